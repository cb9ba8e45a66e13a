// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    void setValue(const QString &text);
    QString value() const { return m_value; }
    void commit();

    /// Height in lines of text; for an editor that grows, set another vertical size policy.
    void setVisibleLines(int lines);

    /// Shows "212 of 300 words" in the lower right corner while there is a limit; 0 hides it.
    /// More words are shown in bad, not refused.
    void setWordLimit(int words);
    int wordCount() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// \a text is trimmed and differs from value().
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

    QString m_value;
    QLabel *m_counter;
    int m_lines = 3;
    int m_wordLimit = 0;
};

} // namespace ui
