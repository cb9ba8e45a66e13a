// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the Drum-up page and its inspector do.
#include "core/commands/commitment_commands.h"
#include "core/commands/opd_commands.h"
#include "core/commands/participant_commands.h"
#include "core/commands/session_commands.h"
#include "core/commands/unit_changes.h"
#include "core/domain/codes.h"
#include "ui/models/session_label.h"
#include "ui/pages/drum_up/drum_up_page.h"
#include "ui/pages/drum_up/session_bar.h"
#include "ui/pages/drum_up/session_editor.h"
#include "ui/pages/drum_up/unit_inspector.h"
#include "ui/pages/drum_up/unit_name_field.h"
#include "ui/pages/drum_up/units_pane.h"
#include "ui/theme/icons.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/inspector_split.h"
#include "ui/widgets/list_preview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

void DrumUpPage::connectInspector()
{
    connect(m_inspector, &UnitInspector::checkedIn, this, &DrumUpPage::checkIn);
    connect(m_inspector, &UnitInspector::headRepresented, this, &DrumUpPage::representHead);
    connect(m_inspector, &UnitInspector::personRemoved, this, &DrumUpPage::removePerson);
    connect(m_inspector, &UnitInspector::attendanceSet, this,
            [this](core::ParticipantId person, const core::Presence &presence) {
                const auto who = store().participants.find(person);
                if (who)
                    execute(core::CheckIn{m_session, *who, presence, today()});
            });
    connect(m_inspector, &UnitInspector::personOpened, this, [this](core::ParticipantId person) {
        m_inspector->setPerson(store().participants.find(person));
    });
    connect(m_inspector, &UnitInspector::personChanged, this,
            [this](const core::Participant &person) {
                if (!execute(core::UpdateParticipant{person}))
                    showUnit();
            });
    connect(m_inspector, &UnitInspector::unitChanged, this,
            [this](const core::Opd &unit) { execute(core::UpdateOpd{unit}); });
    connect(m_inspector, &UnitInspector::signatureDated, this, [this](QDate signedOn) {
        if (const auto unit = m_pane->currentUnit())
            execute(core::SetCommitmentDate{*unit, signedOn});
    });
}

void DrumUpPage::act()
{
    if (m_preview->isVisible())
        return m_preview->rows() > 0 ? registerList() : closePreview();
    if (!m_pane->currentUnit())
        return m_pane->nameField()->field()->setFocus(Qt::ShortcutFocusReason);
    m_split->showInspector();
    m_inspector->focusCheckIn();
}

void DrumUpPage::checkIn(const QString &name, const QString &position)
{
    const auto unit = m_pane->currentUnit();
    if (!unit)
        return;
    core::Participant person{.id = core::ParticipantId(0)};
    person.lab = lab();
    person.opd = unit;
    person.name = name;
    person.position = position;
    const core::CheckIn command{m_session, person, {.status = core::codes::present}, today()};
    if (told(document().execute(command)))
        m_inspector->focusCheckIn();
}

void DrumUpPage::representHead(const core::Presence &presence)
{
    if (const auto unit = m_pane->currentUnit())
        execute(core::SetUnitAttendance{m_session, {*unit}, presence, today()});
}

void DrumUpPage::setAttendance(const std::vector<core::OpdId> &units, const QPoint &at)
{
    if (units.empty())
        return;
    m_inspector->chooseStatus(at, [this, units](const QString &status) {
        if (!m_inspector->asksSubstitute(status)) {
            execute(core::SetUnitAttendance{m_session, units, {.status = status}, today()});
            return;
        }
        m_pane->goTo(units.front());
        m_split->showInspector();
        m_inspector->askForHeadSubstitute();
    });
}

void DrumUpPage::toggleCommitment(const std::vector<core::OpdId> &units)
{
    if (units.empty())
        return;
    const auto &model = *m_pane->model();
    const bool all = std::ranges::all_of(
        units, [&model](core::OpdId unit) { return model.at(model.rowOf(unit)).committed; });
    execute(core::SetCommitment{.opds = units, .committed = !all, .signedOn = today()});
}

void DrumUpPage::removePerson(core::ParticipantId person)
{
    const auto who = store().participants.find(person);
    if (!who || !execute(core::RemoveParticipants{{person}}))
        return;
    m_inspector->focusCheckIn();
    emit noticeRequested({.kind = Notice::Kind::Ok,
                          .text = tr("%1 is removed from the list of people.").arg(who->name),
                          .offersUndo = true});
}

void DrumUpPage::addUnit(const QString &name)
{
    core::Opd unit{.id = core::OpdId(0)};
    unit.lab = lab();
    unit.name = name;
    const auto goTo = [this](core::OpdId id) {
        if (m_pane->goTo(id))
            return;
        showAll(); // the filter would hide it
        m_pane->goTo(id);
    };
    if (const auto known = core::findOpd(store(), lab(), name))
        goTo(known->id);
    const auto added = document().execute(core::AddOpd{unit});
    if (!told(added))
        return;
    m_pane->nameField()->clear();
    goTo(*added);
}

void DrumUpPage::removeUnits()
{
    const auto units = m_pane->selectedUnits();
    if (units.empty())
        return;
    const auto first = store().opds.find(units.front());
    const int row = m_pane->grid()->currentIndex().row();
    if (!execute(core::RemoveOpds{units}))
        return;
    const int count = m_pane->model()->count();
    if (count > 0)
        m_pane->setCurrent(std::min(row, count - 1), 0);
    emit noticeRequested({.kind = Notice::Kind::Ok,
                          .text = units.size() == 1 ? tr("%1 is removed.").arg(first->name)
                                                    : tr("%n unit(s) removed.", nullptr,
                                                         static_cast<int>(units.size())),
                          .offersUndo = true});
}

void DrumUpPage::editSession(std::optional<core::SessionId> id)
{
    const auto known = id ? store().sessions.find(*id) : std::nullopt;
    core::Session session{.id = core::SessionId(0)};
    session.lab = lab();
    session.date = today();
    if (m_split->isFolded())
        m_split->showWork();
    m_sessionEditor->edit(known.value_or(session), !known);
}

void DrumUpPage::saveSession(const core::Session &session, bool isNew)
{
    if (isNew) {
        const auto added = document().execute(core::AddSession{session});
        if (!added)
            return m_sessionEditor->setError(added.error().message);
        m_session = *added;
        reload();
    } else if (const auto done = document().execute(core::UpdateSession{session}); !done) {
        return m_sessionEditor->setError(done.error().message);
    }
    m_sessionEditor->hide();
    m_sessionBar->setFocus(Qt::OtherFocusReason);
}

void DrumUpPage::removeSession(core::SessionId id)
{
    const auto session = store().sessions.find(id);
    if (!session || !execute(core::RemoveSessions{{id}}))
        return;
    m_sessionEditor->hide();
    emit noticeRequested(
        {.kind = Notice::Kind::Ok,
         .text = tr("The session %1 and its attendance are removed.").arg(sessionLabel(*session)),
         .offersUndo = true});
}

void DrumUpPage::pasteFromClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().isEmpty())
        return pasteList(text);
    emit noticeRequested({.kind = Notice::Kind::Info,
                          .text = tr("The clipboard is empty. Copy the list of units in Excel "
                                     "first, then paste it here.")});
}

void DrumUpPage::showPrintMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"printMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &kind, const QString &text) {
        QAction *print = menu->addAction(text);
        print->setObjectName(u"print-"_s + kind);
        connect(print, &QAction::triggered, this, [this, kind] {
            emit printRequested({.kind = kind, .session = m_session ? m_session->value() : 0});
        });
    };
    add(u"attendance"_s, tr("Attendance list"));
    add(u"commitment"_s, tr("Commitment sheet"));
    add(u"worksheet"_s, tr("Blank worksheets"));
    menu->setActiveAction(menu->actions().value(0));
    menu->popup(m_printButton->mapToGlobal(m_printButton->rect().bottomLeft()));
}

} // namespace ui
