// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class IconLabel;

/// What stands where rows will be: an icon, one bold line, one line of advice, one action.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// \a icon by name; \a advice may be empty.
    EmptyState(const QString &icon, const QString &title, const QString &advice,
               QWidget *parent = nullptr);

    /// Adds the action, a primary button; \a keys is shown as its key cap. Emits triggered().
    void setAction(const QString &text, const QString &icon = {}, const QString &keys = {});

    /// Paints the icon in the ink of stage \a number instead of text.
    void setStage(int number);

    void setTexts(const QString &title, const QString &advice);

signals:
    void triggered();

private:
    IconLabel *m_mark;
    QLabel *m_title;
    QLabel *m_advice;
    QPushButton *m_action;
};

} // namespace ui
