// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// The number of a civil servant as it is printed: 18 digits grouped 8-6-1-3 (birth, start of
/// service, sex, sequence). Anything else comes back as it was typed, without outer spaces.
QString groupedNip(const QString &nip);

} // namespace core
