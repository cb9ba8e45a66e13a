// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/canvas.h"

using namespace Qt::StringLiterals;

namespace sample {

static void paintWindow(Canvas &canvas, const QRectF &rect)
{
    canvas.glow(rect.center(), rect.width() * 1.3);
    if (canvas.isNight) {
        canvas.painter.setBrush(QColor(colour::lit));
        canvas.painter.drawRect(rect);
    } else {
        canvas.rectangle(colour::glass, rect);
    }
    canvas.line(colour::white, {rect.center().x(), rect.top()}, {rect.center().x(), rect.bottom()},
                4);
}

/// A house whose wall fills \a wall, with a hipped roof, a door and windows.
static void paintHouse(Canvas &canvas, const QRectF &wall, QRgb roof)
{
    canvas.rectangle(colour::wall, wall);
    canvas.rectangle(colour::wallShade, QRectF(wall.left(), wall.bottom() - 22, wall.width(), 22));
    const double over = 34;
    canvas.polygon(roof, {{wall.left() - over, wall.top() + 6},
                          {wall.left() + wall.width() * 0.24, wall.top() - 92},
                          {wall.right() - wall.width() * 0.24, wall.top() - 92},
                          {wall.right() + over, wall.top() + 6}});
    canvas.rectangle(colour::roofDark,
                     QRectF(wall.left() - over, wall.top(), wall.width() + 2 * over, 10));
    const double doorX = wall.center().x() - 30;
    canvas.rectangle(colour::door, QRectF(doorX, wall.bottom() - 122, 60, 122), 4);
    const int count = wall.width() > 420 ? 2 : 1;
    for (int i = 0; i < count; ++i) {
        const double step = 108.0 * i;
        paintWindow(canvas, QRectF(doorX - 104 - step, wall.bottom() - 116, 62, 54));
        paintWindow(canvas, QRectF(doorX + 102 + step, wall.bottom() - 116, 62, 54));
    }
}

/// A white board over the door with a mark, and the flag beside the house.
static void paintOffice(Canvas &canvas, QRgb roof, QRgb mark, bool isHealth)
{
    const QRectF wall(420, 300, 660, 240);
    paintHouse(canvas, wall, roof);
    const QRectF board(wall.center().x() - 120, wall.top() + 22, 240, 54);
    canvas.rectangle(colour::white, board, 8);
    const QPointF centre(board.left() + 34, board.center().y());
    canvas.ellipse(mark, centre, 19, 19);
    if (isHealth) {
        canvas.rectangle(colour::white, QRectF(centre.x() - 4, centre.y() - 12, 8, 24));
        canvas.rectangle(colour::white, QRectF(centre.x() - 12, centre.y() - 4, 24, 8));
    }
    canvas.rectangle(colour::grey, QRectF(board.left() + 68, board.center().y() - 12, 146, 8), 4);
    canvas.rectangle(colour::grey, QRectF(board.left() + 68, board.center().y() + 5, 96, 8), 4);
    canvas.line(colour::grey, {356, 560}, {356, 250}, 7);
    canvas.rectangle(colour::red, QRectF(360, 252, 82, 28));
    canvas.rectangle(colour::white, QRectF(360, 280, 82, 28));
}

static void paintStall(Canvas &canvas, double x, QRgb awning, QRgb goods)
{
    canvas.rectangle(colour::wood, QRectF(x + 8, 330, 9, 240));
    canvas.rectangle(colour::wood, QRectF(x + 213, 330, 9, 240));
    for (int i = 0; i < 6; ++i)
        canvas.polygon(i % 2 ? colour::white : awning, {{x + 12 + i * 34.0, 296},
                                                        {x + 46 + i * 34.0, 296},
                                                        {x + 39 + i * 38.0, 372},
                                                        {x + i * 38.0, 372}});
    canvas.rectangle(colour::wood, QRectF(x + 4, 470, 222, 96), 6);
    canvas.rectangle(colour::door, QRectF(x + 4, 470, 222, 12), 4);
    for (int i = 0; i < 5; ++i)
        canvas.ellipse(i % 2 ? goods : colour::leaf, QPointF(x + 34 + i * 41, 458), 24, 19);
}

static void paintMarket(Canvas &canvas)
{
    canvas.polygon(colour::roof, {{90, 250}, {220, 150}, {1010, 150}, {1140, 250}});
    canvas.rectangle(colour::roofDark, QRectF(90, 246, 1050, 12));
    canvas.rectangle(colour::wallShade, QRectF(130, 258, 970, 270));
    paintStall(canvas, 140, colour::teal, colour::orange);
    paintStall(canvas, 400, colour::orange, colour::gold);
    paintStall(canvas, 660, colour::green, colour::red);
    paintStall(canvas, 890, colour::blue, colour::orange);
}

/// A pendopo: an open hall of pillars under a two-stepped roof.
static void paintHall(Canvas &canvas)
{
    canvas.polygon(colour::roof, {{430, 140}, {770, 140}, {870, 260}, {330, 260}});
    canvas.polygon(colour::roofDark, {{330, 256}, {870, 256}, {1060, 350}, {140, 350}});
    canvas.rectangle(colour::wall, QRectF(250, 350, 700, 180));
    canvas.rectangle(colour::wallShade, QRectF(170, 530, 860, 26), 4);
    for (const double x : {190.0, 330.0, 470.0, 708.0, 848.0, 988.0})
        canvas.rectangle(colour::wood, QRectF(x, 346, 24, 190), 3);
    for (const double x : {280.0, 400.0, 600.0, 796.0, 916.0}) {
        canvas.line(colour::ink, {x, 350}, {x, 378}, 3);
        canvas.glow(QPointF(x, 388), 130);
        if (canvas.isNight) {
            canvas.painter.setBrush(QColor(colour::lit));
            canvas.painter.drawEllipse(QPointF(x, 388), 13, 13);
        } else {
            canvas.ellipse(colour::gold, QPointF(x, 388), 11, 11);
        }
    }
}

static void paintSchool(Canvas &canvas)
{
    const QRectF wall(230, 330, 820, 210);
    canvas.rectangle(colour::wall, wall);
    canvas.polygon(colour::roof, {{190, 336}, {270, 236}, {1010, 236}, {1090, 336}});
    canvas.rectangle(colour::roofDark, QRectF(190, 330, 900, 10));
    for (int i = 0; i < 3; ++i) {
        const double x = 270 + i * 270.0;
        canvas.rectangle(colour::door, QRectF(x, 400, 58, 140), 4);
        paintWindow(canvas, QRectF(x + 82, 404, 54, 60));
        paintWindow(canvas, QRectF(x + 146, 404, 54, 60));
    }
    canvas.line(colour::grey, {150, 640}, {150, 300}, 7);
    canvas.rectangle(colour::red, QRectF(154, 302, 82, 28));
    canvas.rectangle(colour::white, QRectF(154, 330, 82, 28));
}

static void paintSquare(Canvas &canvas)
{
    canvas.polygon(colour::white, {{360, 250}, {840, 250}, {900, 360}, {300, 360}});
    canvas.polygon(colour::teal, {{300, 360}, {900, 360}, {884, 392}, {316, 392}});
    for (const double x : {330.0, 864.0})
        canvas.rectangle(colour::grey, QRectF(x, 360, 10, 290));
    for (int i = 0; i < 9; ++i) {
        const QPointF lamp(40 + i * 140, 214 + (i % 2) * 24);
        canvas.glow(lamp, 74);
        canvas.painter.setBrush(QColor(colour::lit));
        canvas.painter.drawEllipse(lamp, 9, 9);
    }
    canvas.glow(QPointF(600, 420), 340);
}

static void paintJetty(Canvas &canvas)
{
    canvas.rectangle(colour::wood, QRectF(0, 700, 520, 34), 4);
    canvas.rectangle(colour::door, QRectF(0, 734, 520, 12));
    for (const double x : {60.0, 240.0, 430.0})
        canvas.rectangle(colour::trunk, QRectF(x, 746, 26, 154));
}

void paintBuildings(Canvas &canvas, const QString &place)
{
    if (place == "market"_L1)
        paintMarket(canvas);
    else if (place == "office"_L1)
        paintOffice(canvas, colour::roof, colour::gold, false);
    else if (place == "clinic"_L1)
        paintOffice(canvas, colour::teal, colour::green, true);
    else if (place == "hall"_L1)
        paintHall(canvas);
    else if (place == "school"_L1)
        paintSchool(canvas);
    else if (place == "square"_L1)
        paintSquare(canvas);
    else if (place == "lake"_L1)
        paintJetty(canvas);
    else if (place == "village"_L1)
        paintHouse(canvas, QRectF(640, 360, 430, 190), colour::roof);
    else if (place == "hills"_L1) {
        paintHouse(canvas, QRectF(760, 400, 300, 150), colour::roof);
        paintHouse(canvas, QRectF(330, 420, 240, 130), colour::roofDark);
    } else if (place == "field"_L1)
        paintHouse(canvas, QRectF(830, 410, 270, 140), colour::roof);
}

} // namespace sample
