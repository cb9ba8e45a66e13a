// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drum_up/unit_inspector.h"

#include "core/domain/codes.h"
#include "ui/models/list_chip.h"
#include "ui/pages/drum_up/check_in_field.h"
#include "ui/pages/drum_up/commitment_row.h"
#include "ui/pages/drum_up/head_form.h"
#include "ui/pages/drum_up/people_list.h"
#include "ui/pages/drum_up/person_form.h"
#include "ui/pages/drum_up/substitute_form.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

UnitInspector::UnitInspector(QAction *sign, QWidget *parent)
    : Card(parent)
    , m_scroll(new QScrollArea(this))
    , m_empty(new EmptyState(u"unit"_s, tr("No unit chosen."),
                             tr("Choose a unit in the list to check people in."), this))
    , m_kind(new TextLabel(TextRole::Caption, {}, this))
    , m_checkIn(new CheckInField(this))
    , m_people(new PeopleList(this))
    , m_nobody(new TextLabel(TextRole::Caption, tr("Nobody from this unit yet."), this))
    , m_representHead(new LinkButton(tr("The head is represented…"), this))
    , m_substitute(new SubstituteForm(this))
    , m_person(new PersonForm(this))
    , m_head(new HeadForm(this))
    , m_commitment(new CommitmentRow(sign, this))
{
    setObjectName(u"unitInspector"_s);
    m_representHead->setObjectName(u"representHead"_s);
    setFlush(true);
    addToTitleEnd(m_kind);
    build();
    connectParts();
    setUnit({}, {});
}

void UnitInspector::build()
{
    const Metrics metrics(this);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(metrics.cardPadding, metrics.cardPadding - metrics.g,
                               metrics.cardPadding, metrics.cardPadding);
    column->setSpacing(2 * metrics.g);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_checkIn, m_people, m_nobody, m_substitute, m_person})
        column->addWidget(part);
    column->addWidget(m_representHead, 0, Qt::AlignLeft);
    column->addSpacing(metrics.g);
    column->addWidget(m_head);
    column->addStretch(1);
    m_scroll->setObjectName(u"unitScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    addWidget(m_empty, 1);
    addWidget(m_scroll, 1);
    addWidget(m_commitment);
}

void UnitInspector::connectParts()
{
    connect(m_checkIn, &CheckInField::checkedIn, this, &UnitInspector::checkedIn);
    connect(m_people, &PeopleList::statusRequested, this,
            [this](core::ParticipantId person, const QPoint &at) {
                chooseStatus(at,
                             [this, person](const QString &status) { setStatus(person, status); });
            });
    connect(m_people, &PeopleList::removeRequested, this, &UnitInspector::personRemoved);
    connect(m_people, &PeopleList::editRequested, this, &UnitInspector::personOpened);
    connect(m_representHead, &LinkButton::clicked, this, &UnitInspector::askForHeadSubstitute);
    connect(m_substitute, &SubstituteForm::answered, this, &UnitInspector::takeSubstitute);
    connect(m_substitute, &SubstituteForm::cancelled, this, [this] {
        m_substitute->hide();
        focusCheckIn();
    });
    connect(m_person, &PersonForm::changed, this, &UnitInspector::personChanged);
    connect(m_person, &PersonForm::removeRequested, this, &UnitInspector::personRemoved);
    connect(m_person, &PersonForm::closed, this, [this] {
        setPerson({});
        m_people->setFocus(Qt::OtherFocusReason);
    });
    connect(m_head, &HeadForm::changed, this, &UnitInspector::unitChanged);
    connect(m_commitment, &CommitmentRow::dated, this, &UnitInspector::signatureDated);
}

void UnitInspector::setLists(std::vector<core::ListEntry> attendance,
                             const std::vector<core::ListEntry> &roles)
{
    m_attendance = std::move(attendance);
    m_person->setRoles(roles);
}

void UnitInspector::setUnit(const std::optional<core::Opd> &unit,
                            const std::vector<core::Attendee> &people)
{
    const bool isOther = unit.has_value() != m_unit.has_value() || (unit && unit->id != m_unit->id);
    m_unit = unit;
    m_shownPeople = people;
    if (isOther) {
        m_substitute->hide();
        m_checkIn->clear();
        setPerson({});
    }
    m_empty->setVisible(!unit);
    m_scroll->setVisible(unit.has_value());
    m_commitment->setVisible(unit.has_value());
    setTitle(unit ? unit->name : tr("Unit"));
    if (!unit)
        return;
    m_checkIn->setPeople(people);
    m_people->setPeople(people, m_attendance);
    m_nobody->setVisible(people.empty());
    m_head->setUnit(*unit);
    m_commitment->setUnit(*unit);
    m_representHead->setVisible(std::ranges::none_of(people, [](const core::Attendee &person) {
        return person.role == core::codes::headOfUnit && !person.substituteName.isEmpty();
    }));
}

std::optional<core::ParticipantId> UnitInspector::openPerson() const
{
    return m_openPerson;
}

void UnitInspector::setPerson(const std::optional<core::Participant> &person)
{
    const bool opens = person && m_openPerson != person->id;
    m_openPerson = person ? std::optional(person->id) : std::nullopt;
    m_person->setVisible(person.has_value());
    if (!person)
        return;
    m_person->setPerson(*person);
    if (!opens)
        return;
    m_substitute->hide();
    if (auto *name = m_person->findChild<QWidget *>(u"personName"_s))
        name->setFocus(Qt::OtherFocusReason);
}

void UnitInspector::focusCheckIn()
{
    m_scroll->ensureVisible(0, 0);
    m_checkIn->field()->setFocus(Qt::ShortcutFocusReason);
}

void UnitInspector::focusHead()
{
    m_head->focusName();
    m_scroll->ensureWidgetVisible(m_head);
}

const core::Attendee *UnitInspector::attendee(core::ParticipantId person) const
{
    const auto found = std::ranges::find(m_shownPeople, person, &core::Attendee::id);
    return found == m_shownPeople.end() ? nullptr : &*found;
}

void UnitInspector::askForHeadSubstitute()
{
    if (!m_unit)
        return;
    for (const core::Attendee &person : m_shownPeople) {
        if (person.role == core::codes::headOfUnit)
            return setStatus(person.id, core::codes::represented);
    }
    m_represented = std::nullopt;
    m_representedStatus = core::codes::represented;
    setPerson({});
    const QString head = m_unit->headName.isEmpty() ? m_unit->headTitle : m_unit->headName;
    m_substitute->ask(head.isEmpty() ? tr("The head") : head);
}

void UnitInspector::setStatus(core::ParticipantId person, const QString &status)
{
    if (!asksSubstitute(status))
        return emit attendanceSet(person, {.status = status});
    m_represented = person;
    m_representedStatus = status;
    setPerson({});
    if (const auto *who = attendee(person))
        m_substitute->ask(who->name, who->substituteName, who->substituteTitle);
}

void UnitInspector::takeSubstitute(const QString &name, const QString &title)
{
    m_substitute->hide();
    const core::Presence presence{m_representedStatus, name, title};
    if (m_represented)
        emit attendanceSet(*m_represented, presence);
    else
        emit headRepresented(presence);
    focusCheckIn();
}

bool UnitInspector::asksSubstitute(const QString &status) const
{
    const auto *entry = entryOf(m_attendance, status);
    return entry && entry->attributes.value("asks_substitute"_L1).toBool();
}

void UnitInspector::chooseStatus(const QPoint &at,
                                 const std::function<void(const QString &)> &chosen)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"attendanceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const core::ListEntry &entry : m_attendance) {
        if (entry.hidden)
            continue;
        const StatusChip chip = chipOf(entry);
        QAction *action = menu->addAction(
            icon(chip.icon.isEmpty() ? usualIcon(chip.kind) : chip.icon), entry.label);
        action->setObjectName(entry.code);
        connect(action, &QAction::triggered, this, [chosen, code = entry.code] { chosen(code); });
    }
    menu->setActiveAction(menu->actions().value(0));
    menu->popup(at);
}

} // namespace ui
