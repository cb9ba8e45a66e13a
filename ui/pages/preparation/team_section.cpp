// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/team_section.h"

#include "core/commands/opd_commands.h"
#include "core/commands/participant_commands.h"
#include "core/queries/lab_rows.h"
#include "ui/pages/preparation/block_grid.h"
#include "ui/pages/preparation/team_rows.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <map>

namespace ui {

using namespace Qt::StringLiterals;
using core::Participant;

TeamSection::TeamSection(core::Document &document, QWidget *parent)
    : PreparationSection(document, parent)
    , m_grid(new GridView)
    , m_rows(new TeamRows(m_grid))
    , m_count(new TextLabel(TextRole::Caption))
{
    setObjectName(u"teamSection"_s);
    setUpGrid();
    auto *card = new Card(tr("Lab team"));
    card->setFlush(true);
    card->addWidget(m_grid, 1);
    card->addToFooter(m_count);
    for (const auto &[keys, does] :
         {std::pair(u"Enter"_s, tr("next person")), std::pair(u"Tab"_s, tr("next column")),
          std::pair(u"Ctrl+Del"_s, tr("remove person"))})
        card->addToFooterEnd(new KeyHint(keys, does));
    column()->addWidget(card, 1);
}

void TeamSection::setUpGrid()
{
    m_grid->setObjectName(u"team"_s);
    m_grid->setAccessibleName(tr("Lab team"));
    m_grid->setModel(m_rows);
    m_grid->setItemDelegate(new CellDelegate(m_grid));
    m_grid->setItemDelegateForColumn(TeamRows::Role, new ChoiceDelegate(m_grid));
    m_grid->setEmptyState(
        new EmptyState(u"people"_s, tr("Nobody is in the lab team yet."),
                       tr("Facilitators, coaches, speakers and the committee belong here;"
                          " people of the units are entered at Drum-up.")));
    const int g = Metrics(this).g;
    m_grid->setStretchColumn(TeamRows::Position);
    m_grid->setColumnWidth(TeamRows::Name, g * 60);
    m_grid->setColumnWidth(TeamRows::Role, g * 46);
    m_grid->setColumnWidth(TeamRows::Nip, g * 42);
    m_grid->setColumnWidth(TeamRows::Contact, g * 36);
    connect(m_rows, &TeamRows::typed, this, [this](const QString &name) {
        m_rows->settle(std::nullopt, TeamRows::Name, name,
                       write({{m_rows->count(), TeamRows::Name, name}}));
    });
    connect(m_rows, &TeamRows::edited, this,
            [this](core::ParticipantId id, int column, const QString &text) {
                m_rows->settle(id, column, text, write({{m_rows->rowOf(id), column, text}}));
            });
    connect(m_grid, &GridView::removeRequested, this, [this](const QModelIndex &cell) {
        if (m_rows->isBlank(cell))
            return;
        const Participant person = m_rows->at(cell.row());
        if (execute(core::RemoveParticipants{{person.id}}))
            emit removed(tr("%1 is removed from the team.").arg(person.name));
    });
    connectBlocks(m_grid, this, &TeamSection::write);
}

core::Result<> TeamSection::apply(Participant &person, int column, const QString &text)
{
    if (column == TeamRows::Name) {
        person.name = text;
    } else if (column == TeamRows::Role) {
        const auto role = m_rows->roleOf(text);
        if (!role)
            return core::invalid(tr("'%1' is not in the list of roles.").arg(text));
        person.role = *role;
    } else if (column == TeamRows::Position) {
        person.position = text;
    } else if (column == TeamRows::Nip) {
        person.nip = text;
    } else {
        person.contact = text;
    }
    return {};
}

/// All cells as one change; rows beyond the last one become new people.
core::Result<> TeamSection::write(const std::vector<CellText> &cells)
{
    std::map<int, Participant> people;
    for (const CellText &cell : cells) {
        Participant next{.id = core::ParticipantId(0)};
        next.lab = lab();
        const bool isNew = cell.row >= m_rows->count();
        auto &person =
            people.try_emplace(cell.row, isNew ? next : m_rows->at(cell.row)).first->second;
        if (const auto fits = apply(person, cell.column, cell.text); !fits)
            return told(fits);
    }
    std::vector<Participant> changed;
    std::vector<Participant> added;
    for (const auto &[row, person] : people)
        (row < m_rows->count() ? changed : added).push_back(person);
    if (people.empty())
        return {};
    return told(document().execute(core::WriteParticipants{changed, added}));
}

void TeamSection::reload()
{
    m_rows->setRoles(core::listEntries(store(), lab(), u"team_role"_s));
    m_rows->setRows(core::teamOf(store(), lab()));
    m_count->setText(tr("%n person(s)", nullptr, m_rows->count()));
}

QWidget *TeamSection::firstField() const
{
    return m_grid;
}

void TeamSection::openGap(const QString &)
{
    m_grid->setFocus(Qt::OtherFocusReason);
    m_grid->setCurrentIndex(m_rows->index(m_rows->count(), TeamRows::Name));
}

} // namespace ui
