// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/canvas.h"

namespace sample {

/// Anybody: clothes and head by chance.
Person somebody(Canvas &canvas, QPointF feet, Person::Arms arms = Person::Arms::Down,
                double height = 250);

/// An official in khaki.
Person officer(QPointF feet, Person::Arms arms, Person::Head head = Person::Head::Hair);

Person nurse(QPointF feet, Person::Arms arms);

/// \a count people side by side, the first at \a x.
void paintCrowd(Canvas &canvas, double x, double y, int count, double height);

// Scenes in the open: field, road, hills, lake.
void treatCow(Canvas &canvas);
void repairRoad(Canvas &canvas);
void tellStory(Canvas &canvas);
void beatDrum(Canvas &canvas);
void rideBoat(Canvas &canvas);

} // namespace sample
