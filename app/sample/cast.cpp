// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/cast.h"

namespace sample {

using Head = Person::Head;
using Arms = Person::Arms;

static QRgb anyClothes(Canvas &canvas)
{
    static const QRgb all[] = {colour::blue, colour::orange, colour::green, colour::purple,
                               colour::gold, colour::teal,   colour::red};
    return all[canvas.chance.bounded(7)];
}

Person somebody(Canvas &canvas, QPointF feet, Arms arms, double height)
{
    static const Head heads[] = {Head::Hair, Head::Veil, Head::Cap, Head::LongHair, Head::Veil};
    return {.feet = feet,
            .height = height,
            .clothes = anyClothes(canvas),
            .head = heads[canvas.chance.bounded(5)],
            .arms = arms,
            .isDarker = canvas.chance.bounded(2) == 0};
}

Person officer(QPointF feet, Arms arms, Head head)
{
    return {.feet = feet,
            .height = 262,
            .clothes = colour::wood,
            .head = head,
            .arms = arms,
            .isDarker = true};
}

Person nurse(QPointF feet, Arms arms)
{
    return {.feet = feet, .height = 256, .clothes = colour::teal, .head = Head::Veil, .arms = arms};
}

void paintCrowd(Canvas &canvas, double x, double y, int count, double height)
{
    for (int i = 0; i < count; ++i)
        paintPerson(canvas, somebody(canvas, {x + i * height * 0.44, y + (i % 2) * 14}, Arms::Down,
                                     height * canvas.between(0.94, 1.04)));
}

} // namespace sample
