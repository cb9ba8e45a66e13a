// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// Records what the head of the unit or the LAN team decided about a plan as it is now. Earlier
/// decisions stay; the last one counts. Refused: changes asked for or postponed without a note
/// (defaults.md 8), the approval of a plan without steps, and a decider other than the head
/// (attribute asks_name of the list decider) without a name.
struct DecideReview
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "decide on plan");

    IdeaId idea;
    Review::Decision decision = Review::Decision::Approve;
    QDate date = {};
    qint64 at = 0; ///< UTC milliseconds, for the order of decisions.
    QString note = {};
    Review::By by = Review::By::Head;
    QString decider = {};      ///< Code of the list decider.
    QString decidedBy = {};    ///< Name.
    QString decidedTitle = {}; ///< Jabatan.

    Result<ReviewId> execute(Store &store) const;
};

} // namespace core
