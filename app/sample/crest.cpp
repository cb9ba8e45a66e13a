// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/canvas.h"
#include "app/sample/scene.h"

#include <cmath>

namespace sample {

static QPainterPath shield(double inset)
{
    QPainterPath path(QPointF(40 + inset, 60 + inset));
    path.quadTo(QPointF(300, 20 + inset), QPointF(560 - inset, 60 + inset));
    path.lineTo(560 - inset, 380);
    path.cubicTo(QPointF(560 - inset, 540), QPointF(420, 640 - inset), QPointF(300, 700 - inset));
    path.cubicTo(QPointF(180, 640 - inset), QPointF(40 + inset, 540), QPointF(40 + inset, 380));
    path.closeSubpath();
    return path;
}

static void paintStar(Canvas &canvas, QPointF centre, double radius)
{
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double angle = M_PI / 5 * i - M_PI / 2;
        const double reach = i % 2 ? radius * 0.42 : radius;
        star << centre + QPointF(std::cos(angle) * reach, std::sin(angle) * reach);
    }
    canvas.polygon(colour::gold, star);
}

/// An ear of rice (left) or a twig of cotton (right) that bends up the side of the shield: pairs
/// of grains on a stem.
static void paintTwig(Canvas &canvas, double side, QRgb grain)
{
    const auto at = [side](double t) {
        return QPointF(300 + side * (60 + 128 * std::sin(t * 1.9)), 590 - t * 330);
    };
    for (int i = 0; i < 24; ++i)
        canvas.line(colour::leaf, at(i / 24.0), at((i + 1) / 24.0), 6);
    for (int i = 0; i < 8; ++i) {
        const double t = 0.1 + i * 0.125;
        for (const double tilt : {-42.0, 42.0}) {
            canvas.painter.save();
            canvas.painter.translate(at(t));
            canvas.painter.rotate(side * (50 - t * 62) + tilt);
            canvas.ellipse(grain, {0, -24}, 10, 22);
            canvas.painter.restore();
        }
    }
}

/// The granary: stilts, slanting walls, a steep roof of thatch.
static void paintGranary(Canvas &canvas)
{
    for (const double x : {232.0, 292.0, 352.0})
        canvas.rectangle(colour::door, QRectF(x, 430, 18, 70));
    canvas.polygon(colour::wood, {{226, 436}, {374, 436}, {398, 310}, {202, 310}});
    for (int i = 1; i < 5; ++i)
        canvas.line(colour::door, {226 + i * 29.6, 434}, {202 + i * 39.2, 312}, 4);
    canvas.rectangle(colour::door, QRectF(276, 346, 48, 90), 4);
    canvas.polygon(colour::gold, {{300, 172}, {424, 316}, {176, 316}});
    canvas.polygon(colour::roof, {{300, 172}, {340, 218}, {260, 218}});
    canvas.rectangle(colour::door, QRectF(206, 432, 188, 12), 4);
}

QImage paintCrest()
{
    QImage image(600, 720, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    Canvas canvas{painter, QRandomGenerator(1), false};
    painter.setBrush(QColor(colour::gold));
    painter.drawPath(shield(0));
    painter.setBrush(QColor(colour::green));
    painter.drawPath(shield(16));
    painter.setClipPath(shield(16));
    for (int i = 0; i < 3; ++i) {
        QPainterPath wave(QPointF(0, 520 + i * 46));
        for (int x = 0; x < 600; x += 100)
            wave.quadTo(QPointF(x + 50, 496 + i * 46 + (x / 100 % 2) * 48),
                        QPointF(x + 100, 520 + i * 46));
        wave.lineTo(600, 720);
        wave.lineTo(0, 720);
        painter.setBrush(QColor(i % 2 ? colour::blue : colour::water));
        painter.drawPath(wave);
    }
    painter.setClipping(false);
    paintTwig(canvas, -1, colour::gold);
    paintTwig(canvas, 1, colour::white);
    paintGranary(canvas);
    paintStar(canvas, {300, 116}, 44);
    return image;
}

} // namespace sample
