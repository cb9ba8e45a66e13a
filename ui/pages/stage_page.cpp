// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stage_page.h"

#include "core/queries/lab_rows.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/inspector_split.h"
#include "ui/widgets/missing_pane.h"
#include "ui/widgets/page_header.h"

#include <QVBoxLayout>

namespace ui {

void StagePage::layOut()
{
    const Metrics metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.pageMargin, metrics.cardPadding, metrics.pageMargin,
                               metrics.cardPadding);
    column->setSpacing(metrics.cardPadding - metrics.g);
    column->addWidget(m_header);
    column->addWidget(m_missing);
    column->addWidget(m_split, 1);
}

void StagePage::showMissing(const std::vector<core::Gap> &gaps)
{
    QVector<MissingItem> items;
    for (const core::Gap &gap : gaps)
        items.append({.count = gap.count, .text = gap.text, .id = gap.id});
    m_missing->setItems(items);
}

QHash<QString, std::vector<core::ListEntry>> StagePage::lists() const
{
    QHash<QString, std::vector<core::ListEntry>> lists;
    for (const auto &entry : core::listEntriesOf(store(), lab()))
        lists[entry.list].push_back(entry);
    return lists;
}

void StagePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isLow = isLowWindow(this);
    const bool isNarrow = isNarrowWindow(this);
    m_header->setCompact(isNarrow);
    m_header->setLow(isLow);
    m_missing->setLow(isLow, m_header);
    m_split->setFolded(isNarrow);
}

} // namespace ui
