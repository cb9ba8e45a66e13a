// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/stored_text.h"

#include <QPlainTextEdit>

class QLabel;

namespace ui {

/// Several lines of plain text with the behaviour of CommitLineEdit: committed() when the focus
/// leaves, Esc restores, Tab goes on to the next field. It can count words.
class CommitTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CommitTextEdit(QWidget *parent = nullptr);

    /// As CommitLineEdit::setValue().
    void setValue(const QString &text, qint64 record = 0) { m_stored.show(text, record); }
    QString value() const { return m_stored.value(); }
    void restore() { m_stored.restore(); }
    void commit() { m_stored.commit(); }

    /// What stands in the field, letter for letter; toPlainText() takes blanks that do not break
    /// for ordinary ones.
    QString text() const;

    /// Height in lines of text; for an editor that grows, set another vertical size policy.
    void setVisibleLines(int lines);

    /// Shows "212 of 300 words" in the lower right corner while there is a limit; 0 hides it.
    /// More words are shown in bad, not refused.
    void setWordLimit(int words);
    int wordCount() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// \a text is trimmed and differs from value(); who stores it calls setValue().
    void committed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateMargins();
    void updateCounter();
    int counterHeight() const;

    friend class StoredText<CommitTextEdit>;
    void put(const QString &text) { setPlainText(text); }

    StoredText<CommitTextEdit> m_stored{this};
    QLabel *m_counter;
    int m_lines = 3;
    int m_wordLimit = 0;
};

} // namespace ui
