// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/commit_line_edit.h"

#include <QKeyEvent>

namespace ui {

CommitLineEdit::CommitLineEdit(QWidget *parent)
    : QLineEdit(parent)
{}

void CommitLineEdit::put(const QString &text)
{
    setText(text);
    if (!hasFocus())
        setCursorPosition(0); // a long text shows its beginning
}

void CommitLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stored.isTouched()) {
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
