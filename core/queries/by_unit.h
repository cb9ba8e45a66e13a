// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace core {

/// Compares names as people sort them: by the Indonesian alphabet, without case, numbers by value.
inline QCollator nameCollator()
{
    QCollator collator{QLocale(QLocale::Indonesian)};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

/// Sorts rows about ideas by name of the unit, then by number of the idea.
template<typename Row>
void sortByUnit(std::vector<Row> &rows)
{
    const QCollator collator = nameCollator();
    std::map<QString, QCollatorSortKey> keys;
    for (const Row &row : rows)
        keys.try_emplace(row.unitName, collator.sortKey(row.unitName));
    std::ranges::sort(rows, [&keys](const Row &a, const Row &b) {
        if (const int units = keys.at(a.unitName).compare(keys.at(b.unitName)); units != 0)
            return units < 0;
        return std::tie(a.unit, a.number, a.id) < std::tie(b.unit, b.number, b.id);
    });
}

} // namespace core
