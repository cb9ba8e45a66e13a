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

    /// Shows \a date as the stored one of \a record, the number of a row; an invalid one empties
    /// the field. What is being typed of the same record, is no date or was not stored is kept.
    void setDate(QDate date, qint64 record = 0);

    /// Shows the stored date, whatever was typed.
    void restore();

    /// The date meant now; invalid where the field is empty or holds no date.
    QDate date() const;

    /// Whether there is text that is no date.
    bool isWrong() const;

    /// Emits committed() if there is a date to commit; frames what is no date.
    void commit();

    /// What Ctrl+; and the calendar call today.
    void setToday(QDate today) { m_today = today; }

signals:
    /// \a date differs from the one that was set; invalid: cleared. Who stores it calls setDate().
    void committed(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void choose(QDate date);
    void showCalendar();

    bool isEdited() const;
    void showMark();

    QDate m_value;
    QDate m_today = QDate::currentDate();
    qint64 m_record = 0;
    bool m_isAsking = false; ///< The date is being handed to whoever stores it.
};

} // namespace ui
