// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/record_names.h"

#include "core/domain/format.h"

#include <QRegularExpression>

namespace core {

using journal::RowKey;

/// As the row stands, or as it was last.
const RecordNames::Values &RecordNames::values(const RowKey &row) const
{
    const auto [found, isNew] = m_values.try_emplace(row);
    if (!isNew)
        return found->second;
    const auto &shape = m_document.journal().catalogue().shape(row.table);
    const auto read = [&](const db::Row &stored) {
        for (size_t column = 0; column < shape.columns.size(); ++column)
            found->second[shape.columns[column]] = stored.get<db::Value>(static_cast<int>(column));
        return true;
    };
    if (!m_document.store().database().row(shape.select, read, row.row)) {
        for (const auto &[column, value] :
             m_document.journal().lastValues(static_cast<Table>(row.table), row.row))
            found->second[column] = value;
    }
    return found->second;
}

QString RecordNames::text(const RowKey &row, std::string_view column) const
{
    const auto &all = values(row);
    const auto found = all.find(column);
    return found == all.end() ? QString() : QString::fromUtf8(found->second.bytes);
}

qint64 RecordNames::key(const RowKey &row, std::string_view column) const
{
    const auto &all = values(row);
    const auto found = all.find(column);
    return found == all.end() ? 0 : found->second.integer;
}

RowKey RecordNames::subject(const RowKey &row) const
{
    constexpr int idea = static_cast<int>(Table::Idea);
    switch (static_cast<Table>(row.table)) {
    case Table::ActionPlan:
    case Table::Profile:
        return {idea, row.row};
    case Table::Step:
    case Table::Review:
    case Table::Visit:
    case Table::Evidence:
        return {idea, key(row, "idea")};
    case Table::VisitStep:
        return {idea, key({static_cast<int>(Table::Visit), key(row, "visit")}, "idea")};
    case Table::Attendance:
        return {static_cast<int>(Table::Participant), key(row, "participant")};
    default:
        return row;
    }
}

QString RecordNames::name(const RowKey &row) const
{
    switch (static_cast<Table>(row.table)) {
    case Table::Idea:
        return (text(row, "number") + u' ' + text(row, "name")).trimmed();
    case Table::Session: {
        const QDate date = QDate::fromString(text(row, "date"), Qt::ISODate);
        const QString day = domain::formatDate(date, languageOf(*QCoreApplication::instance()));
        return QStringList{text(row, "title"), day}
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(QStringLiteral(", "));
    }
    case Table::ListEntry:
        return text(row, "label");
    case Table::Signatory:
    case Table::DocumentText:
        return {};
    default:
        return text(row, "name");
    }
}

QString RecordNames::count(Table table, int records)
{
    const auto said = [records](const char *words) {
        return QCoreApplication::translate("History", words, nullptr, records);
    };
    switch (table) {
    case Table::Opd:
        return said(QT_TRANSLATE_N_NOOP("History", "%n unit(s)"));
    case Table::Idea:
        return said(QT_TRANSLATE_N_NOOP("History", "%n idea(s)"));
    case Table::Participant:
        return said(QT_TRANSLATE_N_NOOP("History", "%n person(s)"));
    case Table::Session:
        return said(QT_TRANSLATE_N_NOOP("History", "%n session(s)"));
    case Table::ListEntry:
        return said(QT_TRANSLATE_N_NOOP("History", "%n choice(s) of lists"));
    case Table::Signatory:
        return said(QT_TRANSLATE_N_NOOP("History", "%n signatory(ies)"));
    case Table::DocumentText:
        return said(QT_TRANSLATE_N_NOOP("History", "%n text(s)"));
    case Table::Attendance:
        return said(QT_TRANSLATE_N_NOOP("History", "%n attendance(s)"));
    case Table::ActionPlan:
        return said(QT_TRANSLATE_N_NOOP("History", "%n action plan(s)"));
    case Table::Step:
        return said(QT_TRANSLATE_N_NOOP("History", "%n step(s)"));
    case Table::Review:
        return said(QT_TRANSLATE_N_NOOP("History", "%n review(s)"));
    case Table::Visit:
        return said(QT_TRANSLATE_N_NOOP("History", "%n visit(s)"));
    case Table::VisitStep:
        return said(QT_TRANSLATE_N_NOOP("History", "%n report(s) on steps"));
    case Table::Evidence:
        return said(QT_TRANSLATE_N_NOOP("History", "%n evidence"));
    case Table::Profile:
        return said(QT_TRANSLATE_N_NOOP("History", "%n profile(s)"));
    default:
        return said(QT_TRANSLATE_N_NOOP("History", "%n lab(s)"));
    }
}

} // namespace core
