// SPDX-License-Identifier: GPL-3.0-or-later
// What the Display page shows; its parts are put together in display_layout.cpp.
#include "ui/pages/display/display_page.h"

#include "core/commands/profile_commands.h"
#include "core/reports/documents/documents.h"
#include "ui/pages/display/display_model.h"
#include "ui/pages/display/profile_form.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/inspector_split.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/missing_strip.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_preview.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QCoreApplication>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

DisplayPage::DisplayPage(core::Document &document, QWidget *parent)
    : Page(document, parent)
{
    setObjectName(u"displayPage"_s);
    setAccessibleName(u"Display"_s);
    buildActions();
    buildHeader();
    m_strip = new MissingStrip(this);
    m_strip->setNextStep(tr("Print the display report?"));
    auto *work = buildWork();
    m_split = new InspectorSplit(work, buildPreview(), 105, this);
    m_split->addFold(u"preview"_s, u"eye"_s, tr("Preview of the page"));
    const Metrics metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.pageMargin, metrics.cardPadding, metrics.pageMargin,
                               metrics.cardPadding);
    column->setSpacing(metrics.cardPadding - metrics.g);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_split, 1);
    connectParts();
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
    QHash<QString, std::vector<core::ListEntry>> lists;
    for (const auto &entry : store().lists.list("WHERE lab = ? ORDER BY position, id", lab()))
        lists[entry.list].push_back(entry);
    m_form->setLists(lists);
}

bool DisplayPage::isShown(const core::DisplayRow &row) const
{
    if (!m_gap.isEmpty())
        return core::isInGap(row, m_gap);
    if (row.isTried() && !m_tried->isChecked())
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
    const bool isFiltered = !m_gap.isEmpty() || !m_filter->text().isEmpty();
    if (isFiltered || m_tried->isChecked())
        m_empty->setTexts(tr("Nothing to show."), tr("Filter for something else."));
    else
        m_empty->setTexts(tr("No innovation is running yet."), tr("Show those being tried, too?"));
    m_lists->setCurrentIndex(rows.empty() ? 1 : 0);
    m_model->setRows(std::move(rows));
    if (!m_list->currentIndex().isValid() && m_model->count() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    showIdea();
}

void DisplayPage::showGaps()
{
    QVector<MissingItem> items;
    for (const core::Gap &gap : core::displayGaps(m_rows))
        items.append({.count = gap.count, .text = gap.text, .id = gap.id});
    m_strip->setItems(items);
}

const core::DisplayRow *DisplayPage::currentRow() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? &m_model->at(current.row()) : nullptr;
}

std::vector<core::IdeaId> DisplayPage::selectedIdeas() const
{
    std::vector<core::IdeaId> ideas;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        ideas.push_back(m_model->at(index.row()).id);
    return ideas;
}

void DisplayPage::showFormTitle(const core::DisplayRow &row)
{
    m_formCard->setTitle(nameOf(row));
    m_unit->setText(row.abbreviation.isEmpty() ? row.unitName : row.abbreviation);
    m_unit->setToolTip(row.unitName);
    if (row.displayedOn.isValid())
        m_chip->setChip({.kind = StatusKind::Info, .icon = u"screen"_s, .word = tr("Displayed")});
    else if (row.isReady())
        m_chip->setChip({.kind = StatusKind::Ok, .word = tr("Ready to display")});
    else
        m_chip->setChip({.kind = StatusKind::Mute,
                         .icon = u"half"_s,
                         .word = tr("%1 of %2").arg(row.parts()).arg(row.partCount)});
}

void DisplayPage::showIdea()
{
    const auto *row = currentRow();
    const auto idea = row ? store().ideas.find(row->id) : std::nullopt;
    m_form->setEnabled(idea.has_value());
    m_chip->setVisible(idea.has_value());
    m_print->setEnabled(idea.has_value());
    const core::IdeaId before = std::exchange(m_shown, idea ? idea->id : core::IdeaId(0));
    if (idea) {
        showFormTitle(*row);
        const core::Profile profile = core::profileOf(store(), idea->id);
        m_form->setProfile(*idea, profile);
        showPicture(profile.picture);
    } else {
        m_formCard->setTitle(tr("Profile"));
        m_unit->clear();
        m_form->setProfile({.id = m_shown}, {.id = core::ProfileId(0)});
        showPicture({});
    }
    if (before != m_shown)
        m_scroll->verticalScrollBar()->setValue(0);
    showMark();
    m_delay->start();
}

/// A large picture takes a while to read; it is read again only when it is another one.
void DisplayPage::showPicture(const QString &sha256)
{
    if (m_picture == sha256)
        return;
    m_picture = sha256;
    m_form->setPicture(sha256.isEmpty() ? QByteArray() : store().attachments.bytes(sha256));
}

void DisplayPage::showMark()
{
    const auto ideas = selectedIdeas();
    m_mark->setEnabled(!ideas.empty());
    const auto isDisplayed = [this](core::IdeaId idea) {
        return m_model->at(m_model->rowOf(idea)).displayedOn.isValid();
    };
    const bool all = !ideas.empty() && std::ranges::all_of(ideas, isDisplayed);
    m_mark->setData(all);
    m_mark->setText(all ? tr("No longer displayed") : tr("Mark as displayed"));
}

void DisplayPage::showPreview()
{
    if (!m_preview->isVisible())
        return;
    const auto *row = currentRow();
    if (!row)
        return m_preview->clear(tr("Choose an innovation to see its page."));
    const auto lab = store().labs.find(this->lab());
    m_previewCard->setNote(lab && lab->paper == "a4"_L1 ? u"A4"_s : u"F4"_s);
    using namespace core::reports;
    DocumentRequest request{.lab = this->lab(), .today = today()};
    request.language = core::languageOf(*qApp);
    request.units = {row->unit};
    request.idea = row->id;
    const auto reports = documents(store(), DocumentKind::Display, request);
    m_preview->setReport(print::layOut(reports));
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

void DisplayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_header->setCompact(isNarrowWindow(this));
    m_header->setLow(isLowWindow(this));
    m_strip->setLow(isLowWindow(this));
    m_split->setFolded(isNarrowWindow(this));
}

} // namespace ui
