// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/attendance_commands.h"
#include "core/domain/opd.h"
#include "core/queries/drum_up.h"
#include "ui/widgets/card.h"

#include <functional>
#include <optional>

class QAction;
class QScrollArea;

namespace ui {

class CheckInField;
class CommitmentRow;
class EmptyState;
class HeadForm;
class LinkButton;
class PeopleList;
class PersonForm;
class SubstituteForm;
class TextLabel;

/// The chosen unit: the door, its people, its head and its signature. Asks for changes by signals.
class UnitInspector : public Card
{
    Q_OBJECT

public:
    /// \a sign signs the commitment or takes the signature back.
    explicit UnitInspector(QAction *sign, QWidget *parent = nullptr);

    /// How attendance can be, and which roles people of a unit can have.
    void setLists(std::vector<core::ListEntry> attendance,
                  const std::vector<core::ListEntry> &roles);

    /// Shows \a unit with its \a people; without a unit what to do to see one.
    void setUnit(const std::optional<core::Opd> &unit, const std::vector<core::Attendee> &people);

    /// The person whose data is open in the form, kept up to date by setPerson().
    std::optional<core::ParticipantId> openPerson() const;
    void setPerson(const std::optional<core::Participant> &person);

    void focusCheckIn();
    void focusHead();
    /// Asks who came instead of the head of the unit.
    void askForHeadSubstitute();

    /// Pops up the list of statuses at \a at and calls \a chosen with the code.
    void chooseStatus(const QPoint &at, const std::function<void(const QString &)> &chosen);

    /// Whether \a status asks for a substitute.
    bool asksSubstitute(const QString &status) const;

signals:
    void checkedIn(const QString &name, const QString &position);
    void attendanceSet(core::ParticipantId person, const core::Presence &presence);
    void headRepresented(const core::Presence &presence);
    void personOpened(core::ParticipantId person);
    void personChanged(const core::Participant &person);
    void personRemoved(core::ParticipantId person);
    void unitChanged(const core::Opd &unit);
    void signatureDated(QDate signedOn);

private:
    void build();
    void connectParts();
    void setStatus(core::ParticipantId person, const QString &status);
    void takeSubstitute(const QString &name, const QString &title);
    const core::Attendee *attendee(core::ParticipantId person) const;

    std::vector<core::ListEntry> m_attendance;
    std::vector<core::Attendee> m_shownPeople;
    std::optional<core::Opd> m_unit;
    std::optional<core::ParticipantId> m_represented; ///< Whom the form is about; none: the head.
    std::optional<core::ParticipantId> m_openPerson;
    QString m_representedStatus;

    QScrollArea *m_scroll;
    EmptyState *m_empty;
    TextLabel *m_kind;
    CheckInField *m_checkIn;
    PeopleList *m_people;
    TextLabel *m_nobody;
    LinkButton *m_representHead;
    SubstituteForm *m_substitute;
    PersonForm *m_person;
    HeadForm *m_head;
    CommitmentRow *m_commitment;
};

} // namespace ui
