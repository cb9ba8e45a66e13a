// SPDX-License-Identifier: GPL-3.0-or-later
// What the Diagnose page shows; its parts are put together in diagnose_layout.cpp.
#include "ui/pages/diagnose/diagnose_page.h"

#include "core/commands/opd_commands.h"
#include "ui/models/list_chip.h"
#include "ui/pages/diagnose/idea_form.h"
#include "ui/pages/diagnose/ideas_model.h"
#include "ui/pages/diagnose/status_form.h"
#include "ui/pages/diagnose/unit_delegate.h"
#include "ui/pages/diagnose/unit_ideas_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/inspector_split.h"
#include "ui/widgets/missing_pane.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/status_chip.h"

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

namespace ui {

using namespace Qt::StringLiterals;

static const QString allStatuses = u"*"_s;

DiagnosePage::DiagnosePage(core::Document &document, QWidget *parent)
    : StagePage(document, parent)
{
    setObjectName(u"diagnosePage"_s);
    setAccessibleName(u"Diagnose"_s);
    buildActions();
    buildHeader();
    m_missing = new MissingPane(this);
    m_missing->setNextStep(tr("Go on to Design?"));
    m_split = new InspectorSplit(buildWork(), buildInspector(), 88, this);
    m_split->addFold(u"form"_s, u"edit"_s, tr("Form of the idea"));
    layOut();
    connectGrid();
    connectParts();
    m_grid->keepColumnsAs(u"diagnose"_s);
}

QWidget *DiagnosePage::firstFocus()
{
    return m_views->currentWidget();
}

QList<QWidget *> DiagnosePage::panes()
{
    return {m_filter->findChild<QLineEdit *>(), m_views->currentWidget(), m_form->firstField()};
}

std::optional<core::exchange::TableKind> DiagnosePage::importKind() const
{
    return core::exchange::TableKind::Ideas;
}

bool DiagnosePage::concerns(const core::Changes &changes) const
{
    using enum core::Table;
    return changes.touchAny({Lab, ListEntry, Opd, Idea});
}

void DiagnosePage::reload()
{
    m_rows = core::diagnoseRows(store(), lab());
    m_units = core::unitIdeas(store(), lab());
    showLists();
    showUnits();
    showRows();
    showGaps();
}

void DiagnosePage::showLists()
{
    const auto lists = this->lists();
    m_model->setStatuses(lists.value(u"idea_status"_s));
    m_form->setLists(lists);

    QHash<QString, int> counts;
    for (const auto &row : m_rows)
        ++counts[row.status];
    QVector<SegmentItem> items{
        {.id = allStatuses, .text = tr("All"), .count = static_cast<int>(m_rows.size())}};
    for (const auto &entry : lists.value(u"idea_status"_s)) {
        if (counts.value(entry.code) > 0 && items.size() < 5)
            items.append({.id = entry.code, .text = entry.label, .count = counts[entry.code]});
    }
    m_filter->segments()->setItems(items);
}

void DiagnosePage::showUnits()
{
    QVector<Completion> names;
    for (const core::UnitIdeas &unit : m_units)
        names.append({.text = unit.name, .foundBy = unit.abbreviation});
    std::ranges::sort(names, [](const Completion &one, const Completion &other) {
        return one.text.localeAwareCompare(other.text) < 0;
    });
    m_unitDelegate->setUnits(names);
    m_unitModel->setRows(m_units);
    QList<std::pair<QString, qint64>> targets;
    for (const auto &row : m_rows)
        targets.append({u"%1 %2 · %3"_s.arg(row.number, row.name, row.unit), row.id.value()});
    m_form->status()->setTargets(targets);
    if (m_draft.opd)
        setNextUnit(*m_draft.opd);
}

void DiagnosePage::showRows()
{
    const QString text = m_filter->text();
    const auto isShown = [&](const core::DiagnoseRow &row) {
        if (!m_status.isEmpty() && row.status != m_status)
            return false;
        if (!m_gap.isEmpty() && !core::isInGap(row, m_gap))
            return false;
        if (text.isEmpty())
            return true;
        const QStringList all{row.number, row.unitName,  row.unit,
                              row.name,   row.expansion, row.problem};
        return all.join(u'\n').contains(text, Qt::CaseInsensitive);
    };
    std::vector<core::DiagnoseRow> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows), isShown);
    m_filter->setActiveColumnFilters(m_gap.isEmpty() ? 0 : 1);
    const auto withIdeas =
        std::ranges::count_if(m_units, [](const core::UnitIdeas &unit) { return unit.ideas > 0; });
    const auto merged = std::ranges::count_if(m_rows, &core::DiagnoseRow::merged);
    const auto ideas = static_cast<qsizetype>(m_rows.size()) - merged; // as everywhere
    m_counts->setText(
        merged == 0 ? tr("%1 ideas · %2 units").arg(ideas).arg(withIdeas)
                    : tr("%1 ideas · %2 units · %3 merged").arg(ideas).arg(withIdeas).arg(merged));
    m_model->setRows(std::move(rows));
    if (!m_grid->currentIndex().isValid()) {
        m_grid->setCurrentIndex(m_model->count() > 0
                                    ? m_model->index(m_model->count() - 1, IdeasModel::Name)
                                    : m_model->index(0, IdeasModel::Unit));
        m_grid->scrollToBottom(); // The empty row is where the next idea is typed.
    }
    showIdea();
}

void DiagnosePage::showGaps()
{
    showMissing(core::diagnoseGaps(m_rows, m_units));
}

std::optional<core::Idea> DiagnosePage::currentIdea() const
{
    const QModelIndex current = m_grid->currentIndex();
    if (!current.isValid() || m_model->isBlank(current))
        return std::nullopt;
    return store().ideas.find(m_model->at(current.row()).id);
}

void DiagnosePage::showIdea()
{
    const auto idea = currentIdea();
    m_form->setEnabled(idea.has_value());
    m_chip->setVisible(idea.has_value());
    if (!idea) {
        m_formCard->setTitle(tr("New idea"));
        m_form->setIdea(core::Idea{.id = core::IdeaId(0)});
        return;
    }
    m_formCard->setTitle(tr("Idea %1").arg(idea->number));
    m_form->setIdea(*idea);
    const auto statuses = core::listEntries(store(), lab(), u"idea_status"_s);
    if (const auto *entry = entryOf(statuses, idea->status))
        m_chip->setChip(chipOf(*entry));
}

void DiagnosePage::openGap(const QString &id)
{
    if (id == core::gaps::unitsWithoutIdeas) {
        m_view->setCurrent(u"units"_s);
        m_views->setCurrentIndex(1);
        m_unitGrid->setCurrentIndex(m_unitModel->index(0, 0));
        m_unitGrid->setFocus(Qt::OtherFocusReason);
        return;
    }
    showAll();
    m_gap = id;
    m_filter->setText({});
    showRows();
    const int column =
        id == core::gaps::ideasWithoutProblem ? IdeasModel::Problem : IdeasModel::Name;
    m_grid->setCurrentIndex(m_model->index(0, column));
    m_grid->setFocus(Qt::OtherFocusReason);
}

/// The grid with all ideas, but for those the text of the filter leaves out.
void DiagnosePage::showAll()
{
    m_gap.clear();
    m_status.clear();
    m_filter->segments()->setCurrent(allStatuses);
    m_view->setCurrent(u"grid"_s);
    m_views->setCurrentIndex(0);
    showRows();
}

/// The empty row, at the unit where none is chosen, else at the name.
void DiagnosePage::capture()
{
    showAll();
    const int column = m_draft.opd ? IdeasModel::Name : IdeasModel::Unit;
    const QModelIndex cell = m_model->index(m_model->count(), column);
    m_grid->scrollTo(cell);
    m_grid->setCurrentIndex(cell);
    m_grid->setFocus(Qt::OtherFocusReason);
    m_grid->edit(cell);
}

void DiagnosePage::captureFor(core::OpdId unit)
{
    setNextUnit(unit);
    capture();
}

Target DiagnosePage::standing() const
{
    const auto idea = currentIdea();
    return {.idea = idea ? idea->id.value() : 0};
}

std::optional<Page::Unfinished> DiagnosePage::unfinished() const
{
    if (!m_draft.isEmpty())
        return Unfinished{tr("The idea in the last row has no unit yet.")};
    if (m_form->status()->isDeciding())
        return Unfinished{tr("A status is chosen, but not set yet."), standing()};
    return std::nullopt;
}

Page::Writing DiagnosePage::writing() const
{
    return {.parts = {m_grid, m_form}, .actions = {m_capture, m_import}};
}

void DiagnosePage::open(const Target &target)
{
    if (!target.filter.isEmpty())
        return openGap(target.filter);
    if (target.unit)
        setNextUnit(core::OpdId(target.unit));
    if (target.unit && !target.idea) {
        showAll();
        const auto unit = store().opds.find(core::OpdId(target.unit));
        m_filter->setText(unit ? unit->name : QString());
        return;
    }
    if (!target.idea)
        return;
    m_filter->setText({});
    showAll();
    if (const int row = m_model->rowOf(core::IdeaId(target.idea)); row >= 0) {
        m_grid->setCurrentIndex(m_model->index(row, IdeasModel::Name));
        m_grid->scrollTo(m_grid->currentIndex(), QAbstractItemView::PositionAtCenter);
    }
}

} // namespace ui
