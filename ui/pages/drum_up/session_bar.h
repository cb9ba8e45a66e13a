// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

#include <QToolButton>

#include <optional>
#include <vector>

class QMenu;

namespace ui {

/// Chooses the session whose attendance is shown: "Mon 12 Oct, 08:00", a menu of all sessions and
/// what can be done with them.
class SessionBar : public QToolButton
{
    Q_OBJECT

public:
    explicit SessionBar(QWidget *parent = nullptr);

    void setSessions(std::vector<core::Session> sessions, std::optional<core::SessionId> current);

signals:
    void chosen(core::SessionId session);
    void newRequested();
    void editRequested(core::SessionId session);
    void removeRequested(core::SessionId session);

private:
    void fillMenu();

    QMenu *m_menu;
    std::vector<core::Session> m_sessions;
    std::optional<core::SessionId> m_current;
};

} // namespace ui
