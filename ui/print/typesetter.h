// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/type.h"

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace ui::print {

/// Breaks text into lines and measures it. Keeps what it has measured: make one per document.
class Typesetter
{
public:
    /// The lines of \a text in a column of \a width. Line breaks in the text are kept; a word
    /// longer than a line is broken anywhere. An empty text has no lines.
    QStringList lines(const QString &text, const Type &type, qreal width);

    /// How wide one line of \a text is.
    qreal width(const QString &text, const Type &type);

    /// How wide the widest word of \a text is.
    qreal widestWord(const QString &text, const Type &type);

private:
    struct Face
    {
        Type type;
        QFont font;
        QFontMetricsF metrics;
        std::array<qreal, 128> advances; ///< Of ASCII: most lines need no shaping to be measured.
    };

    const Face &face(const Type &type);
    static qreal roughWidth(const QString &text, const Face &face);
    static void wrap(const QString &text, const Face &face, qreal width, QStringList &lines);

    std::vector<std::unique_ptr<Face>> m_faces;
};

} // namespace ui::print
