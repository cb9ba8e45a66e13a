// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/file_faults.h"

#include "core/journal/audit.h"

#include <QCoreApplication>

namespace core {

static QString counted(const char *text, int count)
{
    return QCoreApplication::translate("File", text, nullptr, count);
}

static QStringList storageFaults(db::Database &database)
{
    QStringList faults;
    const auto read = [&faults](const db::Row &row) {
        const auto lines = row.get<QString>(0).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line != QLatin1String("ok"))
                faults << QCoreApplication::translate("File", "The storage is damaged: %1")
                              .arg(line.simplified());
        }
        return true;
    };
    database.rows("PRAGMA integrity_check", read);
    return faults;
}

static QStringList referenceFaults(db::Database &database)
{
    std::map<QString, int> lost;
    database.rows("PRAGMA foreign_key_check", [&lost](const db::Row &row) {
        ++lost[row.get<QString>(0)];
        return true;
    });
    QStringList faults;
    for (const auto &[table, count] : lost)
        faults << counted(QT_TRANSLATE_N_NOOP(
                              "File", "%n record(s) of table %1 refer to one that is not there."),
                          count)
                      .arg(table);
    return faults;
}

static QStringList contentFaults(const Store &store, const journal::Journal &journal)
{
    QStringList faults;
    for (const auto &table : journal.tablesWithWrongDigest())
        faults << QCoreApplication::translate("File",
                                              "Table %1 does not hold what was written last.")
                      .arg(QString::fromStdString(table));
    if (const int altered = store.attachments.altered())
        faults << counted(QT_TRANSLATE_N_NOOP("File", "%n file(s) kept in the lab were altered."),
                          altered);
    if (const int missing = store.attachments.missing())
        faults << counted(QT_TRANSLATE_N_NOOP("File", "%n file(s) kept in the lab are missing."),
                          missing);
    return faults;
}

static QStringList historyFaults(const journal::AuditFindings &found)
{
    QStringList faults;
    if (found.alteredEntry)
        faults << QCoreApplication::translate("File", "The history was altered at entry %1.")
                      .arg(found.alteredEntry);
    if (found.lastEntry)
        faults << QCoreApplication::translate("File",
                                              "Entries of the history after %1 are missing.")
                      .arg(found.lastEntry);
    if (found.isInForceWrong)
        faults << QCoreApplication::translate(
            "File", "The history does not tell rightly which changes were undone.");
    if (found.isIndexWrong)
        faults << QCoreApplication::translate("File", "The index of the history is wrong.");
    return faults;
}

QStringList faultsOf(const Store &store, const journal::Journal &journal)
{
    return storageFaults(store.database()) + referenceFaults(store.database()) +
           contentFaults(store, journal) + historyFaults(journal::audit(store.database()));
}

} // namespace core
