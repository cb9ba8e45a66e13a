// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_cell.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace core::exchange {
namespace {

constexpr qsizetype longestWrapped = 400; // longer texts would make rows as high as the screen
constexpr qint64 exactInSheet = qint64(1) << 53; // numbers in a sheet are doubles
const QDate daySystemStart(1899, 12, 30);

QString numberCell(const QString &number, CellStyle style, const QString &reference)
{
    return u"<c r=\"%1\" s=\"%2\"><v>%3</v></c>"_s.arg(reference).arg(int(style)).arg(number);
}

struct CellWriter
{
    const OutColumn &column;
    const QString &reference;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const
    {
        const auto style = text.size() > longestWrapped ? CellStyle::LongText : CellStyle::Text;
        return text.isEmpty() ? QString() : textCellXml(text, style, reference);
    }
    QString operator()(qint64 number) const
    {
        if (number > exactInSheet || number < -exactInSheet)
            return (*this)(QString::number(number));
        return numberCell(QString::number(number),
                          column.isAmount ? CellStyle::Amount : CellStyle::Number, reference);
    }
    QString operator()(double number) const
    {
        if (!std::isfinite(number))
            return {};
        return numberCell(QString::number(number, 'g', QLocale::FloatingPointShortest),
                          CellStyle::Number, reference);
    }
    QString operator()(bool value) const
    {
        return u"<c r=\"%1\" s=\"%2\" t=\"b\"><v>%3</v></c>"_s.arg(reference)
            .arg(int(CellStyle::Number))
            .arg(value ? 1 : 0);
    }
    QString operator()(QDate day) const
    {
        if (!day.isValid())
            return {};
        const auto serial = daySystemStart.daysTo(day);
        return serial > 60 ? numberCell(QString::number(serial), CellStyle::Day, reference)
                           : (*this)(day.toString(Qt::ISODate));
    }
};

bool fitsXml(QChar character)
{
    const auto code = character.unicode();
    return (code >= 0x20 || code == '\n' || code == '\t') && code != 0xFFFE && code != 0xFFFF;
}

} // namespace

QString cellReference(int row, size_t column)
{
    QString letters;
    for (size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

QString cellXml(const OutValue &value, const OutColumn &column, const QString &reference)
{
    return std::visit(CellWriter{column, reference}, value);
}

QString textCellXml(const QString &text, CellStyle style, const QString &reference)
{
    return u"<c r=\""_s + reference + u"\" s=\""_s + QString::number(int(style)) +
           u"\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"_s + xmlText(text) +
           u"</t></is></c>"_s;
}

QString xmlText(const QString &text)
{
    static const QRegularExpression looksEscaped(u"_(x[0-9A-Fa-f]{4}_)"_s);
    auto escaped = text;
    if (escaped.contains("_x"_L1))
        escaped.replace(looksEscaped, u"_x005F_\\1"_s);
    escaped = escaped.toHtmlEscaped();
    for (qsizetype at = 0; at < escaped.size(); ++at)
        if (!fitsXml(escaped[at]))
            escaped.replace(at, 1,
                            u"_x%1_"_s.arg(uint(escaped[at].unicode()), 4, 16, QLatin1Char('0')));
    return escaped;
}

qsizetype shownWidth(const OutValue &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        qsizetype longest = 0;
        for (const auto line : QStringView(*text).split(u'\n'))
            longest = std::max(longest, line.size());
        return longest;
    }
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number).size() * 4 / 3; // with signs between the thousands
    return 10;
}

} // namespace core::exchange
