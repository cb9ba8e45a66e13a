// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QRandomGenerator>
#include <QStringList>

#include <optional>

namespace core {

/// Makes the keys of new records.
class IdSource
{
public:
    /// Random, or with \a seed the same sequence each time (tests, the shipped sample).
    explicit IdSource(std::optional<quint32> seed = {});

    template<typename Entity>
    Id<Entity> newId()
    {
        return Id<Entity>(newKey());
    }

    qint64 newKey(); ///< 63 random bits, never 0.

private:
    std::optional<QRandomGenerator> m_seeded;
};

/// The key of something that two laptops may make from the same list: from what it is, so that
/// both make the same record. \a parts are compared exactly.
qint64 hashedKey(const QStringList &parts);

template<typename Entity>
Id<Entity> hashedId(const QStringList &parts)
{
    return Id<Entity>(hashedKey(parts));
}

} // namespace core
