// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace ui {

/// A date, typed in any usual way or chosen from a calendar (Alt+Down); Ctrl+; is today. It says
/// once that its date is meant: on Enter or when the focus leaves. What is no date is framed and
/// kept until it is put right; Esc restores the date before.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// Shows \a date as the stored one; an invalid one empties the field.
    void setDate(QDate date);

    /// The date meant now; invalid where the field is empty or holds no date.
    QDate date() const;

    /// Whether there is text that is no date.
    bool isWrong() const;

    /// What Ctrl+; and the calendar call today.
    void setToday(QDate today) { m_today = today; }

signals:
    /// \a date differs from the one that was set; invalid: cleared.
    void committed(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void commit();
    void choose(QDate date);
    void showCalendar();

    QDate m_value;
    QDate m_today = QDate::currentDate();
};

} // namespace ui
