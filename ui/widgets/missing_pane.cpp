// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/missing_pane.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/missing_list.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

MissingPane::MissingPane(QWidget *page)
    : QWidget(page)
    , m_strip(new MissingStrip(this))
    , m_list(new MissingList(this))
{
    m_list->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics(this).g);
    column->addWidget(m_strip);
    column->addWidget(m_list);
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
