// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/file_header.h"

#include "core/schema/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

namespace core {

// The database header of SQLite: https://www.sqlite.org/fileformat.html section 1.3.
static constexpr qsizetype headerSize = 100;
static constexpr qsizetype userVersionAt = 60;
static constexpr qsizetype applicationIdAt = 68;

Result<int> readFileHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return tl::unexpected(Error{Fault::NotFound,
                                    QCoreApplication::translate("File", "There is no such file."),
                                    {},
                                    path});
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{Fault::Storage,
                                    QCoreApplication::translate("File", "The file cannot be read."),
                                    file.errorString(), path});
    const QByteArray header = file.read(headerSize);
    const auto number = [&header](qsizetype at) {
        return qFromBigEndian<qint32>(header.constData() + at);
    };
    if (header.size() < headerSize || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")) ||
        number(applicationIdAt) != schema::applicationId)
        return tl::unexpected(
            Error{Fault::Foreign,
                  QCoreApplication::translate("File", "This is not a Lumbung file."),
                  {},
                  path});
    // Version 0 is that of a file whose making was cut short.
    if (number(userVersionAt) < 1)
        return tl::unexpected(Error{
            Fault::Corrupt,
            QCoreApplication::translate(
                "File", "The file is damaged: its version is missing. Nothing has been changed."),
            {},
            path});
    return number(userVersionAt);
}

} // namespace core
