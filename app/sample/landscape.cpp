// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/canvas.h"

using namespace Qt::StringLiterals;

namespace sample {

static void paintSky(Canvas &canvas)
{
    canvas.painter.fillRect(QRectF(0, 0, canvasWidth, canvasHeight),
                            QColor(canvas.isNight ? colour::dusk : colour::sky));
    const QPointF lightAt(canvas.between(70, 260), canvas.between(80, 130));
    if (canvas.isNight) {
        canvas.painter.setBrush(QColor(colour::star));
        for (int i = 0; i < 46; ++i)
            canvas.painter.drawEllipse(
                QPointF(canvas.between(0, canvasWidth), canvas.between(0, 380)),
                canvas.between(1, 2.6), canvas.between(1, 2.6));
        canvas.painter.setBrush(QColor(colour::moon));
        canvas.painter.drawEllipse(lightAt, 46, 46);
        return;
    }
    canvas.ellipse(colour::sun, lightAt, 54, 54);
    for (int i = 0; i < 3; ++i) {
        const QPointF at(canvas.between(330, 560) + i * 260, canvas.between(60, 130));
        canvas.ellipse(colour::cloud, at, 92, 24);
        canvas.ellipse(colour::cloud, at + QPointF(-26, -17), 44, 28);
        canvas.ellipse(colour::cloud, at + QPointF(30, -22), 52, 32);
    }
}

/// One chain of hills whose tops lie about \a top.
static void paintChain(Canvas &canvas, QRgb rgb, double top, double rise)
{
    QPainterPath chain(QPointF(0, canvasHeight));
    double x = 0;
    double y = top + canvas.between(0, rise);
    chain.lineTo(x, y);
    while (x < canvasWidth) {
        const double nextX = x + canvas.between(210, 330);
        const double nextY = top + canvas.between(0, rise);
        chain.cubicTo(QPointF(x + 90, y), QPointF(nextX - 90, nextY), QPointF(nextX, nextY));
        x = nextX;
        y = nextY;
    }
    chain.lineTo(x, canvasHeight);
    canvas.painter.setBrush(canvas.shade(rgb));
    canvas.painter.drawPath(chain);
}

static void paintMountain(Canvas &canvas)
{
    const double x = canvas.between(280, 920);
    QPainterPath mountain(QPointF(x - 520, horizon));
    mountain.cubicTo(QPointF(x - 220, 430), QPointF(x - 110, 200), QPointF(x - 40, 190));
    mountain.quadTo(QPointF(x, 205), QPointF(x + 44, 188));
    mountain.cubicTo(QPointF(x + 120, 210), QPointF(x + 230, 430), QPointF(x + 540, horizon));
    canvas.painter.setBrush(canvas.shade(colour::hillFar));
    canvas.painter.drawPath(mountain);
}

static void paintTree(Canvas &canvas, QPointF foot, double height)
{
    canvas.rectangle(colour::trunk,
                     QRectF(foot.x() - 7, foot.y() - height * 0.5, 14, height * 0.5));
    const QPointF crown = foot - QPointF(0, height * 0.68);
    canvas.ellipse(colour::leaf, crown, height * 0.28, height * 0.32);
    canvas.ellipse(colour::leaf, crown + QPointF(-height * 0.2, height * 0.13), height * 0.2,
                   height * 0.19);
    canvas.ellipse(colour::leaf, crown + QPointF(height * 0.2, height * 0.12), height * 0.2,
                   height * 0.2);
}

static void paintPalm(Canvas &canvas, QPointF foot, double height)
{
    QPainterPath trunk(foot);
    const QPointF top = foot + QPointF(canvas.between(-26, 26), -height);
    trunk.quadTo(foot + QPointF(18, -height * 0.5), top);
    canvas.painter.save();
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.setPen(QPen(canvas.shade(colour::trunk), 11, Qt::SolidLine, Qt::RoundCap));
    canvas.painter.drawPath(trunk);
    canvas.painter.setPen(QPen(canvas.shade(colour::leaf), 13, Qt::SolidLine, Qt::RoundCap));
    for (const QPointF &tip :
         {QPointF(-88, 8), QPointF(-62, -42), QPointF(0, -66), QPointF(62, -40), QPointF(90, 10)}) {
        QPainterPath frond(top);
        frond.quadTo(top + QPointF(tip.x() * 0.5, tip.y() - 26), top + tip);
        canvas.painter.drawPath(frond);
    }
    canvas.painter.restore();
}

static void paintPaddies(Canvas &canvas)
{
    for (int row = 0; row < 4; ++row) {
        const double y = horizon + 14 + row * row * 13 + row * 22;
        canvas.rectangle(row % 2 ? 0xffa9bd7c : 0xff8fab70,
                         QRectF(0, y, canvasWidth, 34 + row * 14));
        canvas.rectangle(0xffc3b489, QRectF(0, y + 30 + row * 14, canvasWidth, 6));
    }
}

static void paintRoad(Canvas &canvas)
{
    canvas.polygon(colour::asphalt, {{470, horizon}, {620, horizon}, {1110, 900}, {60, 900}});
    for (int i = 0; i < 5; ++i) {
        const double y = horizon + 24 + i * i * 17;
        const double half = 3 + i * 2.2;
        const double x = 546 + (y - horizon) * 0.1;
        canvas.polygon(colour::white, {{x - half, y},
                                       {x + half, y},
                                       {x + half * 1.5, y + 24 + i * 9},
                                       {x - half * 1.5, y + 24 + i * 9}});
    }
}

static void paintLake(Canvas &canvas)
{
    canvas.rectangle(colour::water, QRectF(0, horizon - 30, canvasWidth, 420));
    for (int i = 0; i < 16; ++i) {
        const QPointF from(canvas.between(0, 1100), canvas.between(horizon - 10, 860));
        canvas.line(0xffa7cad8, from, from + QPointF(canvas.between(40, 120), 0), 4);
    }
}

void paintLandscape(Canvas &canvas, const QString &place)
{
    paintSky(canvas);
    if (place == "hills"_L1 || place == "field"_L1 || place == "lake"_L1)
        paintMountain(canvas);
    paintChain(canvas, colour::hillFar, place == "hills"_L1 ? 300 : 380, 90);
    paintChain(canvas, colour::hillNear, place == "hills"_L1 ? 360 : 440, 80);
    const bool isGreen = place == "field"_L1 || place == "hills"_L1 || place == "school"_L1;
    canvas.rectangle(isGreen ? colour::grass : colour::earth,
                     QRectF(0, horizon, canvasWidth, canvasHeight - horizon));
    if (place == "lake"_L1)
        return paintLake(canvas);
    if (place == "field"_L1)
        paintPaddies(canvas);
    if (place == "road"_L1)
        paintRoad(canvas);
    paintTree(canvas, QPointF(canvas.between(30, 120), horizon + 26), canvas.between(210, 260));
    paintPalm(canvas, QPointF(canvas.between(1080, 1160), horizon + 20), canvas.between(250, 310));
    if (place == "village"_L1 || place == "hills"_L1)
        paintPalm(canvas, QPointF(canvas.between(180, 260), horizon + 12),
                  canvas.between(220, 280));
}

} // namespace sample
