// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/record_names.h"

namespace core {

/// What people call the field that lies in \a column: "Problem".
QString fieldLabel(schema::Table table, std::string_view column);

/// Values of fields as people read them: labels for codes, names for keys, dates and amounts
/// written out.
class FieldValues
{
public:
    explicit FieldValues(const Document &document)
        : m_document(document)
        , m_names(document)
    {}

    /// Empty for a blank value.
    QString text(schema::Table table, int column, const db::Value &value) const;

    const RecordNames &names() const { return m_names; }

private:
    QString choice(const QString &list, const QString &code) const;

    const Document &m_document;
    RecordNames m_names;
    mutable QHash<QString, std::vector<ListEntry>> m_lists;
};

} // namespace core
