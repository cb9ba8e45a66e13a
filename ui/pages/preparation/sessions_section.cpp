// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/sessions_section.h"

#include "core/commands/session_commands.h"
#include "core/domain/parse_date.h"
#include "core/queries/drum_up.h"
#include "ui/models/session_label.h"
#include "ui/pages/preparation/block_grid.h"
#include "ui/pages/preparation/session_rows.h"
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
    connect(m_rows, &SessionRows::typed, this, [this](int column, const QString &text) {
        m_rows->settle(std::nullopt, column, text, write({{m_rows->count(), column, text}}));
    });
    connect(m_rows, &SessionRows::edited, this,
            [this](core::SessionId id, int column, const QString &text) {
                m_rows->settle(id, column, text, write({{m_rows->rowOf(id), column, text}}));
            });
    connectBlocks(m_grid, this, &SessionsSection::write);
    connect(m_grid, &GridView::removeRequested, this, &SessionsSection::remove);
    connect(m_grid, &GridView::todayRequested, this, [this](const QModelIndex &cell) {
        if (cell.column() == SessionRows::Date)
            m_rows->setData(cell, document().now().toLocalTime().date().toString(Qt::ISODate),
                            Qt::EditRole);
    });
}

core::Result<> SessionsSection::apply(Session &session, int column, const QString &text)
{
    if (column == SessionRows::Stage) {
        const auto stage = SessionRows::stageOf(text);
        if (!stage)
            return core::invalid(tr("'%1' is not a stage of the lab.").arg(text));
        session.stage = *stage;
    } else if (column == SessionRows::Title) {
        session.title = text;
    } else if (column == SessionRows::Date) {
        const auto date = text.isEmpty() ? QDate() : core::domain::parseDate(text);
        if (!date)
            return tl::unexpected(date.error());
        session.date = *date;
    } else if (column == SessionRows::Start) {
        session.startTime = text;
    } else if (column == SessionRows::End) {
        session.endTime = text;
    } else {
        session.venue = text;
    }
    return {};
}

/// A new session belongs to the stage of the one before it.
Session SessionsSection::nextSession() const
{
    Session session{.id = core::SessionId(0)};
    session.lab = lab();
    session.stage = m_rows->count() > 0 ? m_rows->rows().back().stage : 1;
    return session;
}

/// All cells as one change; rows beyond the last one become new sessions.
core::Result<> SessionsSection::write(const std::vector<CellText> &cells)
{
    std::map<int, Session> sessions;
    for (const CellText &cell : cells) {
        if (cell.column == SessionRows::Stage && cell.text.isEmpty())
            continue; // A session always belongs to a stage.
        const bool isNew = cell.row >= m_rows->count();
        auto &session = sessions.try_emplace(cell.row, isNew ? nextSession() : m_rows->at(cell.row))
                            .first->second;
        if (const auto fits = apply(session, cell.column, cell.text); !fits)
            return told(fits);
    }
    std::vector<Session> changed;
    std::vector<Session> added;
    for (const auto &[row, session] : sessions)
        (row < m_rows->count() ? changed : added).push_back(session);
    if (sessions.empty())
        return {};
    return told(document().execute(core::WriteSessions{changed, added}));
}

void SessionsSection::remove(const QModelIndex &cell)
{
    if (m_rows->isBlank(cell))
        return;
    const Session session = m_rows->at(cell.row());
    if (execute(core::RemoveSessions{{session.id}}))
        emit removed(
            tr("The session %1 and its attendance are removed.").arg(sessionLabel(session)));
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
