// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice_row.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

static StatusKind kindOf(const Notice &notice)
{
    switch (notice.kind) {
    case Notice::Kind::Ok:
        return StatusKind::Ok;
    case Notice::Kind::Info:
        return StatusKind::Info;
    case Notice::Kind::Warn:
        return StatusKind::Warn;
    case Notice::Kind::Bad:
        return StatusKind::Bad;
    }
    Q_UNREACHABLE();
}

NoticeRow::NoticeRow(const Notice &notice, QWidget *parent)
    : QWidget(parent)
    , m_notice(notice)
{
    setObjectName(u"notice"_s);
    setAccessibleName(notice.text);
    const int g = Metrics(this).g;
    auto *mark = new IconLabel(usualIcon(kindOf(notice)), this);
    mark->setKind(kindOf(notice));
    auto *text = new TextLabel(TextRole::Body, notice.text, this);
    text->setObjectName(u"noticeText"_s);
    text->setWordWrap(true);
    text->setToolTip(notice.text);
    auto *close = new QToolButton(this);
    close->setObjectName(u"noticeClose"_s);
    close->setAutoRaise(true);
    close->setIcon(icon(u"close"_s));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, [this] { emit closeRequested(true); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4 * g, g, g, g);
    row->setSpacing(2 * g);
    row->addWidget(mark);
    row->addWidget(text, 1);
    for (const Notice::Action &action : notice.actions) {
        auto *link = new LinkButton(action.text, this);
        link->setObjectName(u"noticeAction"_s);
        link->setKeyHint(action.keys);
        connect(link, &LinkButton::clicked, this, [this, action] { run(action); });
        row->addWidget(link);
        row->addSpacing(g);
        if (!focusProxy())
            setFocusProxy(link);
    }
    row->addWidget(close);
    if (!focusProxy())
        setFocusProxy(close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NoticeRow::run(const Notice::Action &action)
{
    const auto todo = action.run; // this row may be gone before it has run
    emit closeRequested(true);
    if (todo)
        todo();
}

QSize NoticeRow::sizeHint() const
{
    const QSize inside = QWidget::sizeHint();
    return {inside.width(), std::max(inside.height(), 10 * Metrics(this).g)};
}

void NoticeRow::paintEvent(QPaintEvent *)
{
    const StatusColours &colours = tokensOf(this).status(kindOf(m_notice));
    QPainter painter(this);
    painter.fillRect(rect(), colours.back);
    painter.fillRect(0, 0, Metrics(this).g, height(), colours.text);
}

void NoticeRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested(true);
    else
        QWidget::keyPressEvent(event);
}

WorkRow::WorkRow(const QString &text, WorkProgress *progress, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_label(new TextLabel(TextRole::Body, text, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"work"_s);
    setAccessibleName(text);
    const Metrics metrics(this);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(text);
    m_bar->setFixedWidth(24 * metrics.g);
    m_bar->setRange(0, 0);
    m_cancel->setObjectName(u"workCancel"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * metrics.g, metrics.g, 3 * metrics.g, metrics.g);
    row->setSpacing(2 * metrics.g);
    row->addWidget(m_label);
    row->addWidget(m_bar);
    row->addStretch(1);
    row->addWidget(m_cancel);
    setFocusProxy(m_cancel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(progress, &WorkProgress::progressed, this, &WorkRow::showProgress);
    connect(m_cancel, &QPushButton::clicked, progress, &WorkProgress::cancelRequested);
}

void WorkRow::showProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    const QLocale locale;
    m_label->setText(
        total > 0 ? tr("%1: %2 of %3").arg(m_text, locale.toString(done), locale.toString(total))
                  : m_text);
}

QSize WorkRow::sizeHint() const
{
    return {QWidget::sizeHint().width(), 10 * Metrics(this).g};
}

void WorkRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.setPen(t.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void WorkRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_cancel->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
