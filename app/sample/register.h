// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/idea.h"
#include "core/domain/participant.h"

#include <QHash>

namespace sample {

/// The keys of what has been made so far, by the names the data files use.
struct Register
{
    core::LabId lab = core::LabId(0);
    QHash<QString, core::OpdId> units = {};
    QHash<std::pair<QString, QString>, core::ParticipantId> people = {}; ///< Unit and name.
    QHash<std::pair<QString, QString>, core::IdeaId> ideas = {};         ///< Unit and name.
};

} // namespace sample
