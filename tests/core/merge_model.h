// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QStringList>

#include <map>
#include <set>
#include <vector>

/// What files of a lab should say, worked out without the journal's own means: no sequence numbers,
/// no version vectors, nothing kept up step by step. Each entry knows the set of all entries that
/// were in its file when it was written; what it did is the difference of the tables before and
/// after.
class MergeModel
{
public:
    /// An entry, the same in every file: key of its station and number.
    using Name = std::pair<qint64, qint64>;
    using Row = core::journal::RowKey;
    using Rows = std::map<Row, std::vector<db::Value>>;

    explicit MergeModel(const core::Document &document)
        : m_catalogue(document.store().database())
    {}

    /// What the tables and the journal of \a document hold.
    struct State
    {
        Rows rows = {};
        std::set<Name> entries = {};
        std::set<Row> revived = {};
    };
    State stateOf(const core::Document &document) const;

    /// A file that one laptop has written so far.
    void begin(const core::Document &document);

    /// The state of \a document was \a before, and one act followed.
    void follow(const core::Document &document, const State &before);

    /// Rows, conflicts and revived rows of a file with \a entries, as contents() and remarks()
    /// write them.
    struct Expected
    {
        QStringList rows = {};
        QStringList remarks = {};
    };
    Expected expected(const std::set<Name> &entries) const;

private:
    using Cells = std::map<int, std::vector<db::Value>>; ///< First column of the cell -> values.

    struct Op
    {
        char kind = 'U'; ///< I, U, D or T.
        Cells cells = {};
    };
    struct Entry
    {
        std::set<Name> seen = {};
        std::map<Row, Op> ops = {};
        Name undoes = {};
        qint64 counter = 0;
    };
    struct Write
    {
        Name name;
        const Entry *entry;
        const Op *op;
        bool isActive;
    };
    struct Folded
    {
        std::vector<db::Value> values = {};
        bool isAlive = false, hasBase = false, isVisible = false;
        std::vector<std::pair<int, Name>> lost = {};
    };

    Op toOp(const core::journal::Op &op) const;
    Cells cellsOf(int table, const std::vector<db::Value> &values,
                  const std::vector<db::Value> *before) const;
    std::map<Row, Op> difference(const Rows &before, const Rows &after) const;
    Folded fold(const Row &row, const std::vector<Write> &writes) const;
    void foldCell(int cell, const std::vector<Write> &writes, Folded &folded,
                  const core::schema::TableShape &shape) const;
    void followReferences(std::map<Row, Folded> &rows) const;

    core::schema::Catalogue m_catalogue;
    std::map<Name, Entry> m_entries;
};
