// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>

namespace sample {

constexpr double canvasWidth = 1200;
constexpr double canvasHeight = 900;
constexpr double horizon = 520; ///< Where the ground begins.

/// The few colours every picture is made of.
namespace colour {
constexpr QRgb sky = 0xffbfd4dc, dusk = 0xff26395e, sun = 0xfff3d37a, moon = 0xfff4ecd0;
constexpr QRgb cloud = 0xffe4eef1, star = 0xffe9e2c0;
constexpr QRgb hillFar = 0xffa3bfae, hillNear = 0xff7fa38c, leaf = 0xff4f7f5f, trunk = 0xff6b4a36;
constexpr QRgb earth = 0xffcab48d, grass = 0xff9db27a, asphalt = 0xff8d9096, water = 0xff7fb0c4;
constexpr QRgb wall = 0xfff2eadb, wallShade = 0xffe0d4bf, roof = 0xffa8553c, roofDark = 0xff87412f;
constexpr QRgb door = 0xff6f4a34, glass = 0xff6e94a8, lit = 0xfff6d98b, wood = 0xffa87a4f;
constexpr QRgb blue = 0xff2b4e97, orange = 0xffe88a55, green = 0xff1b6848, purple = 0xff6b3f7d;
constexpr QRgb gold = 0xfff0c24b, teal = 0xff15808f, red = 0xffb0372b, white = 0xfffbfaf6;
constexpr QRgb ink = 0xff2b2f36, grey = 0xff9aa0a6, skinDark = 0xff8a5a3f, skinLight = 0xffb98258,
               hair = 0xff33261f;
} // namespace colour

/// A painter with the habits of these pictures: filled shapes without outline, and chance.
struct Canvas
{
    QPainter &painter;
    QRandomGenerator chance;
    bool isNight = false;

    /// Colours are dimmed towards blue at night; lights are not.
    QColor shade(QRgb rgb) const;

    void rectangle(QRgb rgb, const QRectF &rect, double radius = 0);
    void ellipse(QRgb rgb, QPointF centre, double rx, double ry);
    void polygon(QRgb rgb, const QPolygonF &points);
    void line(QRgb rgb, QPointF from, QPointF to, double width);
    void glow(QPointF centre, double radius); ///< Lamplight at night; nothing by day.
    double between(double low, double high);
};

/// Sky, hills, ground and trees of a place.
void paintLandscape(Canvas &canvas, const QString &place);

/// The buildings of a place.
void paintBuildings(Canvas &canvas, const QString &place);

/// The things of an activity, and the people at it.
void paintActivity(Canvas &canvas, const QString &activity);

/// How a person looks. The feet stand at \a feet; \a height in pixels.
struct Person
{
    QPointF feet;
    double height = 230;
    QRgb clothes = colour::blue;
    enum class Head { Hair, Veil, Cap, LongHair } head = Head::Hair;
    enum class Arms { Down, Forward, Back, Up } arms = Arms::Down;
    bool isDarker = false;
};
void paintPerson(Canvas &canvas, const Person &person);

} // namespace sample
