// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/gap.h"
#include "core/store/store.h"

#include <QSet>

namespace core {

namespace gaps {
inline const QString labOrganiser = QStringLiteral("lab-organiser");
inline const QString labPlace = QStringLiteral("lab-place");
inline const QString labSessions = QStringLiteral("lab-sessions");
inline const QString labTeam = QStringLiteral("lab-team");
inline const QString labLetterhead = QStringLiteral("lab-letterhead");
inline const QString labSignatories = QStringLiteral("lab-signatories");
} // namespace gaps

/// The checklist of Preparation: what documents and stages will ask for. What is missing comes
/// first, what is done after it. Nothing of it stops anybody.
std::vector<Gap> preparationGaps(const Store &store, LabId lab);

/// Codes of the document texts that \a lab changed: they differ from what was shipped, in either
/// language.
QSet<QString> changedTexts(const Store &store, LabId lab);

} // namespace core
