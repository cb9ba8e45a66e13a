// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_list_entry.h"

#include "core/domain/normalized_name.h"
#include "core/store/id_source.h"

#include <algorithm>

namespace core {

static QString codeFor(const QString &label)
{
    QString code;
    for (const QChar letter : domain::normalizedName(label))
        code += letter.isLetterOrNumber() ? letter : QLatin1Char('_');
    return code;
}

ListEntry newListEntry(LabId lab, const QString &list, const QString &text,
                       const std::vector<ListEntry> &entries)
{
    ListEntry added{.lab = lab, .list = list, .label = text.simplified()};
    const QString first = codeFor(added.label);
    const auto isTaken = [&added](const ListEntry &entry) {
        return entry.id == added.id || entry.code == added.code;
    };
    for (int attempt = 1; attempt == 1 || std::ranges::any_of(entries, isTaken); ++attempt) {
        added.code = attempt == 1 ? first : first + QLatin1Char('_') + QString::number(attempt);
        added.id = hashedId<ListEntry>({QString::number(lab.value()), list, added.code});
    }
    for (const ListEntry &entry : entries)
        added.position = std::max(added.position, entry.position + 1);
    return added;
}

} // namespace core
