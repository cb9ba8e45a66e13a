// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QVector>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// One answer of a decision bar; its place decides its key, Alt+1 to Alt+4.
struct Decision
{
    QString id;
    QString text;
    QString icon = {};
    bool needsNote = false; ///< Without a note the answer is not taken.

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// The buttons that decide about an idea or a plan, with a field for the reason. The first answer
/// is the primary one. An answer that needs a note and has none moves the focus to the note.
class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    /// How large: in a page, or in the head's review (56 high, 1.3 times the text).
    enum class Size { Page, Review };

    explicit DecisionBar(Size size = Size::Page, QWidget *parent = nullptr);

    /// At most four.
    void setDecisions(const QVector<Decision> &decisions);

    /// Caption over the note ("Note for the unit"); empty: no note field.
    void setNoteCaption(const QString &caption);
    void setNotePlaceholder(const QString &text);

    /// What is decided on is \a record, the number of a row. A note belongs to its record: it waits
    /// while another one is decided on.
    void setRecord(qint64 record);

    QString note() const;
    /// Whether a note is written, to this record or another.
    bool hasNotes() const { return !note().isEmpty() || !m_waiting.isEmpty(); }
    void setNote(const QString &note);

    /// Decides as if the button was pressed.
    void decide(const QString &id);

signals:
    /// \a note is trimmed. The note field is empty afterwards.
    void decided(const QString &id, const QString &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askForNote(const QString &answer);
    void showNoteWanted(bool wanted);

    Size m_size;
    QVector<Decision> m_decisions;
    QVector<QPushButton *> m_buttons;
    QWidget *m_noteBox;
    QLabel *m_caption;
    QLineEdit *m_note;
    qint64 m_record = 0;
    QHash<qint64, QString> m_waiting; ///< Notes to other records, by these.
    QHBoxLayout *m_row;
    QString m_captionText;
};

} // namespace ui
