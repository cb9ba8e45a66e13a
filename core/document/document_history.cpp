// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen and brought back from the history: written into it again.
#include "core/document/document.h"
#include "core/document/guarded.h"

namespace core {

std::vector<journal::Conflict> Document::conflicts() const
{
    return journal::conflicts(m_store.database(), m_journal.entries(), m_journal.catalogue());
}

Result<> Document::choose(const journal::Conflict &conflict, Choice choice)
{
    const bool takesOther = choice == Choice::TakeOther && !conflict.isRemoval();
    return write({takesOther ? journal::taking(conflict) : journal::keeping(conflict)},
                 QT_TRANSLATE_NOOP("Command", "choose between two values"));
}

Result<> Document::bringBack(qint64 entry)
{
    std::vector<journal::Op> ops;
    const auto read = guarded([&]() -> Result<> {
        const auto &catalogue = m_journal.catalogue();
        for (const auto &op : journal::readOps(m_journal.entries().ops(entry), catalogue)) {
            if (op.kind == journal::OpKind::Delete)
                ops.push_back({.table = op.table, .row = op.row});
        }
        return {};
    });
    if (!read)
        return read;
    return write(std::move(ops), QT_TRANSLATE_NOOP("Command", "bring back what was removed"));
}

Result<> Document::restore(const journal::RowKey &row,
                           const std::vector<std::pair<int, db::Value>> &cells)
{
    return write({{.table = row.table, .row = row.row, .cells = cells}},
                 QT_TRANSLATE_NOOP("Command", "bring back an earlier value"));
}

/// Writes ops of the journal as one entry and one step to undo.
Result<> Document::write(std::vector<journal::Op> ops, const char *label)
{
    return travel([&](const QString &author) {
        return m_journal.write(std::move(ops), QString::fromUtf8(label), author);
    });
}

} // namespace core
