// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/commit_line_edit.h"

#include <QKeyEvent>

namespace ui {

CommitLineEdit::CommitLineEdit(QWidget *parent)
    : QLineEdit(parent)
{}

void CommitLineEdit::setValue(const QString &value)
{
    const bool editing = hasFocus() && text() != m_value;
    m_value = value;
    if (editing || text() == value)
        return;
    setText(value);
    if (!hasFocus())
        setCursorPosition(0); // a long text shows its beginning
}

void CommitLineEdit::commit()
{
    const QString now = text().trimmed();
    if (isReadOnly() || now == m_value)
        return;
    m_value = now;
    emit committed(now);
}

void CommitLineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool edited = text() != m_value;
    if (event->key() == Qt::Key_Escape && edited) {
        setText(m_value);
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
