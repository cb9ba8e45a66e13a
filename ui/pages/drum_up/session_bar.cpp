// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drum_up/session_bar.h"

#include "ui/models/session_label.h"
#include "ui/theme/icons.h"

#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

SessionBar::SessionBar(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
{
    setObjectName(u"sessionBar"_s);
    setIcon(ui::icon(u"clock"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(m_menu);
    m_menu->setObjectName(u"sessionMenu"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSessions({}, {});
}

void SessionBar::setSessions(std::vector<core::Session> sessions,
                             std::optional<core::SessionId> current)
{
    m_sessions = std::move(sessions);
    m_current = current;
    const auto found = std::ranges::find_if(
        m_sessions, [current](const core::Session &session) { return session.id == current; });
    QString label = found == m_sessions.end() ? tr("No session yet") : sessionLabel(*found);
    setToolTip(tr("Session: %1").arg(label));
    setAccessibleName(tr("Session: %1").arg(label));
    const int most = fontMetrics().averageCharWidth() * 26;
    setText(fontMetrics().elidedText(label, Qt::ElideRight, most).replace(u'&', u"&&"_s));
    fillMenu();
}

void SessionBar::fillMenu()
{
    m_menu->clear();
    for (const core::Session &session : m_sessions) {
        QAction *action = m_menu->addAction(sessionLabel(session).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(session.id == m_current);
        connect(action, &QAction::triggered, this, [this, id = session.id] { emit chosen(id); });
    }
    m_menu->addSeparator();
    QAction *add = m_menu->addAction(ui::icon(u"add"_s), tr("New session…"));
    add->setObjectName(u"newSession"_s);
    connect(add, &QAction::triggered, this, &SessionBar::newRequested);
    if (!m_current)
        return;
    QAction *edit = m_menu->addAction(ui::icon(u"edit"_s), tr("Edit this session…"));
    edit->setObjectName(u"editSession"_s);
    connect(edit, &QAction::triggered, this, [this, id = *m_current] { emit editRequested(id); });
    QAction *remove = m_menu->addAction(ui::icon(u"delete"_s), tr("Remove this session"));
    remove->setObjectName(u"removeSession"_s);
    connect(remove, &QAction::triggered, this,
            [this, id = *m_current] { emit removeRequested(id); });
}

} // namespace ui
