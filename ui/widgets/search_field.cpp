// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lasting_focus.h"
#include "ui/widgets/search_popup.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace ui {

using namespace Qt::StringLiterals;

static constexpr int searchDelay = 80; // ms

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_delay(new QTimer(this))
    , m_popup(new SearchPopup(this))
{
    setObjectName(u"searchField"_s);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon(u"search"_s), LeadingPosition);
    m_delay->setSingleShot(true);
    m_delay->setInterval(searchDelay);
    connect(this, &QLineEdit::textEdited, m_delay, qOverload<>(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, &SearchField::ask);
    connect(m_popup, &SearchPopup::chosen, this, &SearchField::open);
}

void SearchField::setKeyHint(const QString &keys)
{
    m_keys = keys;
    update();
}

QSize SearchField::sizeHint() const
{
    return {15 * fontMetrics().height(), QLineEdit::sizeHint().height()};
}

void SearchField::begin()
{
    if (!hasFocus())
        m_cameFrom = lastingFocus();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::ask()
{
    const QString wanted = text().trimmed();
    if (wanted.isEmpty())
        m_popup->hide();
    else
        emit searched(wanted);
}

void SearchField::setHits(const QString &text, const QVector<SearchHit> &hits)
{
    if (text != this->text().trimmed() || !hasFocus())
        return;
    m_popup->setHits(text, hits);
    showPopup();
}

void SearchField::showPopup()
{
    m_popup->setFixedWidth(width());
    m_popup->setFixedHeight(m_popup->heightForRows());
    m_popup->move(mapToGlobal(QPoint(0, height() - 1)));
    m_popup->show();
}

void SearchField::open(const QString &id)
{
    m_popup->hide();
    clear();
    m_cameFrom = nullptr;
    emit opened(id);
}

void SearchField::leave()
{
    m_popup->hide();
    clear();
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_popup->step(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->isVisible() && !m_popup->currentId().isEmpty())
            open(m_popup->currentId());
        else
            ask();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    update();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_popup->hide();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_keys.isEmpty() || !text().isEmpty())
        return;
    const Tokens &t = tokensOf(this);
    const QSize cap = keyCapSize(m_keys, font());
    const QRect box(
        QPoint(width() - cap.width() - 2 * Metrics(this).g, (height() - cap.height()) / 2), cap);
    QPainter painter(this);
    paintKeyCap(&painter, box, m_keys, t.text2, t.line, t.surface, font());
}

} // namespace ui
