// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <functional>
#include <unordered_map>
#include <utility>

namespace db {

/// What a transaction did to one row; several changes of a row are one.
struct RowChange
{
    enum class Kind : quint8 { Insert, Update, Delete };

    int table = 0;
    qint64 row = 0;
    Kind kind = Kind::Update;
    /// Column number and new value: of an Insert the cells that are not empty, of an Update those
    /// that changed, of a Delete none. The key (column 0) is never listed.
    std::vector<std::pair<int, Value>> cells = {};
};

/// Hash of one cell for the digests: the same on every machine and in every version. Empty
/// cells count nothing, so a column added later does not change the digest.
quint64 cellHash(int table, qint64 row, int column, const Value &value);

/// Listens through SQLite's pre-update hook from its construction to its end. It sees every way a
/// row changes, cascades included, whatever SQL did it.
class Recorder
{
public:
    /// The number of a table by name; negative if its changes are nobody's business.
    using TableNumber = std::function<int(std::string_view name)>;

    Recorder(Database &database, TableNumber tableNumber);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// What changed, in the order of first touch; nothing is left here. Rows made and removed
    /// again are not in it.
    std::vector<RowChange> takeChanges();

    /// For each table number: by how much the sum of its cell hashes changed (modulo 2^64).
    const std::map<int, quint64> &digestChanges() const { return m_digests; }

private:
    static void onChange(void *self, sqlite3 *handle, int operation, const char *database,
                         const char *table, qint64 before, qint64 after);
    size_t indexOf(int table, qint64 row, RowChange::Kind kind);
    void addInsert(sqlite3 *handle, size_t at);
    void addUpdate(sqlite3 *handle, size_t at);
    void addDelete(sqlite3 *handle, size_t at);

    struct Key
    {
        int table;
        qint64 row;
        friend bool operator==(Key, Key) = default;
    };
    struct KeyHash
    {
        size_t operator()(Key key) const
        {
            return static_cast<size_t>(key.row) * 31U + static_cast<size_t>(key.table);
        }
    };

    Database &m_database;
    TableNumber m_tableNumber;
    std::vector<RowChange> m_changes;
    std::vector<bool> m_gone; ///< Made and removed again.
    std::unordered_map<Key, size_t, KeyHash> m_index;
    std::map<int, quint64> m_digests;
};

} // namespace db
