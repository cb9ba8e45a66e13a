// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ui {

/// A line edit that says once that its text is meant: on Enter or when the focus leaves, if it is
/// another text than before. Esc restores the text before.
class CommitLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit CommitLineEdit(QWidget *parent = nullptr);

    /// Shows \a text as the stored one. An edit under way is kept, and compared with it.
    void setValue(const QString &text);
    QString value() const { return m_value; }

    /// Emits committed() if there is something to commit; for pages that are left.
    void commit();

signals:
    /// \a text is trimmed and differs from value().
    void committed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_value;
};

} // namespace ui
