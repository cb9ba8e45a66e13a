// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/filled_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {
namespace {

QString valueOf(const QString &name, const QHash<QString, QString> &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return {};
}

} // namespace

QString filledText(const QString &text, const QHash<QString, QString> &values, const QString &blank)
{
    static const QRegularExpression placeholder(u"\\{([A-Za-z0-9_]+)\\}"_s);
    QString filled;
    qsizetype done = 0;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        filled += QStringView(text).mid(done, match.capturedStart() - done);
        const QString value = valueOf(match.captured(1), values);
        filled += value.trimmed().isEmpty() ? blank : value;
        done = match.capturedEnd();
    }
    filled += QStringView(text).mid(done);
    return filled;
}

} // namespace core
