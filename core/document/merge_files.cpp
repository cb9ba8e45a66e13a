// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/merge_files.h"

#include "core/document/file_copy.h"
#include "core/document/file_header.h"
#include "core/document/file_lock.h"
#include "core/document/guarded.h"
#include "core/schema/migrations.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace core {

static bool isSame(const QString &one, const QString &other)
{
    const QString real = QFileInfo(one).canonicalFilePath();
    return !real.isEmpty() && real == QFileInfo(other).canonicalFilePath();
}

/// A copy of \a file in \a folder that can be written.
static Result<QString> workingCopy(const QString &file, const QTemporaryDir &folder)
{
    const auto document = Document::open(file, Document::Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const QString copy = folder.filePath(QStringLiteral("merged.lumbung"));
    if (const auto done = (*document)->saveCopy(copy); !done)
        return tl::unexpected(done.error());
    return copy;
}

/// \a target is replaced: one of an older version is kept beside it, as when it is opened.
static Result<> keepOlder(const QString &target)
{
    const auto version = readFileHeader(target);
    if (!version)
        return tl::unexpected(version.error());
    if (*version >= schema::newestVersion())
        return {};
    const auto kept = keepBackup(target, *version);
    return kept ? Result<>() : Result<>(tl::unexpected(kept.error()));
}

Result<std::vector<journal::Merged>> mergeFiles(const QString &asked, QStringList files,
                                                const DocumentOptions &options)
{
    const QString real = QFileInfo(asked).canonicalFilePath(); // Empty if there is none yet.
    const QString target = real.isEmpty() ? asked : real;
    const auto own = std::ranges::find_if(
        files, [&target](const QString &file) { return isSame(file, target); });
    const bool isInPlace = own != files.end();
    if (!isInPlace && QFileInfo::exists(target))
        return tl::unexpected(Error{
            Fault::Invalid,
            QCoreApplication::translate("File", "The file exists already. Choose another name."),
            {},
            target});
    if (isInPlace) // It comes first, so that its undo steps are kept.
        std::rotate(files.begin(), own, own + 1);
    const auto lock = lockFile(target);
    if (!lock)
        return tl::unexpected(lock.error());
    const QTemporaryDir folder;
    const auto copy = workingCopy(files.front(), folder);
    if (!copy)
        return tl::unexpected(copy.error());
    auto document = Document::open(*copy, Document::Access::ReadWrite, options);
    if (!document)
        return tl::unexpected(document.error());
    std::vector<journal::Merged> merged;
    for (const QString &file : files.mid(1)) {
        auto one = (*document)->merge(file);
        if (!one)
            return tl::unexpected(one.error());
        merged.push_back(*std::move(one));
    }
    const bool hasNews =
        std::ranges::any_of(merged, [](const journal::Merged &one) { return one.entries > 0; });
    if (isInPlace && !hasNews)
        return merged;
    document->reset();
    if (const auto kept = isInPlace ? keepOlder(target) : Result<>(); !kept)
        return tl::unexpected(kept.error());
    const auto written =
        guarded([&]() -> Result<> { return copyDatabase(db::Database(*copy), target); });
    if (!written)
        return tl::unexpected(written.error());
    return merged;
}

} // namespace core
