// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/activities.h"

namespace sample {

void paintTable(Canvas &canvas, QPointF foot, double width)
{
    canvas.rectangle(colour::wood, QRectF(foot.x() - width / 2, foot.y() - 112, width, 20), 5);
    canvas.rectangle(colour::door, QRectF(foot.x() - width / 2 + 18, foot.y() - 92, 14, 92));
    canvas.rectangle(colour::door, QRectF(foot.x() + width / 2 - 32, foot.y() - 92, 14, 92));
    for (int i = 0; i < 3; ++i)
        canvas.polygon(colour::white,
                       {{foot.x() - width * 0.34 + i * width * 0.26, foot.y() - 114},
                        {foot.x() - width * 0.2 + i * width * 0.26, foot.y() - 114},
                        {foot.x() - width * 0.22 + i * width * 0.26, foot.y() - 126},
                        {foot.x() - width * 0.33 + i * width * 0.26, foot.y() - 126}});
}

void paintBooks(Canvas &canvas, QPointF foot)
{
    canvas.rectangle(colour::wood, QRectF(foot.x() - 90, foot.y() - 70, 180, 70), 6);
    const QRgb spines[] = {colour::blue,  colour::orange, colour::gold,
                           colour::green, colour::red,    colour::teal};
    for (int i = 0; i < 6; ++i)
        canvas.rectangle(
            spines[i],
            QRectF(foot.x() - 82 + i * 28.0, foot.y() - 106 - (i % 3) * 8, 23, 48 + (i % 3) * 8),
            3);
    canvas.rectangle(colour::door, QRectF(foot.x() - 90, foot.y() - 64, 180, 9));
}

void paintScale(Canvas &canvas, QPointF foot)
{
    canvas.rectangle(colour::teal, QRectF(foot.x() - 46, foot.y() - 58, 92, 58), 8);
    canvas.ellipse(colour::white, foot - QPointF(0, 30), 22, 22);
    canvas.line(colour::red, foot - QPointF(0, 30), foot - QPointF(-9, 44), 4);
    canvas.rectangle(colour::grey, QRectF(foot.x() - 6, foot.y() - 80, 12, 24));
    canvas.rectangle(colour::grey, QRectF(foot.x() - 64, foot.y() - 90, 128, 12), 6);
    for (int i = 0; i < 3; ++i)
        canvas.ellipse(colour::orange, foot + QPointF(-30 + i * 30, -102), 17, 15);
}

void paintBoat(Canvas &canvas, QPointF foot)
{
    QPainterPath hull(foot + QPointF(-250, -70));
    hull.quadTo(foot + QPointF(-190, 34), foot + QPointF(-60, 36));
    hull.lineTo(foot + QPointF(130, 36));
    hull.quadTo(foot + QPointF(230, 30), foot + QPointF(280, -88));
    hull.closeSubpath();
    canvas.painter.setBrush(canvas.shade(colour::blue));
    canvas.painter.drawPath(hull);
    canvas.line(colour::white, foot + QPointF(-236, -46), foot + QPointF(262, -58), 9);
    canvas.line(0xffa7cad8, foot + QPointF(-270, 44), foot + QPointF(300, 44), 8);
    paintBooks(canvas, foot + QPointF(40, -62));
}

static void paintWheel(Canvas &canvas, QPointF centre, double radius)
{
    canvas.ellipse(colour::ink, centre, radius, radius);
    canvas.ellipse(colour::grey, centre, radius * 0.5, radius * 0.5);
}

void paintMotorcycle(Canvas &canvas, QPointF foot)
{
    canvas.line(colour::red, foot + QPointF(-76, -44), foot + QPointF(40, -62), 24);
    canvas.line(colour::grey, foot + QPointF(84, -36), foot + QPointF(56, -128), 11);
    canvas.line(colour::ink, foot + QPointF(36, -128), foot + QPointF(76, -136), 9);
    canvas.rectangle(colour::ink, QRectF(foot.x() - 76, foot.y() - 104, 96, 18), 8);
    canvas.rectangle(colour::gold, QRectF(foot.x() - 220, foot.y() - 96, 130, 62), 6);
    canvas.rectangle(colour::ink, QRectF(foot.x() - 212, foot.y() - 108, 114, 14), 4);
    paintWheel(canvas, foot + QPointF(-154, -26), 26);
    paintWheel(canvas, foot + QPointF(-52, -32), 34);
    paintWheel(canvas, foot + QPointF(90, -32), 34);
}

void paintCar(Canvas &canvas, QPointF foot)
{
    canvas.rectangle(colour::white, QRectF(foot.x() - 200, foot.y() - 112, 400, 82), 18);
    canvas.polygon(colour::white, {foot + QPointF(-168, -104), foot + QPointF(-124, -184),
                                   foot + QPointF(70, -184), foot + QPointF(128, -104)});
    canvas.polygon(colour::glass, {foot + QPointF(-142, -112), foot + QPointF(-110, -170),
                                   foot + QPointF(-34, -170), foot + QPointF(-34, -112)});
    canvas.polygon(colour::glass, {foot + QPointF(-18, -112), foot + QPointF(-18, -170),
                                   foot + QPointF(60, -170), foot + QPointF(98, -112)});
    canvas.rectangle(colour::teal, QRectF(foot.x() - 200, foot.y() - 78, 400, 18));
    canvas.ellipse(colour::gold, foot + QPointF(190, -84), 12, 14);
    paintWheel(canvas, foot + QPointF(-116, -30), 38);
    paintWheel(canvas, foot + QPointF(116, -30), 38);
}

void paintCow(Canvas &canvas, QPointF foot)
{
    for (const double x : {-96.0, -62.0, 56.0, 90.0})
        canvas.rectangle(0xff8a5b3e, QRectF(foot.x() + x - 10, foot.y() - 84, 22, 84), 6);
    canvas.rectangle(0xffa36e4a, QRectF(foot.x() - 122, foot.y() - 176, 240, 106), 48);
    canvas.ellipse(0xffa36e4a, foot + QPointF(140, -178), 48, 40);
    canvas.ellipse(0xffcf9f7b, foot + QPointF(172, -164), 24, 22);
    canvas.ellipse(0xff8a5b3e, foot + QPointF(104, -196), 26, 12);
    canvas.line(colour::white, foot + QPointF(130, -212), foot + QPointF(118, -240), 10);
    canvas.line(colour::white, foot + QPointF(158, -212), foot + QPointF(172, -238), 10);
    canvas.ellipse(colour::ink, foot + QPointF(152, -186), 5, 6);
    canvas.line(0xff8a5b3e, foot + QPointF(-118, -150), foot + QPointF(-144, -74), 9);
}

void paintDrum(Canvas &canvas, QPointF foot)
{
    canvas.rectangle(colour::trunk, QRectF(foot.x() - 92, foot.y() - 320, 14, 320));
    canvas.rectangle(colour::trunk, QRectF(foot.x() + 78, foot.y() - 320, 14, 320));
    canvas.polygon(colour::roof, {foot + QPointF(-136, -304), foot + QPointF(0, -382),
                                  foot + QPointF(136, -304)});
    canvas.line(colour::ink, foot + QPointF(0, -308), foot + QPointF(0, -270), 5);
    canvas.rectangle(colour::wood, QRectF(foot.x() - 32, foot.y() - 272, 64, 180), 28);
    canvas.rectangle(colour::door, QRectF(foot.x() - 7, foot.y() - 236, 14, 110), 7);
}

void paintBins(Canvas &canvas, QPointF foot)
{
    const QRgb lids[] = {colour::green, colour::gold, colour::blue};
    for (int i = 0; i < 3; ++i) {
        const double x = foot.x() - 130 + i * 92.0;
        canvas.polygon(
            lids[i],
            {{x, foot.y() - 112}, {x + 76, foot.y() - 112}, {x + 68, foot.y()}, {x + 8, foot.y()}});
        canvas.rectangle(colour::ink, QRectF(x - 5, foot.y() - 126, 86, 16), 7);
        canvas.ellipse(colour::white, QPointF(x + 38, foot.y() - 58), 15, 15);
    }
}

void paintPots(Canvas &canvas, QPointF foot)
{
    paintTable(canvas, foot, 380);
    for (int i = 0; i < 2; ++i) {
        const QPointF at = foot + QPointF(-92 + i * 168, -112);
        canvas.rectangle(colour::grey, QRectF(at.x() - 56, at.y() - 62, 112, 62), 16);
        canvas.rectangle(colour::ink, QRectF(at.x() - 62, at.y() - 70, 124, 12), 6);
        for (int steam = 0; steam < 3; ++steam)
            canvas.ellipse(0xfff0f3f2, at + QPointF(-24 + steam * 24, -96 - (steam % 2) * 18), 10,
                           17);
    }
    canvas.ellipse(colour::leaf, foot + QPointF(0, -124), 28, 14);
    canvas.ellipse(colour::orange, foot + QPointF(-8, -132), 12, 11);
    canvas.ellipse(colour::red, foot + QPointF(14, -132), 12, 11);
}

void paintScreen(Canvas &canvas, QPointF foot)
{
    paintTable(canvas, foot, 430);
    canvas.rectangle(colour::ink, QRectF(foot.x() - 96, foot.y() - 250, 192, 122), 8);
    canvas.rectangle(colour::white, QRectF(foot.x() - 86, foot.y() - 240, 172, 102), 3);
    const QRgb bars[] = {colour::gold, colour::orange, colour::teal, colour::blue, colour::purple};
    for (int i = 0; i < 5; ++i)
        canvas.rectangle(bars[i],
                         QRectF(foot.x() - 74, foot.y() - 232 + i * 18.0, 146 - i * 24.0, 12), 3);
    canvas.rectangle(colour::ink, QRectF(foot.x() - 12, foot.y() - 130, 24, 18));
}

void paintMeter(Canvas &canvas, QPointF foot)
{
    canvas.rectangle(colour::grey, QRectF(foot.x() - 90, foot.y() - 46, 180, 16), 8);
    canvas.ellipse(colour::blue, foot - QPointF(0, 66), 52, 52);
    canvas.ellipse(colour::white, foot - QPointF(0, 66), 36, 36);
    canvas.rectangle(colour::ink, QRectF(foot.x() - 24, foot.y() - 76, 48, 15), 3);
    canvas.line(colour::red, foot - QPointF(0, 52), foot - QPointF(-15, 44), 4);
}

void paintBroom(Canvas &canvas, QPointF foot)
{
    canvas.line(colour::wood, foot + QPointF(34, -230), foot + QPointF(-6, -46), 9);
    canvas.polygon(colour::gold, {foot + QPointF(-20, -56), foot + QPointF(10, -50),
                                  foot + QPointF(26, 0), foot + QPointF(-50, -4)});
}

void paintBag(Canvas &canvas, QPointF foot)
{
    canvas.rectangle(colour::gold, QRectF(foot.x() - 40, foot.y() - 54, 80, 54), 9);
    canvas.rectangle(colour::white, QRectF(foot.x() - 5, foot.y() - 40, 10, 28));
    canvas.rectangle(colour::white, QRectF(foot.x() - 14, foot.y() - 31, 28, 10));
}

void paintBench(Canvas &canvas, QPointF foot)
{
    canvas.rectangle(colour::wood, QRectF(foot.x() - 130, foot.y() - 70, 260, 18), 5);
    canvas.rectangle(colour::door, QRectF(foot.x() - 112, foot.y() - 52, 16, 52));
    canvas.rectangle(colour::door, QRectF(foot.x() + 96, foot.y() - 52, 16, 52));
}

} // namespace sample
