// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_chip.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    StatusKind kind;
    const char *icon;
    const char *brief;
    const char *full;
};

constexpr Words unplanned{StatusKind::Mute, "hollow", QT_TRANSLATE_NOOP("PlanChip", "No steps"),
                          QT_TRANSLATE_NOOP("PlanChip", "No steps yet")};
constexpr Words waiting{StatusKind::Info, "clock", QT_TRANSLATE_NOOP("PlanChip", "Waiting"),
                        QT_TRANSLATE_NOOP("PlanChip", "Waiting for review")};
constexpr Words approved{StatusKind::Ok, "ok", QT_TRANSLATE_NOOP("PlanChip", "Approved"),
                         QT_TRANSLATE_NOOP("PlanChip", "Approved")};
constexpr Words changed{StatusKind::Info, "refresh", QT_TRANSLATE_NOOP("PlanChip", "Changed"),
                        QT_TRANSLATE_NOOP("PlanChip", "Changed since the last decision")};
constexpr Words revise{StatusKind::Warn, "edit", QT_TRANSLATE_NOOP("PlanChip", "Revise"),
                       QT_TRANSLATE_NOOP("PlanChip", "Changes requested")};
constexpr Words postponed{StatusKind::Warn, "pause", QT_TRANSLATE_NOOP("PlanChip", "Postponed"),
                          QT_TRANSLATE_NOOP("PlanChip", "Postponed")};
constexpr Words setAside{StatusKind::Mute, "archive", QT_TRANSLATE_NOOP("PlanChip", "Set aside"),
                         QT_TRANSLATE_NOOP("PlanChip", "The idea was set aside")};

const Words &wordsFor(const core::PlanRow &plan)
{
    using core::PlanState;
    if (plan.isUndecided() && plan.state != PlanState::Waiting)
        return changed;
    switch (plan.state) {
    case PlanState::Unplanned:
        return unplanned;
    case PlanState::Waiting:
        return waiting;
    case PlanState::Approved:
        return approved;
    case PlanState::Revise:
        return revise;
    case PlanState::Postponed:
        return postponed;
    case PlanState::SetAside:
        return setAside;
    }
    Q_UNREACHABLE();
}

} // namespace

StatusChip planChip(const core::PlanRow &plan, ChipLength length)
{
    const Words &words = wordsFor(plan);
    const char *word = length == ChipLength::Short ? words.brief : words.full;
    return {.kind = words.kind,
            .icon = QString::fromLatin1(words.icon),
            .word = QCoreApplication::translate("PlanChip", word)};
}

QString ideaTitle(const QString &name, const QString &problem)
{
    if (!name.isEmpty())
        return name;
    const QString unnamed = QCoreApplication::translate("PlanChip", "Without a name");
    return problem.isEmpty() ? unnamed : problem;
}

} // namespace ui
