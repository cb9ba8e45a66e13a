// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/activities.h"
#include "app/sample/cast.h"

namespace sample {

using Head = Person::Head;
using Arms = Person::Arms;

void treatCow(Canvas &canvas)
{
    paintCow(canvas, {640, 812});
    paintPerson(canvas, nurse({360, 812}, Arms::Forward));
    paintBag(canvas, {300, 836});
    paintPerson(canvas, {.feet = {900, 820},
                         .height = 254,
                         .clothes = colour::green,
                         .head = Head::Cap,
                         .arms = Arms::Back,
                         .isDarker = true});
}

void repairRoad(Canvas &canvas)
{
    canvas.ellipse(0xff5d6067, {640, 806}, 110, 22);
    paintMotorcycle(canvas, {380, 800});
    paintPerson(canvas, {.feet = {770, 800},
                         .height = 250,
                         .clothes = colour::orange,
                         .head = Head::Cap,
                         .arms = Arms::Back,
                         .isDarker = true});
    canvas.line(colour::wood, {706, 700}, {664, 796}, 9);
    paintPerson(canvas, {.feet = {890, 770},
                         .height = 236,
                         .clothes = colour::orange,
                         .head = Head::Cap,
                         .arms = Arms::Up});
}

void tellStory(Canvas &canvas)
{
    paintPerson(canvas, somebody(canvas, {420, 800}, Arms::Up, 260));
    paintCrowd(canvas, 620, 812, 4, 232);
    canvas.polygon(colour::grey, {{250, 820}, {268, 690}, {330, 680}, {352, 820}});
}

void beatDrum(Canvas &canvas)
{
    paintDrum(canvas, {620, 800});
    paintPerson(canvas, {.feet = {500, 806},
                         .height = 250,
                         .clothes = colour::orange,
                         .head = Head::Cap,
                         .arms = Arms::Up,
                         .isDarker = true});
    paintCrowd(canvas, 770, 812, 3, 226);
    paintPerson(canvas, somebody(canvas, {330, 822}, Arms::Down, 170));
}

void rideBoat(Canvas &canvas)
{
    paintPerson(canvas, {.feet = {700, 700},
                         .height = 220,
                         .clothes = colour::orange,
                         .head = Head::Veil,
                         .arms = Arms::Up});
    paintPerson(canvas, {.feet = {980, 690},
                         .height = 216,
                         .clothes = colour::green,
                         .head = Head::Cap,
                         .arms = Arms::Back,
                         .isDarker = true});
    paintBoat(canvas, {800, 730});
    for (int i = 0; i < 4; ++i)
        paintPerson(canvas, somebody(canvas, {100.0 + i * 96, 704}, i % 2 ? Arms::Up : Arms::Down,
                                     150 + (i % 2) * 14));
}

} // namespace sample
