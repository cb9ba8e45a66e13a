// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"

#include <QHash>
#include <QImage>

class QPainter;

namespace ui::print {

/// Paints pictures no finer than paper shows (300 dots to the inch), so that a photograph from a
/// telephone does not make a document heavy. Keeps what it has read: a crest on a hundred pages is
/// read once and stands in the file once. What cannot be read leaves its place empty.
class PicturePainter
{
public:
    void paint(QPainter &painter, const PictureItem &item);

private:
    QImage pictureOf(const PictureItem &item);

    QHash<QByteArray, QImage> m_read; ///< By content and size.
};

} // namespace ui::print
