// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

Card::Card(QWidget *parent)
    : Card(QString(), parent)
{}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_titleRow(new QWidget(this))
    , m_titleLayout(new QHBoxLayout(m_titleRow))
    , m_icon(new IconLabel({}, m_titleRow))
    , m_title(new TextLabel(TextRole::BodyBold, {}, m_titleRow))
    , m_note(new TextLabel(TextRole::Caption, {}, m_titleRow))
    , m_content(new QVBoxLayout)
    , m_footer(new QWidget(this))
    , m_footerLayout(new QHBoxLayout(m_footer))
{
    const Metrics metrics(this);
    m_titleRow->setFixedHeight(metrics.menuRow);
    m_titleLayout->setContentsMargins(metrics.cardPadding, 0, metrics.cardPadding, 0);
    m_titleLayout->setSpacing(2 * metrics.g);
    m_titleLayout->addWidget(m_icon);
    m_titleLayout->addWidget(m_title);
    m_titleLayout->addStretch(1);
    m_titleLayout->addWidget(m_note);
    m_title->setElided(true);
    m_icon->hide();
    m_footer->setFixedHeight(metrics.footer);
    m_footerLayout->setContentsMargins(metrics.cardPadding - metrics.g / 2, 0,
                                       metrics.cardPadding - metrics.g / 2, 0);
    m_footerLayout->setSpacing(3 * metrics.g);
    m_footerLayout->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_titleRow);
    column->addLayout(m_content, 1);
    // Takes what a content of fixed height leaves.
    column->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    column->addWidget(m_footer);
    m_titleRow->hide();
    m_footer->hide();
    setFlush(false);
    setTitle(title);
}

void Card::showTitleRow()
{
    m_titleRow->show();
    update();
}

void Card::showFooter()
{
    m_footer->show();
    setFlush(m_flush);
    update();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
    setAccessibleName(title);
    if (!title.isEmpty())
        showTitleRow();
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    if (!note.isEmpty())
        showTitleRow();
}

void Card::setTitleIcon(const QString &icon, std::optional<StatusKind> kind)
{
    m_icon->setIcon(icon);
    m_icon->setKind(kind);
    m_icon->setVisible(!icon.isEmpty());
}

void Card::addToTitle(QWidget *widget)
{
    m_titleLayout->insertWidget(m_titleStart++, widget);
    showTitleRow();
}

void Card::addToTitleEnd(QWidget *widget)
{
    m_titleLayout->addWidget(widget);
    showTitleRow();
}

void Card::addWidget(QWidget *widget, int stretch)
{
    m_content->addWidget(widget, stretch);
}

void Card::setFlush(bool flush)
{
    m_flush = flush;
    const Metrics metrics(this);
    const int margin = flush ? 0 : metrics.cardPadding;
    const int below = flush && !m_footer->isVisibleTo(this) ? metrics.g - 1 : margin;
    m_content->setContentsMargins(margin, margin, margin, below); // keeps round corners free
    m_content->setSpacing(flush ? 0 : 2 * metrics.g);
}

void Card::addToFooter(QWidget *widget)
{
    m_footerLayout->insertWidget(m_footerStart++, widget);
    showFooter();
}

void Card::addToFooterEnd(QWidget *widget)
{
    m_footerLayout->addWidget(widget);
    showFooter();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    const Metrics metrics(this);
    QPainter painter(this);
    paintBox(&painter, rect(), t.surface, {}, metrics.cardRadius);
    if (m_footer->isVisibleTo(this)) {
        painter.save();
        painter.setClipRect(m_footer->geometry().adjusted(0, -1, 0, 1));
        paintBox(&painter, rect(), t.panel, {}, metrics.cardRadius);
        painter.restore();
        painter.fillRect(1, m_footer->y(), width() - 2, 1, t.line);
    }
    if (m_titleRow->isVisibleTo(this))
        painter.fillRect(1, m_titleRow->geometry().bottom(), width() - 2, 1, t.line);
    paintBox(&painter, rect(), {}, t.line, metrics.cardRadius);
}

} // namespace ui
