// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/counting_vfs.h"

#include <QByteArray>

#include <sqlite3.h>

#include <map>
#include <vector>

namespace bench {
namespace {

int syncs = 0;
sqlite3_vfs *real = nullptr;

/// SQLite's own methods of a kind of file, and the same with a sync that counts.
struct Methods
{
    sqlite3_io_methods own;
    sqlite3_io_methods counting;
};
std::map<const sqlite3_io_methods *, Methods> kinds; // Nodes of a map stay where they are.

int countAndSync(sqlite3_file *file, int flags)
{
    for (const auto &[original, methods] : kinds) {
        if (file->pMethods != &methods.counting)
            continue;
        ++syncs;
        return methods.own.xSync(file, flags);
    }
    return SQLITE_IOERR;
}

int openCounting(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *told)
{
    const int code = real->xOpen(real, name, file, flags, told);
    if (!file->pMethods)
        return code;
    auto [kind, isNew] = kinds.try_emplace(file->pMethods);
    if (isNew) {
        kind->second = {*file->pMethods, *file->pMethods};
        kind->second.counting.xSync = countAndSync;
    }
    file->pMethods = &kind->second.counting;
    return code;
}

} // namespace

void countSyncs()
{
    static sqlite3_vfs counting;
    real = sqlite3_vfs_find(nullptr);
    counting = *real;
    counting.zName = "counting";
    counting.xOpen = openCounting;
    sqlite3_vfs_register(&counting, 1);
}

int syncCount()
{
    return syncs;
}

struct BareFile::Opened
{
    QByteArray name;
    std::vector<char> memory;
    sqlite3_int64 size = 0;

    sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(memory.data()); }
};

BareFile::BareFile(const QString &path)
    : m_file(new Opened{.name = path.toUtf8() + '\0', .memory = {}})
{
    auto *vfs = real ? real : sqlite3_vfs_find(nullptr);
    m_file->memory.resize(static_cast<size_t>(vfs->szOsFile));
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_TRANSIENT_DB;
    if (vfs->xOpen(vfs, m_file->name.constData(), m_file->file(), flags, nullptr) != SQLITE_OK)
        qFatal("the bare file cannot be made");
}

BareFile::~BareFile()
{
    m_file->file()->pMethods->xClose(m_file->file());
    delete m_file;
}

void BareFile::appendDurably(int bytes)
{
    const std::vector<char> zeros(static_cast<size_t>(bytes));
    auto *file = m_file->file();
    if (file->pMethods->xWrite(file, zeros.data(), bytes, m_file->size) != SQLITE_OK ||
        file->pMethods->xSync(file, SQLITE_SYNC_NORMAL) != SQLITE_OK)
        qFatal("the bare file cannot be written");
    m_file->size += bytes;
}

} // namespace bench
