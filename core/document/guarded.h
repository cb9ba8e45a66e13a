// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/error.h"
#include "core/result.h"

namespace core {

/// What SQLite threw, as an Error for people.
Error toError(const db::Error &error);

/// Runs \a work; turns what SQLite throws into an Error. The only catch in core.
template<typename Work>
auto guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const db::Error &error) {
        return tl::unexpected(toError(error));
    }
}

/// What a document that is open for reading only says to a change.
tl::unexpected<Error> readOnlyError(const QString &path);

} // namespace core
