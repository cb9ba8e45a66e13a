// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/file_lock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace core {

static QString holderOf(const QLockFile &lock)
{
    qint64 process = 0;
    QString machine, program;
    lock.getLockInfo(&process, &machine, &program);
    const QString since =
        QLocale().toString(QFileInfo(lock.fileName()).lastModified(), QLocale::ShortFormat);
    return QCoreApplication::translate("File", "%1 has had this file open since %2.")
        .arg(machine, since);
}

Result<std::unique_ptr<QLockFile>> lockFile(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // Only a lock whose program is gone is stale, however old.
    if (lock->tryLock())
        return lock;
    Error error{.fault = Fault::Storage, .message = {}, .file = path};
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        error.fault = Fault::Locked;
        error.message = holderOf(*lock);
        break;
    case QLockFile::PermissionError:
        error.fault = Fault::ReadOnly;
        error.message = QCoreApplication::translate(
            "File", "The folder cannot be written. Open the file for reading only.");
        break;
    default:
        error.message = QCoreApplication::translate(
            "File", "The folder is not there or has no room. Choose another one.");
    }
    return tl::unexpected(error);
}

} // namespace core
