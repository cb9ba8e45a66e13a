// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/splitter.h"

#include "ui/theme/metrics.h"

namespace ui {

Splitter::Splitter(Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent)
{
    setObjectName(QStringLiteral("splitter"));
    setChildrenCollapsible(false);
    setHandleWidth(Metrics(this).cardPadding);
}

void Splitter::setPanes(QWidget *work, QWidget *inspector, int inspectorUnits)
{
    addWidget(work);
    addWidget(inspector);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    const int g = Metrics(this).g;
    setSizes({190 * g, inspectorUnits * g});
}

} // namespace ui
