// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include "core/domain/format.h"
#include "core/domain/parse_date.h"
#include "ui/theme/icons.h"
#include "ui/theme/lumbung_style.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QWidgetAction>

namespace ui {

using namespace Qt::StringLiterals;

static QString written(QDate date)
{
    return core::domain::formatShortDate(date, core::languageOf(*QCoreApplication::instance()));
}

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    QAction *calendar = addAction(icon(u"calendar"_s), TrailingPosition);
    calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateField::showCalendar);
}

bool DateField::isEdited() const
{
    return isWrong() || date() != m_value;
}

void DateField::setDate(QDate date, qint64 record)
{
    const bool isKept =
        record == m_record && isEdited() && (date == m_value || (hasFocus() && !m_isAsking));
    m_value = date;
    m_record = record;
    if (isKept)
        return;
    restore();
}

void DateField::restore()
{
    setText(written(m_value));
    showMark();
}

/// Frames what is no date, and a date that was meant and is not stored.
void DateField::showMark()
{
    const bool isRefused = isEdited() && (isWrong() || isVisible());
    setProperty(look::invalid, isRefused);
    update();
}

QDate DateField::date() const
{
    const QString typed = text().simplified();
    if (typed.isEmpty())
        return {};
    if (typed == written(m_value))
        return m_value;
    return core::domain::parseDate(typed).value_or(QDate());
}

bool DateField::isWrong() const
{
    return !text().simplified().isEmpty() && !date().isValid();
}

void DateField::commit()
{
    if (isReadOnly() || m_isAsking)
        return;
    const QDate meant = date();
    if (!isWrong())
        setText(written(meant));
    if (!isWrong() && meant != m_value) {
        const QPointer<DateField> self(this);
        m_isAsking = true;
        emit committed(meant);
        if (!self)
            return;
        m_isAsking = false;
    }
    showMark();
}

void DateField::choose(QDate date)
{
    if (isReadOnly())
        return;
    setText(written(date));
    commit();
}

void DateField::showCalendar()
{
    if (isReadOnly())
        return;
    QMenu menu(this);
    auto *calendar = new QCalendarWidget(&menu);
    calendar->setAccessibleName(accessibleName());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(date().isValid() ? date() : m_today);
    auto *entry = new QWidgetAction(&menu);
    entry->setDefaultWidget(calendar);
    menu.addAction(entry);
    connect(calendar, &QCalendarWidget::activated, &menu, [this, &menu](QDate date) {
        menu.close();
        choose(date);
    });
    connect(calendar, &QCalendarWidget::clicked, &menu, [this, &menu](QDate date) {
        menu.close();
        choose(date);
    });
    connect(&menu, &QMenu::aboutToShow, calendar, qOverload<>(&QWidget::setFocus));
    menu.exec(mapToGlobal(rect().bottomLeft()));
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != written(m_value))
        return restore();
    if (event->key() == Qt::Key_Semicolon && event->modifiers() == Qt::ControlModifier)
        return choose(m_today);
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        return showCalendar();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        commit();
    QLineEdit::keyPressEvent(event);
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // A menu only borrows the focus; a window that closes sends ActiveWindowFocusReason.
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

} // namespace ui
