// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/unit_names.h"

#include "core/domain/normalized_name.h"

namespace core {

UnitNames::UnitNames(const std::vector<Opd> &units)
{
    for (const Opd &unit : units)
        add(unit);
}

void UnitNames::add(const Opd &unit)
{
    m_names.insert(domain::normalizedName(unit.name), unit.id);
    const QString abbreviation = domain::normalizedName(unit.abbreviation);
    if (abbreviation.isEmpty())
        return;
    const auto known = m_abbreviations.constFind(abbreviation);
    const bool isTaken = known != m_abbreviations.constEnd() && *known != unit.id;
    m_abbreviations.insert(abbreviation, isTaken ? std::nullopt : std::optional(unit.id));
}

std::optional<OpdId> UnitNames::find(const QString &text) const
{
    const QString wanted = domain::normalizedName(text);
    if (const auto named = m_names.constFind(wanted); named != m_names.constEnd())
        return *named;
    return m_abbreviations.value(wanted);
}

} // namespace core
