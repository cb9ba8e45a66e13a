// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notice_bar.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// One notice of a NoticeBar: edge and icon in the colour of its kind, text, links, close.
class NoticeRow : public QWidget
{
    Q_OBJECT

public:
    NoticeRow(const Notice &notice, QWidget *parent);

    const Notice &notice() const { return m_notice; }
    QSize sizeHint() const override;

signals:
    /// \a byUser: with Esc, the close button or an action.
    void closeRequested(bool byUser);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void run(const Notice::Action &action);

    Notice m_notice;
};

/// Long work: what, how far, Cancel.
class WorkRow : public QWidget
{
    Q_OBJECT

public:
    WorkRow(const QString &text, WorkProgress *progress, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showProgress(int done, int total);

    QString m_text;
    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace ui
