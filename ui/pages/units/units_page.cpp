// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the units shows; its parts are put together in units_layout.cpp.
#include "ui/pages/units/units_page.h"

#include "core/commands/opd_commands.h"
#include "core/domain/format.h"
#include "ui/models/list_chip.h"
#include "ui/models/roles.h"
#include "ui/pages/units/reached_delegate.h"
#include "ui/pages/units/unit_facts.h"
#include "ui/pages/units/units_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/fitting_choice.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/inspector_split.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/splitter.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

static const QString allGroups = u"*"_s;

UnitsPage::UnitsPage(core::Document &document, QWidget *parent)
    : Page(document, parent)
{
    setObjectName(u"unitsPage"_s);
    setAccessibleName(tr("OPD"));
    buildHeader();
    const Metrics metrics(this);
    auto *split = new Splitter(Qt::Horizontal, this);
    split->setPanes(buildList(), buildUnit(), 200);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.pageMargin, metrics.cardPadding, metrics.pageMargin,
                               metrics.cardPadding);
    column->setSpacing(metrics.cardPadding - metrics.g);
    column->addWidget(m_header);
    column->addWidget(m_filter);
    column->addWidget(split, 1);
    connectParts();
}

QWidget *UnitsPage::firstFocus()
{
    return m_list;
}

QList<QWidget *> UnitsPage::panes()
{
    return {m_filter->findChild<QLineEdit *>(), m_list, m_ideas, m_people, m_history};
}

bool UnitsPage::concerns(const core::Changes &changes) const
{
    using enum core::Table;
    return changes.touchAny(
        {Lab, ListEntry, Session, Opd, Participant, Attendance, Idea, Step, Review, Visit});
}

void UnitsPage::reload()
{
    m_rows = document().progress();
    showGroups();
    showList();
}

void UnitsPage::showGroups()
{
    QVector<SegmentItem> items{
        {.id = allGroups, .text = tr("All"), .count = static_cast<int>(m_rows.size())}};
    for (const auto &unit : m_rows) { // The units of a group stand together.
        if (unit.group.isEmpty())
            continue;
        if (items.last().id != unit.group)
            items.append({.id = unit.group, .text = unit.group, .count = 0});
        ++items.last().count;
    }
    m_groups->setItems(items);
    m_groups->setVisible(items.size() > 2);
    m_group = m_groups->current() == allGroups ? QString() : m_groups->current();
}

void UnitsPage::showList()
{
    const QString text = m_filter->text();
    std::vector<core::UnitProgress> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows), [&](const core::UnitProgress &unit) {
        if (!m_group.isEmpty() && unit.group != m_group)
            return false;
        return unit.name.contains(text, Qt::CaseInsensitive) ||
               unit.abbreviation.contains(text, Qt::CaseInsensitive);
    });
    m_counts->setText(tr("%1 of %2 visible").arg(rows.size()).arg(m_rows.size()));
    m_units->setRows(std::move(rows));
    if (!m_list->currentIndex().isValid() && m_units->count() > 0)
        m_list->setCurrentIndex(m_units->index(0, UnitsModel::Unit));
    showUnit();
}

qint64 UnitsPage::currentUnit() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_units->at(current.row()).id.value() : 0;
}

void UnitsPage::showUnit()
{
    const auto overview =
        currentUnit() ? core::unitOverview(store(), core::OpdId(currentUnit())) : std::nullopt;
    m_unit->setVisible(overview.has_value());
    m_next->setEnabled(overview.has_value());
    m_print->setEnabled(false);
    if (!overview)
        return;
    m_factsCard->setTitle(overview->unit.name);
    m_factsCard->setNote(overview->kind);
    m_facts->setUnit(*overview);
    showIdeas(*overview);
    showPeople(*overview);
    showHistory(*overview);
    showNext(*overview);
    m_print->setEnabled(std::ranges::any_of(
        overview->ideas, [](const core::UnitIdea &idea) { return idea.steps > 0; }));
}

static QStandardItem *itemOf(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setToolTip(text);
    return item;
}

/// As high as its rows, or as high as what is said without rows.
static void fit(GridView *grid)
{
    const Metrics metrics(grid);
    const int rows = grid->model()->rowCount();
    grid->setFixedHeight(metrics.columnHead + (rows > 0 ? rows : 3) * metrics.row + 2);
}

void UnitsPage::showIdeas(const core::UnitOverview &overview)
{
    const auto statuses = core::listEntries(store(), lab(), u"idea_status"_s);
    const auto language = core::languageOf(*QCoreApplication::instance());
    m_shownIdeas = overview.ideas;
    m_ideasModel->setRowCount(0);
    for (const auto &idea : overview.ideas) {
        auto *name = itemOf(idea.name);
        name->setData(idea.expansion, ExpansionRole);
        name->setToolTip(idea.expansion.isEmpty() ? idea.name : idea.expansion);
        auto *status = new QStandardItem;
        if (const auto *entry = entryOf(statuses, idea.status)) {
            status->setData(QVariant::fromValue(chipOf(*entry)), ChipRole);
            status->setAccessibleText(entry->label);
        }
        const int bits = ReachedDelegate::bitsOf(idea);
        auto *reached = itemOf(ReachedDelegate::lastOf(bits));
        reached->setData(bits, ReachedDelegate::reachedRole);
        reached->setToolTip(ReachedDelegate::allOf(bits));
        auto *progress = new QStandardItem;
        if (idea.steps > 0) {
            progress->setText(core::domain::formatPercent(idea.progress, language));
            progress->setData(idea.progress / 100.0, ProgressRole);
            progress->setData(3, StageRole);
        }
        m_ideasModel->appendRow({itemOf(idea.number), name, status, reached, progress});
    }
    m_ideasCard->setNote(QLocale().toString(m_ideasModel->rowCount()));
    fit(m_ideas);
}

void UnitsPage::showPeople(const core::UnitOverview &overview)
{
    m_peopleModel->setRowCount(0);
    for (const auto &person : overview.people) {
        auto *name = itemOf(person.name);
        name->setToolTip(person.position.isEmpty() ? person.name : person.position);
        const QString came = person.noted == 0
                                 ? tr("Nothing noted")
                                 : tr("%1 of %2 sessions").arg(person.attended).arg(person.noted);
        auto *attendance = itemOf(came);
        attendance->setToolTip(person.status);
        m_peopleModel->appendRow({name, itemOf(person.role), attendance});
    }
    m_peopleCard->setNote(QLocale().toString(m_peopleModel->rowCount()));
    fit(m_people);
}

static QString whatHappened(const core::UnitEvent &event)
{
    using enum core::UnitEvent::Kind;
    switch (event.kind) {
    case Signed:
        return UnitsPage::tr("Commitment signed");
    case Reviewed:
        return event.reviewer == core::Review::By::Head
                   ? UnitsPage::tr("Head's review: %1").arg(event.outcome)
                   : UnitsPage::tr("Lab team's review: %1").arg(event.outcome);
    case Launched:
        return UnitsPage::tr("Launched");
    case Visited:
        return event.outcome.isEmpty() ? UnitsPage::tr("Visit")
                                       : UnitsPage::tr("Visit: %1").arg(event.outcome);
    case Contract:
        return UnitsPage::tr("Launch contract signed");
    case Displayed:
        return UnitsPage::tr("Displayed");
    }
    return {};
}

void UnitsPage::showHistory(const core::UnitOverview &overview)
{
    const auto language = core::languageOf(*QCoreApplication::instance());
    m_historyModel->setRowCount(0);
    for (const auto &event : overview.events) {
        const QString note = event.note.isEmpty() || event.by.isEmpty()
                                 ? event.note + event.by
                                 : tr("%1: %2", "who, what was said").arg(event.by, event.note);
        m_historyModel->appendRow({itemOf(core::domain::formatShortDate(event.date, language)),
                                   itemOf(whatHappened(event)), itemOf(event.subject),
                                   itemOf(note.simplified())});
    }
    fit(m_history);
}

/// The stage at which this unit has something left to do.
void UnitsPage::showNext(const core::UnitOverview &overview)
{
    const auto any = [&](core::UnitIdea::Reached step) {
        return std::ranges::any_of(overview.ideas, [step](const core::UnitIdea &idea) {
            return idea.reached[static_cast<std::size_t>(step)];
        });
    };
    using enum Target::Place;
    std::pair<Target::Place, QString> next{Display, u"Display"_s};
    if (!overview.unit.committed)
        next = {DrumUp, u"Drum-up"_s};
    else if (overview.ideas.empty())
        next = {Diagnose, u"Diagnose"_s};
    else if (!any(core::UnitIdea::IsApproved) && !any(core::UnitIdea::IsLaunched))
        next = {Design, u"Design"_s};
    else if (!any(core::UnitIdea::IsRunning))
        next = {Deliver, u"Deliver"_s};
    m_nextPlace = next.first;
    m_next->setText(tr("Open in %1").arg(next.second));
}

/// The stage at which \a idea is now.
static Target::Place placeOf(const core::UnitIdea &idea)
{
    if (idea.reached[core::UnitIdea::IsDisplayed])
        return Target::Place::Display;
    if (idea.reached[core::UnitIdea::IsLaunched])
        return Target::Place::Deliver;
    if (idea.reached[core::UnitIdea::IsPlan])
        return Target::Place::Design;
    return Target::Place::Diagnose;
}

void UnitsPage::openIdea(int row)
{
    if (row < 0 || row >= std::ssize(m_shownIdeas))
        return;
    const auto &idea = m_shownIdeas[static_cast<std::size_t>(row)];
    emit goRequested({.place = placeOf(idea), .unit = currentUnit(), .idea = idea.id.value()});
}

Target UnitsPage::standing() const
{
    return {.unit = currentUnit()};
}

void UnitsPage::open(const Target &target)
{
    if (!target.unit)
        return;
    const core::OpdId unit(target.unit);
    if (m_units->rowOf(unit) < 0) { // Hidden by a filter: the unit asked for wins.
        m_groups->setCurrent(allGroups);
        m_group.clear();
        m_filter->setText({});
        showList();
    }
    const int row = m_units->rowOf(unit);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_units->index(row, UnitsModel::Unit));
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    showUnit();
}

void UnitsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Metrics metrics(this);
    m_header->setCompact(isNarrowWindow(this));
    m_header->setLow(isLowWindow(this));
    m_groups->setRoom(width() - 60 * metrics.g);
}

} // namespace ui
