// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QHash>

#include <optional>

namespace core::exchange {

/// The words of one of the lab's lists: which code a cell of a table means.
class ListWords
{
public:
    ListWords(const Store &store, LabId lab, const QString &list);

    /// The code of the entry with this label or code, without case; empty text gives an empty code.
    std::optional<QString> codeOf(const QString &text) const;

    /// The code for \a text, making a new entry of the list, with \a attributes, where there is
    /// none.
    QString codeOrNew(const QString &text, std::vector<ListEntry> &newEntries,
                      const QJsonObject &attributes = {});

    const ListEntry *entry(const QString &code) const;

    /// The labels, for messages: "Draf, Terpilih, ...".
    QString labels() const;

    const std::vector<ListEntry> &entries() const { return m_entries; }

private:
    LabId m_lab;
    QString m_list;
    std::vector<ListEntry> m_entries;
    QHash<QString, QString> m_codes; ///< Normalised label or code -> code.
};

} // namespace core::exchange
