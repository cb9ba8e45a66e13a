// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/design.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// How many of what the gap \a id counts \a plan has.
int countOf(const PlanRow &plan, const QString &id)
{
    if (plan.state == PlanState::SetAside)
        return 0;
    if (id == "plans-without-steps"_L1)
        return plan.state == PlanState::Unplanned;
    if (id == "plans-to-revise"_L1)
        return plan.state == PlanState::Revise;
    if (id == "steps-without-dates"_L1)
        return plan.withoutDates;
    if (id == "steps-without-person"_L1)
        return plan.withoutPerson;
    if (id == "plans-waiting"_L1)
        return plan.isUndecided();
    return 0;
}

/// What is complete where nothing is missing.
QString doneText(const QString &id)
{
    if (id == "ideas-to-choose"_L1)
        return QCoreApplication::translate("Gap", "Every idea was chosen or postponed");
    if (id == "plans-without-steps"_L1)
        return QCoreApplication::translate("Gap", "Every chosen idea has steps");
    if (id == "plans-to-revise"_L1)
        return QCoreApplication::translate("Gap", "No plan waits for changes");
    if (id == "steps-without-dates"_L1)
        return QCoreApplication::translate("Gap", "Every step has its dates");
    if (id == "steps-without-person"_L1)
        return QCoreApplication::translate("Gap", "Every step has a person in charge");
    return QCoreApplication::translate("Gap", "Every plan is decided");
}

QString textOf(const QString &id, int count)
{
    if (count == 0)
        return doneText(id);
    const auto translated = [count](const char *text) {
        return QCoreApplication::translate("Gap", text, nullptr, count);
    };
    if (id == "ideas-to-choose"_L1)
        return translated(QT_TRANSLATE_N_NOOP("Gap", "ideas neither chosen nor postponed"));
    if (id == "plans-without-steps"_L1)
        return translated(QT_TRANSLATE_N_NOOP("Gap", "chosen ideas have no steps yet"));
    if (id == "plans-to-revise"_L1)
        return translated(QT_TRANSLATE_N_NOOP("Gap", "plans with changes requested"));
    if (id == "steps-without-dates"_L1)
        return translated(QT_TRANSLATE_N_NOOP("Gap", "steps without dates"));
    if (id == "steps-without-person"_L1)
        return translated(QT_TRANSLATE_N_NOOP("Gap", "steps without a person in charge"));
    return translated(QT_TRANSLATE_N_NOOP("Gap", "plans wait for a decision"));
}

} // namespace

bool isInGap(const PlanRow &plan, const QString &id)
{
    return countOf(plan, id) > 0;
}

std::vector<Gap> designGaps(const std::vector<PlanRow> &plans,
                            const std::vector<IdeaChoice> &choices)
{
    std::vector<Gap> gaps;
    const auto add = [&gaps](const QString &id, int count) {
        gaps.push_back({.id = id, .count = count, .text = textOf(id, count), .done = count == 0});
    };
    for (const auto &id : {u"plans-without-steps"_s, u"plans-to-revise"_s, u"steps-without-dates"_s,
                           u"steps-without-person"_s, u"plans-waiting"_s}) {
        int count = 0;
        for (const PlanRow &plan : plans)
            count += countOf(plan, id);
        add(id, count);
    }
    const auto open = std::ranges::count_if(choices, &IdeaChoice::isOpen);
    add(u"ideas-to-choose"_s, static_cast<int>(open));
    return gaps;
}

std::vector<Gap> designGaps(const Store &store, LabId lab, QDate)
{
    return designGaps(planRows(store, lab), ideaChoices(store, lab));
}

} // namespace core
