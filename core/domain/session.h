// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lab.h"

#include <QDate>

namespace core {

struct Session;
using SessionId = Id<Session>;

/// A dated meeting of one stage. A stage may have several, two stages may share an evening.
struct Session
{
    SessionId id;
    LabId lab = LabId(0);
    int stage = 1; ///< 0 preparation, 1 Drum-up ... 5 Display.
    QString title = {};
    QDate date = {};        ///< Local date; invalid while not fixed.
    QString startTime = {}; ///< "08:00", local; may be empty.
    QString endTime = {};
    QString venue = {};

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace core
