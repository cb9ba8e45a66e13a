// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::domain {

/// \a name as it is compared wherever a name is an identity: without case, without blanks at the
/// ends or repeated inside, and with accents composed. For comparing and as a key, not for show.
QString normalizedName(const QString &name);

} // namespace core::domain
