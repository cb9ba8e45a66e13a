// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/stored_text.h"

#include <QLineEdit>

namespace ui {

/// A line edit that says that its text is meant: on Enter and when the focus leaves, if it is
/// another text than the stored one. A text that was not stored stays with its record, framed, and
/// is offered again; Esc shows the stored one.
class CommitLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit CommitLineEdit(QWidget *parent = nullptr);

    /// Shows \a text as the stored one of \a record, the number of a row. An edit under way of the
    /// same record is kept, and compared with it.
    void setValue(const QString &text, qint64 record = 0) { m_stored.show(text, record); }
    QString value() const { return m_stored.value(); }

    /// Shows the stored text, whatever was typed.
    void restore() { m_stored.restore(); }

    /// Emits committed() if there is something to commit; for pages that are left.
    void commit() { m_stored.commit(); }

signals:
    /// \a text is trimmed and differs from value(); who stores it calls setValue().
    void committed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    friend class StoredText<CommitLineEdit>;
    void put(const QString &text);

    StoredText<CommitLineEdit> m_stored{this};
};

} // namespace ui
