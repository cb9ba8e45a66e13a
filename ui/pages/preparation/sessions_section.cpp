// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/sessions_section.h"

#include "core/commands/session_commands.h"
#include "core/domain/parse_date.h"
#include "core/queries/drum_up.h"
#include "ui/pages/preparation/session_rows.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Session;

SessionsSection::SessionsSection(core::Document &document, QWidget *parent)
    : PreparationSection(document, parent)
    , m_grid(new GridView)
    , m_rows(new SessionRows(m_grid))
    , m_count(new TextLabel(TextRole::Caption))
{
    setObjectName(u"sessionsSection"_s);
    setUpGrid();
    auto *card = new Card(tr("Sessions"));
    card->setFlush(true);
    card->addWidget(m_grid, 1);
    card->addToFooter(m_count);
    for (const auto &[keys, does] :
         {std::pair(u"Tab"_s, tr("next column")), std::pair(u"Ctrl+Del"_s, tr("remove session"))})
        card->addToFooterEnd(new KeyHint(keys, does));
    column()->addWidget(card, 1);
}

void SessionsSection::setUpGrid()
{
    m_grid->setObjectName(u"sessions"_s);
    m_grid->setAccessibleName(tr("Sessions"));
    m_grid->setModel(m_rows);
    m_grid->setItemDelegate(new CellDelegate(m_grid));
    m_grid->setItemDelegateForColumn(SessionRows::Stage, new ChoiceDelegate(m_grid));
    m_grid->setEmptyState(new EmptyState(
        u"calendar"_s, tr("No session is planned yet."),
        tr("Type a date into the empty row, for example 12 October 2026 or 12/10/2026.")));
    const int g = Metrics(this).g;
    m_grid->setStretchColumn(SessionRows::Venue);
    m_grid->setColumnWidth(SessionRows::Stage, g * 26);
    m_grid->setColumnWidth(SessionRows::Title, g * 58);
    m_grid->setColumnWidth(SessionRows::Date, g * 50);
    m_grid->setColumnWidth(SessionRows::Start, g * 16);
    m_grid->setColumnWidth(SessionRows::End, g * 16);
    connect(m_rows, &SessionRows::typed, this, &SessionsSection::type);
    connect(m_rows, &SessionRows::edited, this, &SessionsSection::edit);
    connect(m_grid, &GridView::removeRequested, this, &SessionsSection::remove);
    connect(m_grid, &GridView::cellsCleared, this, &SessionsSection::clearCells);
    connect(m_grid, &GridView::todayRequested, this, [this](const QModelIndex &cell) {
        if (cell.column() == SessionRows::Date)
            m_rows->setData(cell, document().now().toLocalTime().date().toString(Qt::ISODate),
                            Qt::EditRole);
    });
}

bool SessionsSection::apply(Session &session, int column, const QString &text)
{
    switch (column) {
    case SessionRows::Stage:
        session.stage = text.toInt();
        return true;
    case SessionRows::Title:
        session.title = text;
        return true;
    case SessionRows::Date:
        if (text.isEmpty()) {
            session.date = {};
        } else if (const auto date = core::domain::parseDate(text)) {
            session.date = *date;
        } else {
            emit refused(date.error());
            return false;
        }
        return true;
    case SessionRows::Start:
        session.startTime = text;
        return true;
    case SessionRows::End:
        session.endTime = text;
        return true;
    default:
        session.venue = text;
        return true;
    }
}

/// A new session belongs to the stage of the one before it, unless its stage is what was typed.
void SessionsSection::type(int column, const QString &text)
{
    Session session{.id = core::SessionId(0)};
    session.lab = lab();
    session.stage = m_rows->count() > 0 ? m_rows->rows().back().stage : 1;
    if (apply(session, column, text))
        execute(core::AddSession{session});
}

void SessionsSection::edit(core::SessionId id, int column, const QString &text)
{
    auto session = store().sessions.find(id);
    if (session && apply(*session, column, text))
        execute(core::UpdateSession{*session});
}

void SessionsSection::clearCells(const QModelIndexList &cells)
{
    for (const QModelIndex &cell : cells) {
        if (!m_rows->isBlank(cell) && cell.column() != SessionRows::Stage)
            edit(m_rows->at(cell.row()).id, cell.column(), {});
    }
}

void SessionsSection::remove(const QModelIndex &cell)
{
    if (!m_rows->isBlank(cell))
        execute(core::RemoveSessions{{m_rows->at(cell.row()).id}});
}

void SessionsSection::reload()
{
    m_rows->setUsualVenue(labValue().venue);
    m_rows->setRows(core::sessionsOf(store(), lab()));
    m_count->setText(tr("%n session(s)", nullptr, m_rows->count()));
}

QWidget *SessionsSection::firstField() const
{
    return m_grid;
}

void SessionsSection::openGap(const QString &)
{
    int row = m_rows->count();
    for (int each = m_rows->count() - 1; each >= 0; --each) {
        if (!m_rows->at(each).date.isValid())
            row = each;
    }
    m_grid->setFocus(Qt::OtherFocusReason);
    m_grid->setCurrentIndex(m_rows->index(row, SessionRows::Date));
}

} // namespace ui
