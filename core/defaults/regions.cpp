// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/defaults/regions.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace core {

std::vector<Region> regions()
{
    std::vector<Region> all;
    QFile file(u":/lumbung/regions.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    file.readLine(); // code,province,name
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        if (cells.size() == 3)
            all.push_back({.code = cells.at(0), .name = cells.at(2), .province = cells.at(1)});
    }
    return all;
}

} // namespace core
