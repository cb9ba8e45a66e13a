// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QStringList>

/// The rows of \a table in the order of their keys, as text.
inline QStringList rowsOf(db::Database &database, const std::string &table)
{
    QStringList rows;
    database.rows("SELECT * FROM " + table + " ORDER BY id", [&](const db::Row &row) {
        QStringList cells{QString::fromStdString(table)};
        for (int column = 0; column < row.columns(); ++column)
            cells << row.get<QString>(column);
        rows << cells.join(u'|');
        return true;
    });
    return rows;
}

/// All rows of all journaled tables as text.
inline QStringList contents(const core::Document &document)
{
    QStringList rows;
    for (int table = 0; table < core::schema::tableCount; ++table)
        rows << rowsOf(document.store().database(),
                       std::string(core::schema::Catalogue::nameOf(table)));
    return rows;
}

/// What merging keeps beside the rows, the same in every file that has the same entries: conflicts,
/// and rows that are only held up. Stations by their keys.
inline QStringList remarks(const core::Document &document)
{
    auto &database = document.store().database();
    QStringList lines;
    const auto add = [&](const db::Row &row) {
        lines << QStringLiteral("conflict|%1|%2|%3|%4|%5")
                     .arg(row.get<int>(0))
                     .arg(row.get<qint64>(1))
                     .arg(row.get<int>(2))
                     .arg(row.get<qint64>(3))
                     .arg(row.get<qint64>(4));
        return true;
    };
    database.rows("SELECT tbl, row, cell, key, entry & 1099511627775 FROM conflict"
                  " JOIN station ON station.n = entry >> 40",
                  add);
    database.rows("SELECT tbl, row FROM revived", [&](const db::Row &row) {
        lines << QStringLiteral("revived|%1|%2").arg(row.get<int>(0)).arg(row.get<qint64>(1));
        return true;
    });
    lines.sort();
    return lines;
}
