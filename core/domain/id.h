// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace core {

/// The primary key of one kind of record: 63 random bits, or for things that two laptops make from
/// the same list a hash of what they are. Never reused. Ids of different kinds do not mix; "not
/// there" is std::optional<Id>.
template<typename Entity>
class Id
{
public:
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {}

    constexpr qint64 value() const { return m_value; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

template<typename>
inline constexpr bool isId = false;
template<typename Entity>
inline constexpr bool isId<Id<Entity>> = true;

} // namespace core
