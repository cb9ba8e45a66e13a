// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_content.h"

#include "core/domain/normalized_name.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core::exchange {
namespace {

bool isNip(QString text)
{
    static const QRegularExpression digits(u"^\\d{18}$"_s);
    return text.remove(u' ').remove(u'\'').contains(digits);
}

bool isContact(const QString &text)
{
    static const QRegularExpression phone(u"^\\+?[\\d()][\\d\\s()./-]{6,18}\\d$"_s);
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    return (text.contains(phone) && !isNip(text)) || text.contains(mail);
}

bool isShortForm(const QString &text)
{
    return text.size() > 1 && text.size() <= 20 && !text.contains(u' ') && text.toUpper() == text &&
           text.toLower() != text;
}

} // namespace

bool isRunningNumber(const QString &text)
{
    static const QRegularExpression number(u"^\\(?\\d{1,4}[.)]?$"_s);
    return text.trimmed().contains(number);
}

ColumnContent contentOf(const std::vector<SheetRow> &rows, qsizetype column,
                        const QSet<QString> &knownKinds)
{
    ColumnContent content;
    QSet<QString> different;
    for (const auto &row : rows) {
        const auto text = row.cell(column).simplified();
        if (text.isEmpty())
            continue;
        const auto name = domain::normalizedName(text);
        ++content.filled;
        different.insert(name);
        content.numbers += isRunningNumber(text);
        content.nips += isNip(text);
        content.contacts += isContact(text);
        content.kinds += knownKinds.contains(name);
        content.phrases += text.contains(u' ');
        content.shortForms += isShortForm(text);
    }
    if (content.filled == 0)
        return content;
    for (auto *count : {&content.numbers, &content.nips, &content.contacts, &content.kinds,
                        &content.phrases, &content.shortForms})
        *count /= content.filled;
    content.distinct = double(different.size()) / content.filled;
    return content;
}

} // namespace core::exchange
