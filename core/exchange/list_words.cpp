// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_words.h"

#include "core/domain/normalized_name.h"
#include "core/store/new_list_entry.h"

namespace core::exchange {

using domain::normalizedName;

ListWords::ListWords(const Store &store, LabId lab, const QString &list)
    : m_lab(lab)
    , m_list(list)
    , m_entries(store.lists.list("WHERE lab = ? AND list = ? ORDER BY position, id", lab, list))
{
    for (const ListEntry &entry : m_entries)
        m_codes.insert(normalizedName(entry.code), entry.code);
    for (const ListEntry &entry : m_entries) // What people read counts for more than a code.
        m_codes.insert(normalizedName(entry.label), entry.code);
}

std::optional<QString> ListWords::codeOf(const QString &text) const
{
    if (text.isEmpty())
        return QString();
    const auto found = m_codes.find(normalizedName(text));
    return found == m_codes.end() ? std::nullopt : std::optional(*found);
}

QString ListWords::codeOrNew(const QString &text, std::vector<ListEntry> &newEntries,
                             const QJsonObject &attributes)
{
    if (const auto known = codeOf(text))
        return *known;
    ListEntry entry = newListEntry(m_lab, m_list, text, m_entries);
    entry.attributes = attributes;
    m_entries.push_back(entry);
    m_codes.insert(normalizedName(text), entry.code);
    newEntries.push_back(entry);
    return entry.code;
}

const ListEntry *ListWords::entry(const QString &code) const
{
    const auto found = std::ranges::find(m_entries, code, &ListEntry::code);
    return found == m_entries.end() ? nullptr : &*found;
}

QString ListWords::labels() const
{
    QStringList labels;
    for (const ListEntry &entry : m_entries)
        labels << entry.label;
    return labels.join(QStringLiteral(", "));
}

} // namespace core::exchange
