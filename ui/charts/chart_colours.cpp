// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_colours.h"

namespace ui::charts {

namespace {

const QColor black(0x1D, 0x22, 0x27);
const QColor white(Qt::white);

} // namespace

const StageColour &ChartColours::stage(int stage) const
{
    if (stage < 1 || stage > static_cast<int>(stages.size()))
        return neutral;
    return stages[static_cast<std::size_t>(stage - 1)];
}

ChartColours ChartColours::paper()
{
    ChartColours colours;
    colours.stages = {StageColour{QColor(0xF0, 0xC2, 0x4B), black, QColor(0x7A, 0x53, 0x00),
                                  Qt::SolidPattern, true},
                      StageColour{QColor(0xE8, 0x8A, 0x55), black, QColor(0x96, 0x40, 0x0C),
                                  Qt::SolidPattern, true},
                      StageColour{QColor(0x15, 0x80, 0x8F), white, QColor(0x0E, 0x66, 0x72)},
                      StageColour{QColor(0x2B, 0x4E, 0x97), white, QColor(0x2B, 0x4E, 0x97)},
                      StageColour{QColor(0x42, 0x17, 0x4F), white, QColor(0x5B, 0x2A, 0x70)}};
    colours.neutral = {QColor(0x87, 0x81, 0x74), black, black};
    colours.ground = white;
    colours.text = Qt::black;
    colours.text2 = QColor(0x40, 0x40, 0x40);
    colours.line = QColor(0xD0, 0xD0, 0xD0);
    colours.edge = QColor(0x60, 0x60, 0x60);
    colours.focus = QColor(0x0A, 0x66, 0xC2);
    return colours;
}

ChartColours ChartColours::blackAndWhite()
{
    ChartColours colours = paper();
    const std::array patterns = {Qt::NoBrush, Qt::BDiagPattern, Qt::Dense5Pattern,
                                 Qt::DiagCrossPattern, Qt::SolidPattern};
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        const QColor onFill = patterns[i] == Qt::SolidPattern ? white : QColor(Qt::black);
        colours.stages[i] = {Qt::black, onFill, Qt::black, patterns[i], true};
    }
    colours.neutral = {QColor(0xC8, 0xC8, 0xC8), Qt::black, Qt::black, Qt::SolidPattern, true};
    return colours;
}

} // namespace ui::charts
