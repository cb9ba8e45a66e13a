// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice_bar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/lasting_focus.h"
#include "ui/widgets/notice_row.h"

#include <QAccessible>
#include <QApplication>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

static constexpr int mostNotices = 2;
static constexpr int workAppearsAfter = 300; // ms

void WorkProgress::setProgress(int done, int total)
{
    emit progressed(done, total);
}

void WorkProgress::finish()
{
    emit finished();
    deleteLater();
}

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"noticeBar"_s);
    setAccessibleName(tr("Notices"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2 * Metrics(this).g);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (parent)
        hide();
}

void NoticeBar::post(Notice::Kind kind, const QString &text)
{
    post(Notice{kind, text});
}

void NoticeBar::post(const Notice &notice)
{
    if (!notice.id.isEmpty())
        withdraw(notice.id);
    makeRoom();
    auto *row = new NoticeRow(notice, this);
    m_rows.append(row);
    enter();
    m_column->addWidget(row);
    row->show();
    connect(row, &NoticeRow::closeRequested, this, [this, row](bool byUser) {
        const bool hadFocus = row->isAncestorOf(QApplication::focusWidget());
        remove(row);
        if (byUser && hadFocus)
            emit closedByUser();
    });
    if (notice.kind == Notice::Kind::Ok)
        QTimer::singleShot(m_goodNewsTime, row, [this, row] { remove(row); });
    QAccessibleEvent alert(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// Good news and warnings give way to what comes next; bad news only to newer bad news.
void NoticeBar::makeRoom()
{
    const QVector<NoticeRow *> rows = m_rows;
    for (NoticeRow *row : rows) {
        if (row->notice().kind == Notice::Kind::Warn)
            remove(row);
    }
    while (m_rows.size() >= mostNotices) {
        const auto lessImportant = std::ranges::find_if(
            m_rows, [](const NoticeRow *row) { return row->notice().kind != Notice::Kind::Bad; });
        remove(lessImportant == m_rows.end() ? m_rows.first() : *lessImportant);
    }
}

void NoticeBar::withdraw(const QString &id)
{
    const QVector<NoticeRow *> rows = m_rows;
    for (NoticeRow *row : rows) {
        if (row->notice().id == id)
            remove(row);
    }
}

void NoticeBar::outdate()
{
    const QVector<NoticeRow *> rows = m_rows;
    for (NoticeRow *row : rows) {
        if (row->notice().offersUndo || row->notice().kind == Notice::Kind::Warn)
            remove(row);
    }
}

void NoticeBar::remove(NoticeRow *row)
{
    if (!m_rows.removeOne(row))
        return;
    m_column->removeWidget(row);
    row->hide();
    row->deleteLater();
    leave();
}

/// An empty bar takes no room in the layout of its page.
void NoticeBar::leave()
{
    --m_shown;
    if (parentWidget())
        setVisible(m_shown > 0);
}

void NoticeBar::enter()
{
    ++m_shown;
    if (parentWidget())
        show();
}

WorkProgress *NoticeBar::startWork(const QString &text)
{
    auto *progress = new WorkProgress(this);
    auto *row = new WorkRow(text, progress, this);
    row->hide();
    m_column->insertWidget(0, row);
    QTimer::singleShot(workAppearsAfter, row, &QWidget::show);
    connect(progress, &QObject::destroyed, row, &QObject::deleteLater);
    connect(progress, &WorkProgress::finished, row, &QWidget::hide);
    enter();
    connect(progress, &WorkProgress::finished, this, &NoticeBar::leave);
    return progress;
}

QWidget *NoticeBar::cameFrom() const
{
    return m_cameFrom && m_cameFrom->isVisible() ? m_cameFrom : nullptr;
}

QStringList NoticeBar::texts() const
{
    QStringList texts;
    for (const NoticeRow *row : m_rows)
        texts.append(row->notice().text);
    return texts;
}

bool NoticeBar::focusNewest()
{
    if (m_rows.isEmpty())
        return false;
    if (!isAncestorOf(QApplication::focusWidget()))
        m_cameFrom = lastingFocus();
    m_rows.last()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace ui
