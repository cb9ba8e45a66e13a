// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bench {

/// The size of a made-up lab: always the same lab for the same numbers.
struct LabSize
{
    int units;
    int ideas;
    int stepsPerIdea = 10;
};

/// Makes the file \a path with such a lab in it.
void makeLab(const QString &path, const LabSize &size);

} // namespace bench
