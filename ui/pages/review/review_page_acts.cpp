// SPDX-License-Identifier: GPL-3.0-or-later
// What the head's review shows and does.
#include "core/commands/opd_commands.h"
#include "core/commands/review_commands.h"
#include "core/queries/plan_digest.h"
#include "ui/models/plan_chip.h"
#include "ui/models/roles.h"
#include "ui/pages/review/decider_box.h"
#include "ui/pages/review/review_delegates.h"
#include "ui/pages/review/review_page.h"
#include "ui/pages/review/review_sheet.h"
#include "ui/pages/review/unit_finder.h"
#include "ui/widgets/decision_bar.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QStandardItemModel>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using Answer = core::Review::Decision;

void ReviewPage::open(const Target &target)
{
    if (!target.unit)
        return findUnit();
    m_current = core::IdeaId(target.idea);
    showUnit(core::OpdId(target.unit));
}

Target ReviewPage::standing() const
{
    return {.unit = m_unit.value(), .idea = m_current.value()};
}

Page::Writing ReviewPage::writing() const
{
    return {.parts = {m_decider}};
}

void ReviewPage::reload()
{
    m_all = core::planRows(store(), lab());
    m_finder->setUnits(core::reviewUnits(store(), lab(), m_all));
    showPlans();
}

void ReviewPage::findUnit()
{
    m_unit = core::OpdId(0);
    m_title->setText(tr("Head's Review"));
    m_other->hide();
    m_stack->setCurrentWidget(m_finder);
    m_finder->field()->clear();
    m_finder->field()->setFocus();
}

void ReviewPage::showUnit(core::OpdId unit)
{
    m_unit = unit;
    showPlans();
    if (m_plans.empty())
        return findUnit();
    if (m_current.value() == 0 || !currentPlan())
        goToUndecided();
    m_other->show();
    m_stack->setCurrentWidget(m_review);
    m_sheet->setFocus();
}

void ReviewPage::showPlans()
{
    m_plans.clear();
    const auto isShown = [this](const core::PlanRow &plan) {
        return plan.unit == m_unit && plan.steps > 0 && plan.state != core::PlanState::SetAside;
    };
    std::ranges::copy_if(m_all, std::back_inserter(m_plans), isShown);
    const auto unit = store().opds.find(m_unit);
    if (m_plans.empty() || !unit)
        return;
    const core::IdeaId shown = m_current;
    m_model->clear();
    for (const core::PlanRow &plan : m_plans) {
        const QString title = ideaTitle(plan.name, plan.problem);
        const StatusChip chip = planChip(plan, ChipLength::Full);
        auto *item = new QStandardItem(title);
        item->setData(plan.id.value(), ReviewIdRole);
        item->setData(plan.expansion, SecondLineRole);
        item->setData(QVariant::fromValue(chip), ChipRole);
        item->setData(u"%1, %2"_s.arg(title, chip.word), Qt::AccessibleTextRole);
        item->setToolTip(plan.expansion);
        m_model->appendRow(item);
    }
    m_current = shown;
    const auto decided = std::ranges::count_if(
        m_plans, [](const core::PlanRow &plan) { return !plan.isUndecided(); });
    m_title->setText(tr("Head's Review · %1", "unit").arg(unit->name));
    m_count->setText(tr("%n plans", nullptr, int(m_plans.size())) + u" · "_s +
                     tr("%n decided", nullptr, int(decided)));
    m_decider->setUnit(*unit, core::listEntries(store(), lab(), u"decider"_s));
    m_bar->setEnabled(!document().isReadOnly());
    const auto at = std::ranges::find(m_plans, m_current, &core::PlanRow::id);
    const int row = at == m_plans.end() ? 0 : int(at - m_plans.begin());
    m_list->setCurrentIndex(m_model->index(row, 0));
}

const core::PlanRow *ReviewPage::currentPlan() const
{
    const auto found = std::ranges::find(m_plans, m_current, &core::PlanRow::id);
    return found == m_plans.end() ? nullptr : &*found;
}

void ReviewPage::showPlan()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    m_current = core::IdeaId(index.data(ReviewIdRole).toLongLong());
    m_bar->setRecord(m_current.value());
    const core::PlanRow *plan = currentPlan();
    const auto idea = store().ideas.find(m_current);
    if (plan && idea)
        m_sheet->setPlan(*plan, *idea, core::planOf(store(), m_current),
                         core::stepsOf(store(), m_current));
}

void ReviewPage::step(int by)
{
    if (m_stack->currentWidget() != m_review)
        return;
    const QModelIndex next = m_model->index(m_list->currentIndex().row() + by, 0);
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

/// The next plan to decide on after the current one, from the start if need be; stays if there is
/// none.
void ReviewPage::goToUndecided()
{
    const auto at = std::ranges::find(m_plans, m_current, &core::PlanRow::id);
    const auto next = std::find_if(at, m_plans.end(), std::mem_fn(&core::PlanRow::isUndecided));
    const auto first = std::ranges::find_if(m_plans, &core::PlanRow::isUndecided);
    const auto target = next != m_plans.end() ? next : first;
    if (target != m_plans.end())
        m_list->setCurrentIndex(m_model->index(int(target - m_plans.begin()), 0));
}

void ReviewPage::decide(const QString &answer, const QString &note)
{
    const core::PlanRow *current = currentPlan();
    if (!current)
        return;
    const core::PlanRow plan = *current;
    const Answer decision = answer == "approve"_L1  ? Answer::Approve
                            : answer == "revise"_L1 ? Answer::Revise
                                                    : Answer::Postpone;
    const core::DecideReview command{.idea = plan.id,
                                     .decision = decision,
                                     .date = today(),
                                     .at = document().now().toMSecsSinceEpoch(),
                                     .note = note,
                                     .decider = m_decider->decider(),
                                     .decidedBy = m_decider->name(),
                                     .decidedTitle = m_decider->title()};
    if (!execute(command)) {
        m_bar->setNote(note);
        m_decider->askForName();
        return;
    }
    tellDecision(plan, answer);
    goToUndecided();
    m_sheet->setFocus();
}

void ReviewPage::tellDecision(const core::PlanRow &plan, const QString &answer)
{
    const QString name = plan.name.isEmpty() ? plan.number : plan.name;
    QString text = answer == "approve"_L1  ? tr("%1 is approved.").arg(name)
                   : answer == "revise"_L1 ? tr("Changes of %1 are requested.").arg(name)
                                           : tr("%1 is postponed.").arg(name);
    const bool isDone = std::ranges::none_of(m_plans, &core::PlanRow::isUndecided);
    if (isDone)
        text += u' ' + tr("All plans of this unit are decided.");
    emit noticeRequested({.text = text, .offersUndo = true});
}

void ReviewPage::back()
{
    emit goRequested({.place = Target::Place::Design, .idea = m_current.value()});
}

} // namespace ui
