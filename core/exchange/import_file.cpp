// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_file.h"

#include "core/exchange/apply_import.h"

namespace core::exchange {

static QString text(const std::vector<std::pair<std::string, db::Value>> &values,
                    std::string_view column)
{
    for (const auto &[name, value] : values) {
        if (name == column)
            return QString::fromUtf8(value.bytes);
    }
    return {};
}

static qint64 number(const std::vector<std::pair<std::string, db::Value>> &values,
                     std::string_view column)
{
    for (const auto &[name, value] : values) {
        if (name == column)
            return value.integer;
    }
    return 0;
}

/// Identities of what was removed in the lab, from the journal.
static QSet<QString> removedIdentities(const Document &document, TableKind kind)
{
    const auto &journal = document.journal();
    QSet<QString> identities;
    const Table table = kind == TableKind::Opd     ? Table::Opd
                        : kind == TableKind::Ideas ? Table::Idea
                                                   : Table::Step;
    for (const qint64 row : journal.removedRows(table)) {
        const auto values = journal.lastValues(table, row);
        switch (kind) {
        case TableKind::Opd:
            identities << opdIdentity(text(values, "name"));
            break;
        case TableKind::Ideas:
            identities << ideaIdentity(OpdId(number(values, "opd")), text(values, "name"));
            break;
        case TableKind::Steps:
            identities << stepIdentity(IdeaId(number(values, "idea")), text(values, "activity"),
                                       QDate::fromString(text(values, "start_on"), Qt::ISODate));
        }
    }
    return identities;
}

Result<ImportOutcome> importTable(Document &document, const MappedTable &table,
                                  const ImportRequest &request)
{
    const ImportOptions options{.lab = document.lab(),
                                .update = request.update,
                                .today = document.now().toLocalTime().date(),
                                .removed = removedIdentities(document, table.kind)};
    ImportPlan plan = planImport(document.store(), table, options);
    ImportOutcome outcome{.added = plan.added(),
                          .changed = plan.changed(),
                          .existing = plan.count(RowFate::Existing),
                          .removed = plan.count(RowFate::Removed),
                          .unknownColumns = table.unknown,
                          .rows = plan.rows,
                          .bad = plan.bad};
    std::ranges::sort(outcome.bad, {}, &BadRow::line);
    for (const ListEntry &entry : plan.newEntries)
        outcome.newKinds << entry.label;
    const bool isRefused = !plan.bad.empty() && request.badRows == BadRows::Refuse;
    if (isRefused || request.rehearse)
        return outcome;
    if (const auto done = document.execute(ApplyImport{plan}); !done)
        return tl::unexpected(done.error());
    outcome.isDone = true;
    return outcome;
}

Result<ImportOutcome> importFile(Document &document, const QString &path,
                                 const ImportRequest &request)
{
    const auto table = readTable(path, request.kind);
    if (!table)
        return tl::unexpected(table.error());
    return importTable(document, *table, request);
}

} // namespace core::exchange
