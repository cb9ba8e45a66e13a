// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/typesetter.h"

#include "ui/print/fonts.h"
#include "ui/print/printable.h"

#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace ui::print {

/// Without the blanks at both ends; an em space, which indents a paragraph, stays.
static QString trimmedLine(const QString &line)
{
    const auto isBlank = [](QChar c) { return c.isSpace() && c != u'\u2003'; };
    qsizetype from = 0;
    qsizetype to = line.size();
    while (from < to && isBlank(line[from]))
        ++from;
    while (to > from && isBlank(line[to - 1]))
        --to;
    return line.sliced(from, to - from);
}

QStringList Typesetter::lines(const QString &text, const Type &type, qreal width)
{
    QStringList lines;
    if (text.isEmpty())
        return lines;
    const auto &used = face(type);
    for (const auto &typed : text.split(u'\n')) {
        const auto paragraph = printable(typed);
        const auto rough = roughWidth(paragraph, used);
        if (rough >= 0 && rough <= width)
            lines << trimmedLine(paragraph);
        else
            wrap(paragraph, used, width, lines);
    }
    return lines;
}

qreal Typesetter::width(const QString &text, const Type &type)
{
    return face(type).metrics.horizontalAdvance(printable(text));
}

qreal Typesetter::widestWord(const QString &text, const Type &type)
{
    qreal widest = 0;
    const auto &used = face(type);
    for (const auto &word : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts)) {
        const auto letters = word.toString();
        const auto rough = roughWidth(letters, used);
        widest = std::max(widest, rough >= 0 ? rough : width(letters, type));
    }
    return widest;
}

const Typesetter::Face &Typesetter::face(const Type &type)
{
    for (const auto &known : m_faces)
        if (known->type == type)
            return *known;
    const auto font = fontOf(type);
    auto made = std::make_unique<Face>(Face{type, font, QFontMetricsF(font), {}});
    for (size_t c = u' '; c < made->advances.size(); ++c)
        made->advances[c] = made->metrics.horizontalAdvance(QChar(static_cast<char16_t>(c)));
    m_faces.push_back(std::move(made));
    return *m_faces.back();
}

/// The sum of the advances without kerning; negative if it cannot be known that way.
qreal Typesetter::roughWidth(const QString &text, const Face &face)
{
    qreal sum = 0;
    for (const auto c : text) {
        if (c.unicode() >= face.advances.size())
            return -1;
        sum += face.advances[c.unicode()];
    }
    return sum;
}

void Typesetter::wrap(const QString &text, const Face &face, qreal width, QStringList &lines)
{
    QTextLayout layout(text, face.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << trimmedLine(text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
}

} // namespace ui::print
