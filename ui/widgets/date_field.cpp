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

void DateField::setDate(QDate date)
{
    const bool isEdited = hasFocus() && this->date() != m_value;
    m_value = date;
    if (isEdited)
        return;
    setText(written(date));
    setProperty(look::invalid, false);
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
    const QDate meant = date();
    setProperty(look::invalid, isWrong());
    update();
    if (isWrong())
        return;
    setText(written(meant));
    if (meant == m_value)
        return;
    m_value = meant;
    emit committed(meant);
}

void DateField::choose(QDate date)
{
    setText(written(date));
    commit();
}

void DateField::showCalendar()
{
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
    if (event->key() == Qt::Key_Escape && text() != written(m_value)) {
        setText(written(m_value));
        setProperty(look::invalid, false);
        update();
        return;
    }
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
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

} // namespace ui
