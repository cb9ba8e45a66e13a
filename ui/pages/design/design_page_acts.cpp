// SPDX-License-Identifier: GPL-3.0-or-later
// What the Design page shows and does.
#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "core/commands/review_commands.h"
#include "core/commands/step_commands.h"
#include "core/domain/codes.h"
#include "core/queries/plan_digest.h"
#include "core/queries/reviews.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/design/gantt_view.h"
#include "ui/pages/design/idea_card.h"
#include "ui/pages/design/idea_list.h"
#include "ui/pages/design/lan_review.h"
#include "ui/pages/design/plan_head.h"
#include "ui/pages/design/steps_pane.h"
#include "ui/pages/design/template_menu.h"
#include "ui/widgets/decision_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/missing_pane.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

bool DesignPage::isChoosing() const
{
    return m_list->mode() == "ideas"_L1;
}

void DesignPage::setMode(const QString &mode)
{
    m_list->setMode(mode);
    m_gap.clear();
    m_list->view()->setCurrentIndex({}); // begin at the top
    showList();
    m_list->view()->scrollToTop();
    m_list->view()->setFocus();
}

Target DesignPage::standing() const
{
    return {.idea = m_list->current()};
}

Page::Writing DesignPage::writing() const
{
    return {.parts = {m_steps->grid(), m_steps->gantt()}, .actions = {m_template, m_import}};
}

void DesignPage::open(const Target &target)
{
    if (target.idea) {
        const auto isIt = [&target](const auto &row) { return row.id.value() == target.idea; };
        const bool isPlan = std::ranges::any_of(m_plans, isIt);
        m_list->setMode(isPlan ? u"plans"_s : u"ideas"_s);
        m_gap.clear();
        m_list->clearFilter();
        showList();
        m_list->setCurrent(target.idea);
    } else if (target.unit) {
        const auto ofUnit = [&target](const auto &row) { return row.unit.value() == target.unit; };
        if (const auto plan = std::ranges::find_if(m_plans, ofUnit); plan != m_plans.end())
            open({.place = target.place, .idea = plan->id.value()});
    } else if (!target.filter.isEmpty()) {
        showGap(target.filter);
    }
    if (target.step)
        m_steps->goTo(target.step, {});
}

void DesignPage::reload()
{
    const bool isFirst = m_plans.empty() && m_choices.empty();
    m_plans = core::planRows(store(), lab());
    m_choices = core::ideaChoices(store(), lab());
    const auto open = std::ranges::count_if(m_choices, &core::IdeaChoice::isOpen);
    m_list->setCounts(int(m_plans.size()), int(open));
    if (isFirst && m_plans.empty() && open > 0)
        m_list->setMode(u"ideas"_s);
    showMissing();
    showList();
}

void DesignPage::showMissing()
{
    QVector<MissingItem> items;
    for (const core::Gap &gap : core::designGaps(m_plans, m_choices))
        items.append({.count = gap.count, .text = gap.text, .id = gap.id});
    m_missing->setItems(items);
    const auto gap = std::ranges::find(items, m_gap, &MissingItem::id);
    if (gap != items.end() && gap->count == 0)
        m_gap.clear(); // the last one was just filled
}

void DesignPage::showList()
{
    const core::PlanFigures figures = core::figuresOf(m_plans);
    if (isChoosing()) {
        const auto chosen = std::ranges::count_if(m_choices, &core::IdeaChoice::isSelected);
        m_list->setLines(choiceLines(m_choices, m_list->filter(),
                                     core::listEntries(store(), lab(), u"idea_status"_s)));
        m_list->setFooter(tr("%n ideas chosen", nullptr, int(chosen)), {});
    } else {
        m_list->setLines(planLines(m_plans, m_list->filter(), m_gap));
        m_list->setFooter(tr("%n plans", nullptr, figures.plans),
                          tr("%n approved", nullptr, figures.approved));
    }
    m_list->setGapText(m_gap.isEmpty() ? QString() : tr("Show all plans"));
    showCurrent();
}

const core::PlanRow *DesignPage::currentPlan() const
{
    const auto found =
        std::ranges::find(m_plans, core::IdeaId(m_list->current()), &core::PlanRow::id);
    return isChoosing() || found == m_plans.end() ? nullptr : &*found;
}

void DesignPage::showCurrent()
{
    if (const core::PlanRow *plan = currentPlan())
        showPlan(*plan);
    else if (isChoosing() && m_list->current())
        showIdea(core::IdeaId(m_list->current()));
    else
        showNothing();
    updateActions();
}

void DesignPage::showPlan(const core::PlanRow &plan)
{
    m_head->setPlan(plan, core::planOf(store(), plan.id), document().isReadOnly());
    m_head->lanReview()->setReview(core::lastReview(store(), plan.id, core::Review::By::Lan),
                                   core::listEntries(store(), lab(), u"lan_review"_s));
    m_steps->setPlan(plan, today());
    m_stack->setCurrentIndex(0);
}

void DesignPage::showIdea(core::IdeaId id)
{
    const auto idea = store().ideas.find(id);
    const auto choice = std::ranges::find(m_choices, id, &core::IdeaChoice::id);
    if (!idea || choice == m_choices.end())
        return showNothing();
    m_idea->setIdea(*idea, choice->unitName, core::listEntries(store(), lab(), u"idea_status"_s),
                    document().isReadOnly());
    m_stack->setCurrentIndex(1);
}

void DesignPage::showNothing()
{
    const bool isFiltered = !m_list->filter().isEmpty();
    if (isFiltered)
        m_nothing->setTexts(tr("Nothing matches the filter."), tr("Write less, or clear it."));
    else if (m_choices.empty())
        m_nothing->setTexts(tr("There are no ideas yet."),
                            tr("Ideas are captured at Diagnose; here they become plans."));
    else if (isChoosing())
        m_nothing->setTexts(tr("Every idea was chosen or postponed."),
                            tr("Go on with the plans of the chosen ones."));
    else
        m_nothing->setTexts(tr("No idea was chosen yet."),
                            tr("Choose the ideas that are ready; only they need a plan."));
    m_nothing->setAction(m_choices.empty() ? tr("Go to Diagnose") : tr("Choose ideas"),
                         m_choices.empty() ? u"idea"_s : u"target"_s);
    m_stack->setCurrentIndex(2);
}

void DesignPage::updateActions()
{
    const core::PlanRow *plan = currentPlan();
    m_template->setEnabled(plan && !document().isReadOnly());
    m_print->setEnabled(plan && plan->steps > 0);
    const bool hasPlans = core::figuresOf(m_plans).plans > 0;
    m_review->setEnabled(hasPlans);
    m_review->setToolTip(hasPlans ? tr("Show the plans of this unit to its head, in large type")
                                  : tr("No plan has steps yet."));
}

void DesignPage::showGap(const QString &gap)
{
    if (gap == "ideas-to-choose"_L1)
        return setMode(u"ideas"_s);
    m_list->setMode(u"plans"_s);
    m_list->clearFilter();
    m_gap = gap;
    showList();
    if (currentPlan() && !core::isInGap(*currentPlan(), gap)) {
        const auto isIn = [&gap](const core::PlanRow &plan) { return core::isInGap(plan, gap); };
        if (const auto plan = std::ranges::find_if(m_plans, isIn); plan != m_plans.end())
            m_list->setCurrent(plan->id.value());
    }
    if (gap == "plans-waiting"_L1 || gap == "plans-to-revise"_L1)
        m_list->view()->setFocus();
    else
        m_steps->goTo(0, gap);
}

void DesignPage::decide(const QString &status, const QString &reason)
{
    const core::IdeaId idea(m_list->current());
    const auto choice = std::ranges::find(m_choices, idea, &core::IdeaChoice::id);
    if (choice == m_choices.end())
        return;
    const QString name = choice->name.isEmpty() ? choice->number : choice->name;
    if (!execute(core::SetIdeaStatus{
            .ideas = {idea}, .status = status, .today = today(), .reason = reason})) {
        m_idea->decisions()->setNote(reason);
        return;
    }
    const QString text = status == core::codes::selected    ? tr("%1 was chosen for a plan.")
                         : status == core::codes::postponed ? tr("%1 was postponed.")
                                                            : tr("%1 was sent back for changes.");
    emit noticeRequested({.text = text.arg(name), .offersUndo = true});
    m_list->view()->setFocus();
}

void DesignPage::noteLanReview(core::Review::Decision decision, const QString &note)
{
    const core::PlanRow *plan = currentPlan();
    if (!plan)
        return;
    const QString name = plan->name.isEmpty() ? plan->number : plan->name;
    const core::DecideReview review{.idea = plan->id,
                                    .decision = decision,
                                    .date = today(),
                                    .at = document().now().toMSecsSinceEpoch(),
                                    .note = note,
                                    .by = core::Review::By::Lan,
                                    .decidedBy = document().author()};
    if (!execute(review))
        return m_head->lanReview()->setNote(note);
    emit noticeRequested(
        {.text = tr("The lab team's review of %1 is noted.").arg(name), .offersUndo = true});
    m_list->view()->setFocus();
}

void DesignPage::unchoose()
{
    const core::PlanRow *plan = currentPlan();
    if (!plan)
        return;
    const QString name = plan->name.isEmpty() ? plan->number : plan->name;
    if (execute(core::SetIdeaStatus{
            .ideas = {plan->id}, .status = core::codes::consulted, .today = today()}))
        emit noticeRequested({.text = tr("%1 is among the ideas to choose from again.").arg(name),
                              .offersUndo = true});
}

void DesignPage::offerTemplates()
{
    const core::PlanRow *plan = currentPlan();
    if (!plan || document().isReadOnly())
        return;
    const QDate start = plan->end.isValid() ? plan->end.addDays(1) : today();
    m_templates->offer(core::listEntries(store(), lab(), u"step_template"_s), start);
    m_templates->popup(m_templateButton->mapToGlobal(m_templateButton->rect().bottomLeft()));
}

void DesignPage::addTemplate(const QString &code, const QString &label, QDate start)
{
    const core::PlanRow *plan = currentPlan();
    if (!plan)
        return;
    const auto added = document().execute(core::AddStepsFromTemplate{plan->id, code, start});
    if (!told(added))
        return;
    emit noticeRequested(
        {.text = tr("%n steps were added from “%1”.", nullptr, int(added->size())).arg(label),
         .offersUndo = true});
    if (!added->empty())
        m_steps->goTo(added->front().value(), {});
}

void DesignPage::review()
{
    const core::PlanRow *plan = currentPlan();
    emit goRequested({.place = Target::Place::Review,
                      .unit = plan && plan->steps > 0 ? plan->unit.value() : 0,
                      .idea = plan && plan->steps > 0 ? plan->id.value() : 0});
}

} // namespace ui
