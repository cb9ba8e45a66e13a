// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of the Display page shows; its parts are put together in display_layout.cpp.
#include "ui/pages/display/display_page.h"

#include "core/queries/lab_rows.h"
#include "ui/pages/display/display_model.h"
#include "ui/pages/display/profile_form.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/inspector_split.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/missing_pane.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_preview.h"

#include <QAction>
#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

DisplayPage::DisplayPage(core::Document &document, QWidget *parent)
    : StagePage(document, parent)
{
    setObjectName(u"displayPage"_s);
    setAccessibleName(u"Display"_s);
    buildActions();
    buildHeader();
    m_missing = new MissingPane(this);
    m_missing->setNextStep(tr("Print the display report?"));
    auto *work = buildWork();
    m_split = new InspectorSplit(work, buildPreview(), 105, this);
    m_split->addFold(u"preview"_s, u"eye"_s, tr("Preview of the page"));
    layOut();
    connectParts();
    connectGaps();
    connectList();
    connectForm();
}

/// Fields commit when they lose the focus, also by being destroyed: too late for a page that goes.
DisplayPage::~DisplayPage()
{
    disconnect(m_form, nullptr, this, nullptr);
}

QWidget *DisplayPage::firstFocus()
{
    return m_model->count() > 0 ? m_list : m_lists->currentWidget();
}

QList<QWidget *> DisplayPage::panes()
{
    QList<QWidget *> all{m_list, m_form->firstField()};
    if (m_preview->isVisible())
        all << m_preview;
    return all;
}

bool DisplayPage::concerns(const core::Changes &changes) const
{
    using enum core::Table;
    return changes.touchAny({Lab, ListEntry, Opd, Idea, Step, Visit, Profile});
}

void DisplayPage::reload()
{
    m_rows = core::displayRows(store(), lab());
    m_form->setAuthor(document().author());
    showLists();
    showRows();
    showGaps();
}

void DisplayPage::showLists()
{
    const auto lists = this->lists();
    m_form->setLists(lists);
}

bool DisplayPage::isShown(const core::DisplayRow &row) const
{
    if (!m_gap.isEmpty() && !core::isInGap(row, m_gap))
        return false;
    if (m_gap.isEmpty() && row.isTried() && !m_tried->isChecked())
        return false;
    const QStringList all{row.number, row.name, row.expansion, row.unitName, row.abbreviation};
    return all.join(u'\n').contains(m_filter->text(), Qt::CaseInsensitive);
}

/// The rows come by unit; other orders keep that among equals.
static void sortRows(std::vector<core::DisplayRow> &rows, const QString &order)
{
    if (order == "unit"_L1)
        return;
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(rows, [&](const core::DisplayRow &a, const core::DisplayRow &b) {
        const auto rank = [](const core::DisplayRow &row) {
            return std::tuple(!row.isReady(), -row.parts());
        };
        if (order == "ready"_L1 && rank(a) != rank(b))
            return rank(a) < rank(b);
        return collator.compare(nameOf(a), nameOf(b)) < 0;
    });
}

bool DisplayPage::isFiltered() const
{
    return !m_gap.isEmpty() || !m_filter->text().isEmpty();
}

/// What the empty list says and offers.
void DisplayPage::showEmpty()
{
    if (isFiltered()) {
        m_empty->setTexts(tr("Nothing to show."), tr("No innovation matches the filter."));
        m_empty->setAction(tr("Show all"));
    } else if (!m_tried->isChecked()) {
        m_empty->setTexts(tr("No innovation is running yet."), tr("Show those being tried, too?"));
        m_empty->setAction(tr("Show those being tried"));
    } else {
        m_empty->setTexts(tr("No innovation has a plan yet."),
                          tr("Innovations come here once they are planned and launched."));
        m_empty->setAction(tr("Go to Deliver"));
    }
}

void DisplayPage::leaveEmpty()
{
    if (isFiltered()) {
        m_gap.clear();
        m_filter->setText({});
        showRows();
    } else if (!m_tried->isChecked()) {
        m_tried->setChecked(true);
    } else {
        return emit goRequested({.place = Target::Place::Deliver});
    }
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void DisplayPage::showRows()
{
    std::vector<core::DisplayRow> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows),
                         [this](const core::DisplayRow &row) { return isShown(row); });
    sortRows(rows, m_order->currentData().toString());
    const auto ready =
        std::ranges::count_if(rows, [](const core::DisplayRow &row) { return row.isReady(); });
    m_counts->setText(
        tr("%1 ready · %2 not yet").arg(ready).arg(static_cast<qint64>(rows.size()) - ready));
    m_all->setVisible(!m_gap.isEmpty());
    showEmpty();
    m_lists->setCurrentIndex(rows.empty() ? 1 : 0);
    m_model->setRows(std::move(rows));
    if (!m_list->currentIndex().isValid() && m_model->count() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    showIdea();
}

void DisplayPage::showGaps()
{
    showMissing(core::displayGaps(m_rows));
}

void DisplayPage::select(core::IdeaId idea)
{
    if (const int row = m_model->rowOf(idea); row >= 0) {
        m_list->setCurrentIndex(m_model->index(row, 0));
        m_list->scrollTo(m_list->currentIndex());
    }
}

void DisplayPage::openGap(const QString &id)
{
    m_gap = id;
    m_filter->setText({});
    showRows();
    if (m_model->count() == 0)
        return;
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_split->showWork();
    m_form->focusGap(id);
}

Target DisplayPage::standing() const
{
    const core::DisplayRow *row = currentRow();
    return {.idea = row ? row->id.value() : 0};
}

Page::Writing DisplayPage::writing() const
{
    return {.parts = {m_form}, .actions = {m_mark}};
}

void DisplayPage::open(const Target &target)
{
    if (!target.filter.isEmpty())
        return openGap(target.filter);
    if (!target.unit && !target.idea)
        return;
    m_gap.clear();
    const auto unit =
        target.unit && !target.idea ? store().opds.find(core::OpdId(target.unit)) : std::nullopt;
    m_filter->setText(unit ? unit->name : QString());
    const auto isWanted = [&target](const core::DisplayRow &row) {
        return row.id.value() == target.idea && row.isTried();
    };
    if (std::ranges::any_of(m_rows, isWanted))
        m_tried->setChecked(true);
    showRows();
    if (target.idea)
        select(core::IdeaId(target.idea));
}

void DisplayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_delay->start(0);
}

} // namespace ui
