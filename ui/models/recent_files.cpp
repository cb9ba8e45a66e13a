// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recent_files.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui {

static constexpr size_t mostFiles = 10;

std::vector<RecentFile> recentFiles()
{
    QSettings settings;
    std::vector<RecentFile> files;
    const int count = settings.beginReadArray(u"recentFiles"_s);
    for (int at = 0; at < count; ++at) {
        settings.setArrayIndex(at);
        files.push_back({.path = settings.value("path").toString(),
                         .lab = settings.value("lab").toString(),
                         .detail = settings.value("detail").toString(),
                         .units = settings.value("units").toInt(),
                         .ideas = settings.value("ideas").toInt(),
                         .stage = settings.value("stage").toInt(),
                         .opened = settings.value("opened").toDateTime()});
    }
    return files;
}

static void write(const std::vector<RecentFile> &files)
{
    QSettings settings;
    settings.remove(u"recentFiles"_s);
    settings.beginWriteArray(u"recentFiles"_s);
    for (size_t at = 0; at < files.size(); ++at) {
        settings.setArrayIndex(static_cast<int>(at));
        settings.setValue("path", files[at].path);
        settings.setValue("lab", files[at].lab);
        settings.setValue("detail", files[at].detail);
        settings.setValue("units", files[at].units);
        settings.setValue("ideas", files[at].ideas);
        settings.setValue("stage", files[at].stage);
        settings.setValue("opened", files[at].opened);
    }
    settings.endArray();
}

static std::vector<RecentFile> without(const QString &path)
{
    auto files = recentFiles();
    std::erase_if(files, [&path](const RecentFile &file) { return file.path == path; });
    return files;
}

void rememberFile(const RecentFile &file)
{
    auto files = without(file.path);
    files.insert(files.begin(), file);
    if (files.size() > mostFiles)
        files.resize(mostFiles);
    write(files);
}

void forgetFile(const QString &path)
{
    write(without(path));
}

} // namespace ui
