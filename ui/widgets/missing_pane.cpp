// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/missing_pane.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/missing_list.h"
#include "ui/widgets/page_header.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

MissingPane::MissingPane(QWidget *page)
    : QWidget(page)
    , m_column(new QVBoxLayout(this))
    , m_strip(new MissingStrip(this))
    , m_list(new MissingList(this))
{
    m_list->hide();
    m_column->setContentsMargins({});
    m_column->setSpacing(Metrics(this).g);
    m_column->addWidget(m_strip);
    m_column->addWidget(m_list);
    m_strip->setUnfoldKey(page);
    auto *fold = new QShortcut(Qt::Key_Escape, m_list);
    fold->setContext(Qt::WidgetShortcut);
    connect(fold, &QShortcut::activated, m_list, &QWidget::hide);
    connect(m_strip, &MissingStrip::unfoldRequested, this, &MissingPane::unfold);
    connect(m_strip, &MissingStrip::nextStepRequested, this, &MissingPane::nextStepRequested);
    connect(m_strip, &MissingStrip::activated, this, &MissingPane::choose);
    connect(m_list, &MissingList::activated, this, &MissingPane::choose);
}

void MissingPane::setItems(const QVector<MissingItem> &items)
{
    m_strip->setItems(items);
    m_list->setItems(items);
}

void MissingPane::setLow(bool low, PageHeader *header)
{
    if (low == m_isLow)
        return;
    m_isLow = low;
    m_strip->setLow(low);
    if (low)
        header->addWidget(m_strip);
    else
        m_column->insertWidget(0, m_strip);
}

void MissingPane::unfold()
{
    m_list->setVisible(m_list->isHidden());
    if (!m_list->isHidden())
        m_list->setFocus(Qt::OtherFocusReason);
}

void MissingPane::choose(const QString &id)
{
    m_list->hide();
    emit activated(id);
}

} // namespace ui
