// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/commit_line_edit.h"

#include "ui/theme/lumbung_style.h"

#include <QKeyEvent>
#include <QPointer>

namespace ui {

CommitLineEdit::CommitLineEdit(QWidget *parent)
    : QLineEdit(parent)
{}

void CommitLineEdit::setValue(const QString &value, qint64 record)
{
    const bool isKept = m_stored.keeps(text(), value, record, hasFocus());
    const bool isShown = value == this->value() && text() == m_stored.shown();
    m_stored.show(value, record);
    if (!isKept && !isShown)
        restore();
}

void CommitLineEdit::restore()
{
    if (text() != value()) {
        setText(value());
        if (!hasFocus())
            setCursorPosition(0); // a long text shows its beginning
    }
    m_stored.setShown(text());
    showMark();
}

/// Frames a text that was meant and is not stored.
void CommitLineEdit::showMark()
{
    const bool isRefused = isVisible() && m_stored.isEdited(text());
    if (m_isMarked == isRefused)
        return;
    m_isMarked = isRefused;
    setProperty(look::invalid, isRefused);
    update();
}

void CommitLineEdit::commit()
{
    if (isReadOnly() || m_stored.isAsking)
        return;
    if (!m_stored.isEdited(text()))
        return restore();
    const QPointer<CommitLineEdit> self(this);
    m_stored.isAsking = true;
    emit committed(text().trimmed());
    if (!self)
        return;
    m_stored.isAsking = false;
    if (isVisible() && text().trimmed().isEmpty())
        return restore(); // nothing that was typed is lost, if it was refused
    showMark();
}

void CommitLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_stored.shown()) {
        restore();
        selectAll();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        commit();
    QLineEdit::keyPressEvent(event);
}

void CommitLineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // A menu or another window only borrows the focus.
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

} // namespace ui
