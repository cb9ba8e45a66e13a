// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/action_plan.h"

#include <QHash>
#include <QString>

#include <map>

namespace ui {

/// What stands in a VisitForm that was not recorded: texts and codes by the name of their field,
/// and the progress found.
struct VisitDraft
{
    QHash<QString, QString> fields = {};
    std::map<core::StepId, int> progress = {};

    friend bool operator==(const VisitDraft &, const VisitDraft &) = default;
};

} // namespace ui
