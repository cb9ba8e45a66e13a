// SPDX-License-Identifier: GPL-3.0-or-later
// What the Drum-up page shows; its parts are put together in drum_up_layout.cpp.
#include "ui/pages/drum_up/drum_up_page.h"

#include "core/commands/opd_commands.h"
#include "ui/pages/drum_up/session_bar.h"
#include "ui/pages/drum_up/session_editor.h"
#include "ui/pages/drum_up/unit_inspector.h"
#include "ui/pages/drum_up/unit_name_field.h"
#include "ui/pages/drum_up/units_pane.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/inspector_split.h"
#include "ui/widgets/list_preview.h"
#include "ui/widgets/missing_list.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

static const QString allGroups = u"*"_s; ///< Id of the segment of all groups.

DrumUpPage::DrumUpPage(core::Document &document, QWidget *parent)
    : Page(document, parent)
{
    setObjectName(u"drumUpPage"_s);
    setAccessibleName(u"Drum-up"_s);
    buildActions();
    buildHeader();
    buildLayout();
    connectParts();
    connectInspector();
    connectGrid();
    m_pane->grid()->keepColumnsAs(u"drumUp"_s);
}

DrumUpPage::~DrumUpPage()
{
    // An editor that is open commits when it goes, and nobody is here any more to listen.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

QWidget *DrumUpPage::firstFocus()
{
    if (m_stage.rows.empty())
        return m_pane->nameField()->field();
    return m_pane->grid();
}

QList<QWidget *> DrumUpPage::panes()
{
    QList<QWidget *> all{m_filter->findChild<QLineEdit *>(), m_pane->grid(),
                         m_pane->nameField()->field()};
    if (m_preview->isVisible())
        all.append(m_preview->findChild<QPushButton *>());
    else if (m_missing->isVisible())
        all.append(m_missing);
    if (auto *door = m_inspector->findChild<QLineEdit *>(u"checkInField"_s); door->isVisible())
        all.append(door);
    return all;
}

bool DrumUpPage::concerns(const core::Changes &changes) const
{
    using enum core::Table;
    return changes.touchAny({Lab, DocumentText, ListEntry, Session, Opd, Participant, Attendance});
}

void DrumUpPage::loadSessions()
{
    m_sessions = core::sessionsOf(store(), lab());
    const auto isThere = [this](const core::Session &session) { return session.id == m_session; };
    if (std::ranges::none_of(m_sessions, isThere))
        m_session = core::drumUpSession(store(), lab(), today());
    m_sessionBar->setSessions(m_sessions, m_session);
}

void DrumUpPage::reload()
{
    loadSessions();
    const auto kinds = core::listEntries(store(), lab(), u"unit_kind"_s);
    const auto attendance = core::listEntries(store(), lab(), u"attendance"_s);
    m_pane->nameField()->setKinds(kinds);
    m_pane->model()->setLists(kinds, attendance);
    m_inspector->setLists(attendance, core::listEntries(store(), lab(), u"unit_role"_s));
    m_stage = core::drumUp(store(), lab(), m_session);
    showGroups();
    showRows();
    showGaps();
}

void DrumUpPage::showRows()
{
    const QString text = m_filter->text();
    const auto isShown = [&](const core::DrumUpRow &row) {
        if (!m_group.isEmpty() && m_group != allGroups && row.group != m_group)
            return false;
        if (!m_gap.isEmpty() && !core::isInGap(row, m_gap))
            return false;
        return text.isEmpty() || row.name.contains(text, Qt::CaseInsensitive) ||
               row.kindLabel.contains(text, Qt::CaseInsensitive) ||
               row.headName.contains(text, Qt::CaseInsensitive);
    };
    std::vector<core::DrumUpRow> rows;
    std::ranges::copy_if(m_stage.rows, std::back_inserter(rows), isShown);
    const bool filtered = rows.size() < m_stage.rows.size();
    m_filter->setActiveColumnFilters(m_gap.isEmpty() ? 0 : 1);
    m_pane->show(m_stage, std::move(rows), filtered);
    if (!m_pane->currentUnit() && m_pane->model()->count() > 0)
        m_pane->setCurrent(0, 0);
    m_pane->setLow(isLowWindow(this));
    showUnit();
}

void DrumUpPage::showGroups()
{
    const auto isThere = [this](const auto &group) { return group.group == m_group; };
    if (std::ranges::none_of(m_stage.groups, isThere))
        m_group = allGroups;
    QVector<SegmentItem> items{
        {.id = allGroups, .text = tr("All"), .count = static_cast<int>(m_stage.rows.size())}};
    for (const core::GroupCount &group : m_stage.groups)
        items.append({.id = group.group,
                      .text = group.group.isEmpty() ? tr("Other") : group.group,
                      .count = group.units});
    m_filter->segments()->setItems(items);
    m_filter->segments()->setCurrent(m_group);
    m_groupBox->clear();
    for (const SegmentItem &item : std::as_const(items))
        m_groupBox->addItem(u"%1 (%2)"_s.arg(item.text).arg(item.count), item.id);
    m_groupBox->setCurrentIndex(m_groupBox->findData(m_group));
    adapt();
}

void DrumUpPage::showGaps()
{
    QVector<MissingItem> items;
    int open = 0;
    for (const core::Gap &gap : core::drumUpGaps(store(), lab(), today(), m_session)) {
        items.append({.count = gap.done ? 0 : gap.count, .text = gap.text, .id = gap.id});
        open += !gap.done;
    }
    m_missing->setItems(items);
    m_strip->setItems(items);
    m_missingCard->setTitle(open > 0 ? tr("What is missing") : tr("Nothing is missing here"));
    m_missingCard->setTitleIcon(open > 0 ? u"warning"_s : u"ok"_s);
    m_missingCard->setNote(tr("%n item(s)", nullptr, open));
}

void DrumUpPage::showUnit()
{
    const auto id = m_pane->currentUnit();
    const auto unit = id ? store().opds.find(*id) : std::nullopt;
    m_sign->setEnabled(unit.has_value());
    m_inspector->setUnit(unit, unit ? core::attendees(store(), *id, m_session)
                                    : std::vector<core::Attendee>());
    if (const auto person = m_inspector->openPerson())
        m_inspector->setPerson(store().participants.find(*person));
}

void DrumUpPage::showAll()
{
    m_gap.clear();
    m_group = allGroups;
    m_filter->segments()->setCurrent(m_group);
    m_groupBox->setCurrentIndex(0);
    m_filter->setText({});
    showRows();
}

void DrumUpPage::openGap(const QString &id)
{
    using namespace core;
    if (id == gaps::noUnits)
        return m_pane->nameField()->field()->setFocus(Qt::OtherFocusReason);
    if (id == gaps::sessionIncomplete)
        return openSessionGap();
    if (id == gaps::commitmentText)
        return emit goRequested({.place = Target::Place::Preparation, .filter = id});
    showAll();
    m_gap = id;
    showRows();
    if (m_split->isFolded())
        m_split->showWork();
    const int column = id == gaps::notSigned     ? DrumUpModel::Commitment
                       : id == gaps::absent      ? DrumUpModel::Attendance
                       : id == gaps::headMissing ? DrumUpModel::Head
                                                 : DrumUpModel::Unit;
    m_pane->setCurrent(0, column);
    m_pane->grid()->setFocus(Qt::OtherFocusReason);
}

void DrumUpPage::openSessionGap()
{
    const core::Lab of = store().labs.find(lab()).value_or(core::Lab{.id = lab()});
    for (const core::Session &session : m_sessions) {
        const bool noVenue = session.venue.isEmpty() && of.venue.isEmpty();
        if (session.stage == 1 && (!session.date.isValid() || noVenue))
            return editSession(session.id);
    }
    editSession(std::nullopt);
}

void DrumUpPage::unfoldMissing()
{
    m_missingCard->show();
    m_split->showInspector();
    m_missing->setFocus(Qt::OtherFocusReason);
}

Target DrumUpPage::standing() const
{
    const auto unit = m_pane->currentUnit();
    return {.unit = unit ? unit->value() : 0};
}

Page::Writing DrumUpPage::writing() const
{
    return {.parts = {m_pane, m_inspector, m_sessionEditor},
            .actions = {m_primary, m_paste, m_import, m_sign}};
}

void DrumUpPage::open(const Target &target)
{
    if (!target.filter.isEmpty())
        return openGap(target.filter);
    if (target.unit == 0)
        return;
    const core::OpdId unit(target.unit);
    if (!m_pane->goTo(unit)) {
        showAll();
        m_pane->goTo(unit);
    }
    m_pane->grid()->setFocus(Qt::OtherFocusReason);
}

void DrumUpPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    adapt();
}

bool DrumUpPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane && event->type() == QEvent::Resize)
        adapt(); // the splitter was moved, or the layout has only now taken place
    return Page::eventFilter(watched, event);
}

/// Fits the page into its window: ui.md 3.
void DrumUpPage::adapt()
{
    const bool narrow = isNarrowWindow(this);
    const bool low = isLowWindow(this);
    m_header->setCompact(narrow);
    m_header->setLow(low);
    m_split->setFolded(narrow);
    m_strip->setVisible(low || narrow);
    m_missingCard->setVisible(!m_preview->isVisibleTo(m_preview->parentWidget()) && !low);
    m_pane->setLow(low);
    // All groups of the lab must fit beside a usable field; if not, a list has them.
    const int g = Metrics(this).g;
    const int room = m_pane->width() - m_sessionBar->sizeHint().width() - 30 * g;
    const bool fits = m_filter->segments()->sizeHint().width() < room;
    m_filter->segments()->setVisible(fits && !m_stage.rows.empty());
    m_groupBox->setVisible(!fits && !m_stage.rows.empty());
}

} // namespace ui
