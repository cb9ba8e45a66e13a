// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace ui {

class TextLabel;

/// Top of a page: stage badge, title, one sentence of purpose, up to three buttons, the primary
/// one last.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    /// \a stage 1 to 5 shows its badge, 0 none.
    PageHeader(int stage, const QString &title, const QString &purpose, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setPurpose(const QString &purpose);

    /// Adds an outlined button that triggers \a action and shows its text, icon and shortcut.
    QPushButton *addSecondary(QAction *action);
    /// Sets the one filled button; shows the action's shortcut as key cap.
    QPushButton *setPrimary(QAction *action);
    /// Puts any other control in front of the buttons.
    void addWidget(QWidget *widget);

    /// Buttons but the primary one show their icons only; for narrow windows.
    void setCompact(bool compact);
    /// The purpose becomes the title's tooltip; for low windows.
    void setLow(bool low);

private:
    QPushButton *addButton(QAction *action, bool primary);
    void follow(QPushButton *button, const QAction *action, bool primary);

    TextLabel *m_title;
    TextLabel *m_purpose;
    QHBoxLayout *m_row;
    QPushButton *m_primary = nullptr;
    QList<QPushButton *> m_secondary;
    bool m_compact = false;
};

} // namespace ui
