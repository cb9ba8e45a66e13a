// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/opd.h"

#include <QHash>

#include <optional>
#include <vector>

namespace core {

/// Which unit a word in a table means: its name, or its abbreviation where no unit has that name
/// and only one that abbreviation. Case and repeated blanks do not matter.
class UnitNames
{
public:
    UnitNames() = default;
    explicit UnitNames(const std::vector<Opd> &units);

    void add(const Opd &unit);

    std::optional<OpdId> find(const QString &text) const;

private:
    QHash<QString, OpdId> m_names;
    QHash<QString, std::optional<OpdId>> m_abbreviations; ///< None: several units have it.
};

} // namespace core
