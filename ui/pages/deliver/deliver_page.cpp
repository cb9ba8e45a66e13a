// SPDX-License-Identifier: GPL-3.0-or-later
// What the Deliver page shows; its parts are put together in deliver_layout.cpp.
#include "ui/pages/deliver/deliver_page.h"

#include "core/commands/opd_commands.h"
#include "core/domain/format.h"
#include "core/queries/lab_rows.h"
#include "ui/models/list_chip.h"
#include "ui/pages/deliver/deliver_model.h"
#include "ui/pages/deliver/follow_up_form.h"
#include "ui/pages/deliver/launch_model.h"
#include "ui/pages/deliver/monev_steps_model.h"
#include "ui/pages/deliver/step_form.h"
#include "ui/pages/deliver/visit_form.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/inspector_split.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/missing_pane.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QStackedWidget>

namespace ui {

using namespace Qt::StringLiterals;
using core::Urgency;

static QString written(QDate date)
{
    return core::domain::formatShortDate(date, core::languageOf(*QCoreApplication::instance()));
}

DeliverPage::DeliverPage(core::Document &document, QWidget *parent)
    : StagePage(document, parent)
{
    setObjectName(u"deliverPage"_s);
    setAccessibleName(u"Deliver"_s);
    buildActions();
    buildHeader();
    m_missing = new MissingPane(this);
    m_missing->setNextStep(tr("Go on to Display?"));
    m_split = new InspectorSplit(buildWork(), buildInspector(), 95, this);
    m_split->addFold(u"form"_s, u"edit"_s, tr("Steps and evidence"));
    layOut();
    connectParts();
    m_launchDate->setToday(today());
    m_launchDate->setDate(today());
    m_grid->keepColumnsAs(u"deliver"_s);
}

bool DeliverPage::isLaunchList() const
{
    return m_views->currentIndex() == 1;
}

QWidget *DeliverPage::firstFocus()
{
    return isLaunchList() ? m_launchGrid : m_grid;
}

QList<QWidget *> DeliverPage::panes()
{
    QWidget *inspector = m_forms->currentIndex() == 1 ? m_visitForm->firstField() : m_steps;
    return {m_filter->findChild<QLineEdit *>(), firstFocus(), inspector, m_stepForm->firstField()};
}

bool DeliverPage::concerns(const core::Changes &changes) const
{
    using enum core::Table;
    return changes.touchAny({Lab, ListEntry, Opd, Idea, Step, Review, Visit, VisitStep, Evidence});
}

void DeliverPage::reload()
{
    m_rows = core::deliverRows(store(), lab(), today());
    showLists();
    showSegments();
    showRows();
    showFigures();
    showGaps();
}

void DeliverPage::showLists()
{
    auto lists = this->lists();
    m_runStatuses = lists.value(u"run_status"_s);
    m_methods = lists.value(u"monev_method"_s);
    m_stepForm->evidence()->setKinds(lists.value(u"evidence_kind"_s));
    m_stepForm->setStatuses(lists.value(u"step_status"_s));
    // A visit cannot find that there was none.
    std::erase_if(lists[u"run_status"_s],
                  [](const auto &entry) { return !entry.attributes["reported"_L1].toBool(); });
    m_visitForm->setLists(lists);
    m_followUp->setToday(today());
}

static const QString all = u"all"_s;

/// Whether \a row belongs under the segment \a id.
static bool isIn(const core::DeliverRow &row, const QString &id)
{
    if (id == "overdue"_L1)
        return row.urgency == Urgency::Overdue;
    if (id == "obstacle"_L1)
        return !row.obstacle.isEmpty() && row.urgency != Urgency::Stopped &&
               row.urgency != Urgency::Done;
    if (id == "unreported"_L1)
        return !row.isReported() && row.urgency != Urgency::Stopped;
    if (id == "stopped"_L1)
        return row.urgency == Urgency::Stopped;
    if (id == "approved"_L1)
        return row.urgency == Urgency::Unlaunched;
    if (id == "launched"_L1)
        return row.isLaunched();
    if (id == "unsigned"_L1)
        return !row.contractOn.isValid();
    return true;
}

void DeliverPage::showSegments()
{
    QVector<SegmentItem> items{{.id = all, .text = tr("All")}};
    if (isLaunchList())
        items += {{.id = u"approved"_s, .text = tr("To launch")},
                  {.id = u"launched"_s, .text = tr("Launched")},
                  {.id = u"unsigned"_s, .text = tr("Contract not signed")}};
    else
        items += {{.id = u"overdue"_s, .text = tr("Overdue")},
                  {.id = u"obstacle"_s, .text = tr("With obstacle")},
                  {.id = u"unreported"_s, .text = tr("Not reported")},
                  {.id = u"stopped"_s, .text = tr("Stopped")}};
    for (SegmentItem &item : items)
        item.count = static_cast<int>(std::ranges::count_if(m_rows, [&](const auto &row) {
            return (isLaunchList() || row.isLaunched()) && isIn(row, item.id);
        }));
    m_filter->segments()->setItems(items);
    m_segment = m_filter->segments()->current();
}

bool DeliverPage::isShown(const core::DeliverRow &row) const
{
    if (!isLaunchList() && !row.isLaunched())
        return false;
    if (!isIn(row, m_segment) || (!m_gap.isEmpty() && !core::isInGap(row, m_gap)))
        return false;
    const QStringList texts{row.number,   row.name,         row.expansion,
                            row.unitName, row.nextActivity, row.obstacle};
    return m_filter->text().isEmpty() ||
           texts.join(u'\n').contains(m_filter->text(), Qt::CaseInsensitive);
}

/// Headings reach over all columns and are lower than the rows below them.
static void arrange(GridView *grid, const DeliverModel *model)
{
    const Metrics metrics(grid);
    grid->clearSpans();
    for (int row = 0; row < model->count(); ++row) {
        const bool isHeading = model->at(row).isHeading();
        grid->setRowHeight(row, isHeading ? metrics.row : metrics.twoLineRow);
        if (isHeading)
            grid->setSpan(row, 0, 1, DeliverModel::ColumnCount);
    }
}

void DeliverPage::showRows()
{
    std::vector<core::DeliverRow> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows),
                         [this](const auto &row) { return isShown(row); });
    m_filter->setActiveColumnFilters(m_gap.isEmpty() ? 0 : 1);
    if (isLaunchList()) {
        // What is still to be launched first, then by unit.
        std::ranges::stable_sort(rows, {}, [](const core::DeliverRow &row) {
            return std::tuple(row.isLaunched(), row.unitName, row.number);
        });
        m_launchModel->setRows(std::move(rows));
        if (!m_launchGrid->currentIndex().isValid())
            m_launchGrid->setCurrentIndex(m_launchModel->index(0, LaunchModel::Launched));
    } else {
        m_model->setRows(grouped(rows, m_runStatuses));
        arrange(m_grid, m_model);
        const QModelIndex current = m_grid->currentIndex();
        if (!current.isValid() || m_model->at(current.row()).isHeading())
            m_grid->setCurrentIndex(m_model->index(m_model->firstRow(), 0));
    }
    showIdea();
}

void DeliverPage::showFigures()
{
    const core::DeliverFigures figures = core::deliverFigures(store(), lab(), m_rows);
    m_counts->setText(tr("%1 launched · %2 running · %3 not reported · %4 done · %5 stopped")
                          .arg(figures.launched)
                          .arg(figures.running)
                          .arg(figures.notReported)
                          .arg(figures.done)
                          .arg(figures.stopped));
    m_size->setText(figures.evidence == 0 ? tr("No evidence yet")
                                          : tr("%n evidence, %1", nullptr, figures.evidence)
                                                .arg(sizeText(figures.evidenceBytes)));
}

void DeliverPage::showGaps()
{
    showMissing(core::deliverGaps(m_rows));
}

std::optional<core::DeliverRow> DeliverPage::currentRow() const
{
    const QModelIndex current = (isLaunchList() ? m_launchGrid : m_grid)->currentIndex();
    if (!current.isValid())
        return {};
    if (isLaunchList())
        return m_launchModel->at(current.row());
    const DeliverLine &line = m_model->at(current.row());
    return line.isHeading() ? std::nullopt : std::optional(line.row);
}

void DeliverPage::showIdea()
{
    const auto row = currentRow();
    m_forms->setVisible(row.has_value());
    m_chip->setVisible(row.has_value());
    m_sign->setVisible(row.has_value());
    const auto idea = row ? std::optional(row->id) : std::nullopt;
    const bool isOther = idea != m_shown;
    if (isOther)
        leaveVisit();
    m_shown = idea;
    if (!row) {
        m_inspector->setTitle(tr("Innovation"));
        m_contract->setText(tr("Choose an innovation to see its steps."));
        m_stepsModel->setRows({});
        m_stepForm->setStep({.id = core::StepId(0)}, {});
        return;
    }
    m_inspector->setTitle(row->name.isEmpty() ? row->number : row->name);
    const core::ListEntry *status = entryOf(m_runStatuses, row->runStatus);
    m_chip->setChip(status && row->isLaunched() ? chipOf(*status) : chipOf(row->urgency));
    m_contract->setText(
        row->contractOn.isValid()
            ? tr("%1 · contract signed on %2").arg(row->unitName, written(row->contractOn))
            : tr("%1 · contract not signed").arg(row->unitName));
    m_sign->setText(row->contractOn.isValid() ? tr("Take back signature") : tr("Sign contract"));
    m_sign->updateGeometry();
    showSteps(*row);
    if (isOther && row->isLaunched() && m_drafts.contains(row->id))
        openVisit(*row);
}

void DeliverPage::showSteps(const core::DeliverRow &row)
{
    const bool isOther = m_stepsModel->count() == 0 || !currentStep() ||
                         store().steps.find(*currentStep())->idea != row.id;
    m_stepsModel->setRows(core::deliverSteps(store(), row.id, today()));
    // Not resizeColumnToContents(): that counts the heading, which is hidden.
    const QAbstractItemView *cells = m_steps;
    m_steps->setColumnWidth(MonevStepsModel::Evidence,
                            cells->sizeHintForColumn(MonevStepsModel::Evidence));
    const int shown = std::clamp(m_stepsModel->count(), 1, 7);
    m_steps->setFixedHeight(shown * Metrics(this).row);
    if (isOther && m_stepsModel->count() > 0) {
        const int next = row.nextStep ? m_stepsModel->rowOf(*row.nextStep) : 0;
        m_steps->setCurrentIndex(m_stepsModel->index(std::max(0, next), 0));
    }
    m_followUp->setVisit(lastVisit(row.id), m_methods, row.isLaunched());
    showStep();
}

std::optional<core::StepId> DeliverPage::currentStep() const
{
    const QModelIndex current = m_steps->currentIndex();
    if (!current.isValid())
        return {};
    const core::StepId id = m_stepsModel->at(current.row()).id;
    return store().steps.find(id) ? std::optional(id) : std::nullopt;
}

std::optional<core::Visit> DeliverPage::lastVisit(core::IdeaId idea) const
{
    return core::lastVisitOf(store(), idea);
}

void DeliverPage::showStep()
{
    const auto step = currentStep();
    if (!step)
        return m_stepForm->setStep({.id = core::StepId(0)}, {});
    m_stepForm->setStep(m_stepsModel->at(m_steps->currentIndex().row()),
                        core::evidenceOf(store(), *step));
}

void DeliverPage::showView(bool launchList)
{
    const auto row = currentRow();
    m_views->setCurrentIndex(launchList ? 1 : 0);
    m_launchView->setText(launchList ? tr("Monitoring") : tr("Launch list"));
    m_launchView->setIcon(icon(launchList ? u"clock"_s : u"list"_s));
    m_gap.clear();
    m_filter->segments()->setCurrent(all);
    showSegments();
    showRows();
    if (row)
        goTo(row->id);
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void DeliverPage::goTo(core::IdeaId idea)
{
    if (isLaunchList()) {
        if (const int row = m_launchModel->rowOf(idea); row >= 0)
            m_launchGrid->setCurrentIndex(m_launchModel->index(row, LaunchModel::Launched));
    } else if (const int row = m_model->rowOf(idea); row >= 0) {
        m_grid->setCurrentIndex(m_model->index(row, DeliverModel::Innovation));
    }
}

void DeliverPage::openGap(const QString &id)
{
    const bool isOfLaunch = id == "contracts-unsigned"_L1 || id == "not-launched"_L1;
    m_filter->setText({});
    showView(isOfLaunch);
    m_gap = id;
    showRows();
    GridView *grid = isOfLaunch ? m_launchGrid : m_grid;
    const int row = isOfLaunch ? 0 : m_model->firstRow();
    const int column = id == "contracts-unsigned"_L1 ? int(LaunchModel::Contract) : 0;
    grid->setCurrentIndex(grid->model()->index(row, column));
    // Steps are worked on beside the list, at the first one that is meant.
    for (int step = 0; id == "done-without-evidence"_L1 && step < m_stepsModel->count(); ++step) {
        if (m_stepsModel->at(step).isDone() && m_stepsModel->at(step).evidence == 0) {
            m_steps->setCurrentIndex(m_stepsModel->index(step, 0));
            break;
        }
    }
}

Target DeliverPage::standing() const
{
    const auto row = currentRow();
    const auto step = currentStep();
    return {.idea = row ? row->id.value() : 0, .step = step ? step->value() : 0};
}

std::optional<Page::Unfinished> DeliverPage::unfinished() const
{
    const QString text = tr("A visit is written, but not recorded yet.");
    if (m_forms->currentIndex() == 1 && m_visitForm->isWritten())
        return Unfinished{text, standing()};
    if (m_drafts.empty())
        return std::nullopt;
    return Unfinished{text, {.idea = m_drafts.begin()->first.value()}};
}

Page::Writing DeliverPage::writing() const
{
    return {.parts = {m_grid, m_launchGrid, m_steps, m_stepForm, m_launchBar, m_sign},
            .actions = {m_visit}};
}

void DeliverPage::open(const Target &target)
{
    if (!target.filter.isEmpty())
        return openGap(target.filter);
    if (!target.idea && !target.unit)
        return;
    m_filter->setText({});
    const auto wanted = std::ranges::find_if(m_rows, [&](const core::DeliverRow &row) {
        return target.idea ? row.id.value() == target.idea : row.unit.value() == target.unit;
    });
    if (wanted == m_rows.end())
        return;
    showView(!wanted->isLaunched());
    if (!target.idea)
        m_filter->setText(wanted->unitName);
    goTo(wanted->id);
    if (const int step = m_stepsModel->rowOf(core::StepId(target.step)); step >= 0)
        m_steps->setCurrentIndex(m_stepsModel->index(step, 0));
}

} // namespace ui
