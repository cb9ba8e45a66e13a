// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source_tree.h"

#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace house {
namespace {

const QStringList &textFiles()
{
    static const QStringList names = {u"*.cpp"_s, u"*.h"_s,   u"*.cmake"_s,  u"CMakeLists.txt"_s,
                                      u"*.md"_s,  u"*.sh"_s,  u"*.json"_s,   u"*.ts"_s,
                                      u"*.xml"_s, u"*.csv"_s, u"*.desktop"_s};
    return names;
}

SourceFile read(const QDir &root, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {.path = root.relativeFilePath(path), .lines = {}};
    return {.path = root.relativeFilePath(path),
            .lines = QString::fromUtf8(file.readAll()).split(u'\n')};
}

} // namespace

bool SourceFile::isIn(QStringView folder) const
{
    return path.startsWith(folder) && path.size() > folder.size() && path.at(folder.size()) == u'/';
}

bool SourceFile::endsWith(std::initializer_list<QLatin1String> suffixes) const
{
    return std::ranges::any_of(suffixes, [this](auto suffix) { return path.endsWith(suffix); });
}

QStringList includesOf(const SourceFile &file)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s);
    QStringList found;
    for (const auto &line : file.lines)
        if (const auto match = include.match(line); match.hasMatch())
            found << match.captured(1);
    return found;
}

std::vector<SourceFile> filesUnder(const QStringList &folders)
{
    const QDir root(QStringLiteral(LUMBUNG_SOURCE));
    std::vector<SourceFile> files;
    for (const auto &folder : folders) {
        const auto depth =
            folder == "."_L1 ? QDirIterator::NoIteratorFlags : QDirIterator::Subdirectories;
        QDirIterator iterator(root.filePath(folder), textFiles(), QDir::Files, depth);
        while (iterator.hasNext())
            files.push_back(read(root, iterator.next()));
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

} // namespace house
