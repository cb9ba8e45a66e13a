// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/unit_kind.h"

#include "core/domain/normalized_name.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {
namespace {

/// How long the longest beginning of \a kind is that \a name starts with; 0 if none does.
qsizetype matchedLength(const QString &name, const ListEntry &kind)
{
    qsizetype longest = 0;
    const QJsonArray prefixes = kind.attributes.value("prefixes"_L1).toArray();
    for (const QJsonValue &prefix : prefixes) {
        const QString beginning = prefix.toString().simplified();
        if (beginning.size() > longest && domain::beginsWithWords(name, beginning))
            longest = beginning.size();
    }
    return longest;
}

} // namespace

std::optional<QString> recognisedKind(const QString &name, const std::vector<ListEntry> &kinds)
{
    const QString plain = name.simplified();
    std::optional<QString> found;
    qsizetype longest = 0;
    for (const ListEntry &kind : kinds) {
        const qsizetype length = kind.hidden ? 0 : matchedLength(plain, kind);
        if (length > longest) {
            longest = length;
            found = kind.code;
        }
    }
    return found;
}

std::optional<QString> kindWritten(const QString &written, const QString &otherwise,
                                   const std::vector<ListEntry> &kinds)
{
    const QString wanted = domain::normalizedName(written);
    if (wanted.isEmpty())
        return otherwise;
    for (const ListEntry &kind : kinds) {
        if (domain::normalizedName(kind.label) == wanted || kind.code == wanted)
            return kind.code;
    }
    for (const ListEntry &kind : kinds) {
        if (domain::normalizedName(kind.attributes.value("group"_L1).toString()) == wanted)
            return otherwise;
    }
    return recognisedKind(written, kinds);
}

QJsonObject newKindMeaning(const QString &label)
{
    return {{u"group"_s, label.simplified()}};
}

} // namespace core
