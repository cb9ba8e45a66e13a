// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/record.h"

namespace sample {

/// Makes the lab file \a path and lives through the lab in it, day by day, by the commands the
/// window uses. Keys and times follow from the data alone: the same data gives the same file.
core::Result<> writeSampleLab(const SampleData &data, const QString &path);

} // namespace sample
