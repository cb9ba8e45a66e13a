// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_panel.h"

#include "ui/charts/chart_table.h"
#include "ui/print/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"

#include <QEvent>

namespace ui {

charts::ChartColours chartColoursOf(const Tokens &tokens)
{
    charts::ChartColours colours;
    for (std::size_t i = 0; i < colours.stages.size(); ++i) {
        const StageColours &stage = tokens.stages[i];
        // Stages 1 and 2 are too pale to stand without an outline (ui.md, section 2.2).
        colours.stages[i] = {stage.fill, stage.onFill, stage.ink, Qt::SolidPattern, i < 2};
    }
    colours.neutral = {tokens.edge, tokens.surface, tokens.text2};
    colours.ground = tokens.surface;
    colours.text = tokens.text;
    colours.text2 = tokens.text2;
    colours.line = tokens.line;
    colours.edge = tokens.edge;
    colours.focus = tokens.focus;
    return colours;
}

ChartPanel::ChartPanel(QWidget *parent)
    : ChartCard(parent)
{
    setIcons(icon(QStringLiteral("table")), icon(QStringLiteral("more")));
    connect(this, &ChartCard::tableMade, this, [](charts::ChartTable *table) {
        table->setItemDelegate(new CellDelegate(table));
        table->setAlternatingRowColors(false); // the delegate draws hairlines
    });
    setExportFont(QFont(print::fontFamily()));
    takeColours();
}

void ChartPanel::takeColours()
{
    setColours(chartColoursOf(tokensOf(this)));
}

void ChartPanel::changeEvent(QEvent *event)
{
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

} // namespace ui
