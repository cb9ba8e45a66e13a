// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/exchange/import_plan.h"

namespace core::exchange {

/// What to do with a table that has bad rows.
enum class BadRows {
    Refuse, ///< One bad row: nothing is imported.
    Skip,   ///< The good rows are imported.
};

/// What came of an import.
struct ImportOutcome
{
    int added = 0;
    int changed = 0;
    int existing = 0; ///< Rows whose record was there and stayed as it is.
    int removed = 0;  ///< Rows whose record was removed in the lab: they do not return.
    QStringList unknownColumns = {};
    QStringList newKinds = {};         ///< Labels of entries added to the lab's lists.
    std::vector<PlannedRow> rows = {}; ///< In the order of the table.
    std::vector<BadRow> bad = {};      ///< By line.
    bool isDone = false; ///< Written; false for a rehearsal and where bad rows were refused.

    friend bool operator==(const ImportOutcome &, const ImportOutcome &) = default;
};

struct ImportRequest
{
    TableKind kind = TableKind::Opd;
    bool update = false;
    BadRows badRows = BadRows::Refuse;
    bool rehearse = false; ///< Work everything out and write nothing.
};

/// Takes \a table into the document's lab as one undoable change.
Result<ImportOutcome> importTable(Document &document, const MappedTable &table,
                                  const ImportRequest &request);

/// Reads the file \a path (.csv, .tsv, .xlsx) and takes it in.
Result<ImportOutcome> importFile(Document &document, const QString &path,
                                 const ImportRequest &request);

} // namespace core::exchange
