// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace house {

/// One text file of the project as the house rules see it.
struct SourceFile
{
    QString path; ///< From the repository root, with slashes: "core/db/database.cpp".
    QStringList lines;

    QString folder() const { return path.left(path.lastIndexOf(QLatin1Char('/'))); }
    bool isIn(QStringView folder) const;
    bool endsWith(std::initializer_list<QLatin1String> suffixes) const;
    bool isCode() const { return endsWith({QLatin1String(".cpp"), QLatin1String(".h")}); }
};

/// What the file includes: "core/result.h" for `#include "core/result.h"`, "QString" for
/// `#include <QString>`, in order.
QStringList includesOf(const SourceFile &file);

/// The text files under the given folders of the project, or in its root for ".".
std::vector<SourceFile> filesUnder(const QStringList &folders);

} // namespace house
