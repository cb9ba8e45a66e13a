// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/guarded.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace core {

Q_LOGGING_CATEGORY(lcDocument, "lumbung.document", QtCriticalMsg)

Error toError(const db::Error &error)
{
    const auto where = error.where();
    qCWarning(lcDocument, "%s:%u: %s", where.file_name(), static_cast<unsigned>(where.line()),
              error.what());
    const QString detail = QString::fromUtf8(error.what());
    if (error.isBusy())
        return {
            Fault::Locked,
            QCoreApplication::translate(
                "File", "Another program is writing this file. Nothing was changed; try again."),
            detail};
    if (error.isCorrupt())
        return {
            Fault::Corrupt,
            QCoreApplication::translate("File", "The file is damaged. Nothing has been changed."),
            detail};
    if (error.isFull())
        return {
            Fault::DiskFull,
            QCoreApplication::translate(
                "File",
                "The disk is full. The last change was not saved. Free some space or save a copy"
                " elsewhere."),
            detail};
    if (error.isReadOnly())
        return {
            Fault::ReadOnly,
            QCoreApplication::translate("File", "The file cannot be written. Nothing was changed."),
            detail};
    return {Fault::Storage,
            QCoreApplication::translate(
                "File", "The file could not be read or written. Nothing was changed."),
            detail};
}

tl::unexpected<Error> readOnlyError(const QString &path)
{
    return tl::unexpected(
        Error{Fault::ReadOnly,
              QCoreApplication::translate(
                  "File", "The file is open for reading only. Nothing was changed."),
              {},
              path});
}

} // namespace core
