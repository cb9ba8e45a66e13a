// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_words.h"

#include "core/domain/normalized_name.h"

namespace core::exchange {

using domain::normalizedName;

ListWords::ListWords(const Store &store, LabId lab, const QString &list)
    : m_lab(lab)
    , m_list(list)
    , m_entries(store.lists.list("WHERE lab = ? AND list = ? ORDER BY position, id", lab, list))
{
    for (const ListEntry &entry : m_entries) {
        m_codes.insert(normalizedName(entry.code), entry.code);
        m_codes.insert(normalizedName(entry.label), entry.code);
    }
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
    ListEntry entry;
    entry.lab = m_lab;
    entry.list = m_list;
    entry.label = text.simplified();
    entry.code = normalizedName(text).replace(u' ', u'_');
    entry.position = m_entries.empty() ? 0 : m_entries.back().position + 1;
    entry.attributes = attributes;
    entry.id = hashedId<ListEntry>({QString::number(m_lab.value()), m_list, entry.code});
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
