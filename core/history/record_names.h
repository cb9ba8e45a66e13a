// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QHash>

namespace core {

/// What people call the records of a lab, also those that are not there any more.
class RecordNames
{
public:
    explicit RecordNames(const Document &document)
        : m_document(document)
    {}

    /// The record people think of when \a row changes: the idea of a step, a review or a visit, the
    /// person of an attendance; else the row itself.
    journal::RowKey subject(const journal::RowKey &row) const;

    /// "A-017 RONDA GIZI", "Dinas Kesehatan"; empty where there is nothing to call it by.
    QString name(const journal::RowKey &row) const;

    /// "3 ideas", in the user's language.
    static QString count(Table table, int records);

private:
    using Values = std::map<std::string, db::Value, std::less<>>;

    const Values &values(const journal::RowKey &row) const;
    QString text(const journal::RowKey &row, std::string_view column) const;
    qint64 key(const journal::RowKey &row, std::string_view column) const;

    const Document &m_document;
    mutable std::map<journal::RowKey, Values> m_values;
};

} // namespace core
