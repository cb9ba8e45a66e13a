// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notice.h"

#include <QPointer>
#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class NoticeRow;
class WorkRow;

/// Long work in the notice bar. Lives until finish() or until the bar goes; appears after 300 ms.
class WorkProgress : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// \a done of \a total; total 0: nobody knows.
    void setProgress(int done, int total);
    /// Takes the row away and deletes this.
    void finish();

signals:
    void progressed(int done, int total);
    void finished();
    /// The user pressed Cancel; whoever works stops, says so and calls finish().
    void cancelRequested();
};

/// The last row of a page: at most two notices, the newest below. Those that say all went well
/// leave after 8 seconds, warnings when the next notice comes, bad news when closed. Esc closes
/// the one with the focus. Screen readers are told.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void post(const Notice &notice);

    /// Shortcut for a notice without actions.
    void post(Notice::Kind kind, const QString &text);

    /// Takes the notice with \a id away, if it is there.
    void withdraw(const QString &id);

    /// Something was changed since: takes away what can no longer be undone from its notice, and
    /// warnings about what was being done.
    void outdate();

    /// Begins to show long work: \a text is a verb with its object ("Building the report").
    WorkProgress *startWork(const QString &text);

    /// Texts of the notices shown, oldest first.
    QStringList texts() const;

    /// Moves the focus to the newest notice; false if there is none.
    bool focusNewest();

    /// Who had the focus before focusNewest(); null if nobody had, or it is gone.
    QWidget *cameFrom() const;

    /// How long good news stay, in ms; 8000 unless a test is in a hurry.
    void setGoodNewsTime(int ms) { m_goodNewsTime = ms; }

signals:
    /// A notice that had the focus was closed: it should go back to the work.
    void closedByUser();

private:
    void remove(NoticeRow *row);
    void makeRoom();
    void enter();
    void leave();

    QVBoxLayout *m_column;
    QPointer<QWidget> m_cameFrom;
    QVector<NoticeRow *> m_rows;
    int m_shown = 0; ///< Rows, work included.
    int m_goodNewsTime = 8000;
};

} // namespace ui
