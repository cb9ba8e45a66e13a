// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace ui {

/// A lab file that was open before, with what the start page tells of it: as it was when it was
/// closed, so that a stick that is not plugged in costs no time.
struct RecentFile
{
    QString path = {};
    QString lab = {};    ///< Name of the lab.
    QString detail = {}; ///< Round and year.
    int units = 0;
    int ideas = 0;
    int stage = 0; ///< The stage it was left at, 1 to 5; 0: none yet.
    QDateTime opened = {};

    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

/// The last files, newest first, at most ten; kept in the user's settings.
std::vector<RecentFile> recentFiles();
void rememberFile(const RecentFile &file);
void forgetFile(const QString &path);

} // namespace ui
