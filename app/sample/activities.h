// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/canvas.h"

namespace sample {

// Things in the foreground; each stands on the ground at \a foot.
void paintTable(Canvas &canvas, QPointF foot, double width);
void paintBooks(Canvas &canvas, QPointF foot);
void paintScale(Canvas &canvas, QPointF foot);
void paintBoat(Canvas &canvas, QPointF foot);
void paintMotorcycle(Canvas &canvas, QPointF foot);
void paintCar(Canvas &canvas, QPointF foot);
void paintCow(Canvas &canvas, QPointF foot);
void paintDrum(Canvas &canvas, QPointF foot);
void paintBins(Canvas &canvas, QPointF foot);
void paintPots(Canvas &canvas, QPointF foot);
void paintScreen(Canvas &canvas, QPointF foot);
void paintMeter(Canvas &canvas, QPointF foot);
void paintBroom(Canvas &canvas, QPointF foot);
void paintBag(Canvas &canvas, QPointF foot);
void paintBench(Canvas &canvas, QPointF foot);

} // namespace sample
