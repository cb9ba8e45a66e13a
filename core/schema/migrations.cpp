// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/migrations.h"

#include "core/db/error.h"

#include <QScopeGuard>

namespace core::schema {

int newestVersion()
{
    return static_cast<int>(steps().size());
}

void migrate(db::Database &database, std::span<const char *const> path)
{
    const int from = database.pragma("user_version");
    const int newest = static_cast<int>(path.size());
    if (from < 0) // The log beside a file may say other than its first page.
        db::throwCorrupt("the version of the file is negative");
    if (from >= newest)
        return;

    // A step may rebuild a table. With foreign keys on, dropping the old one would quietly
    // delete the rows that refer to it.
    database.setPragma("foreign_keys", 0);
    const auto restore = qScopeGuard([&database] { database.setPragma("foreign_keys", 1); });

    db::Transaction transaction(database);
    for (int at = from; at < newest; ++at) {
        database.script(path[static_cast<size_t>(at)]);
        database.setPragma("user_version", at + 1);
    }
    database.setPragma("application_id", applicationId);
    database.checkForeignKeys();
    transaction.commit();
}

void nameFile(db::Database &database, qint64 key)
{
    database.run("INSERT INTO file_info (name, value) VALUES ('id', ?) ON CONFLICT DO NOTHING",
                 QString::number(key));
}

} // namespace core::schema
