// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/canvas.h"

namespace sample {

static void paintHead(Canvas &canvas, const Person &person, QPointF centre, double radius,
                      QRgb skin)
{
    using Head = Person::Head;
    if (person.head == Head::Veil) {
        const QRgb veil = person.clothes == colour::white ? colour::teal : colour::white;
        canvas.ellipse(veil, centre + QPointF(0, radius * 0.1), radius * 1.28, radius * 1.36);
        canvas.polygon(veil, {centre + QPointF(-radius * 1.25, radius * 0.4),
                              centre + QPointF(radius * 1.25, radius * 0.4),
                              centre + QPointF(radius * 1.35, radius * 2.2),
                              centre + QPointF(-radius * 1.35, radius * 2.2)});
    }
    canvas.ellipse(skin, centre, radius, radius * 1.08);
    if (person.head == Head::Veil)
        return;
    const QRgb hair = person.head == Head::Cap ? colour::ink : colour::hair;
    QPainterPath top;
    top.addEllipse(centre - QPointF(0, radius * 0.18), radius * 1.08, radius * 1.08);
    QPainterPath half;
    half.addRect(QRectF(centre.x() - radius * 1.3, centre.y() - radius * 1.6, radius * 2.6,
                        radius * (person.head == Head::Cap ? 1.2 : 1.32)));
    canvas.painter.setBrush(canvas.shade(hair));
    canvas.painter.drawPath(top.intersected(half));
    if (person.head == Head::Cap)
        canvas.rectangle(colour::ink,
                         QRectF(centre.x() - radius * 0.95, centre.y() - radius * 1.5, radius * 1.9,
                                radius * 0.95),
                         4);
}

static void paintArms(Canvas &canvas, const Person &person, double top, double half, QRgb skin)
{
    const double h = person.height;
    const double width = h * 0.075;
    const auto arm = [&](double side, QPointF reach) {
        const QPointF shoulder(person.feet.x() + side * half * 0.78, top + h * 0.05);
        const QPointF elbow = shoulder + QPointF(reach.x() * 0.45, reach.y() * 0.55);
        const QPointF hand = shoulder + reach;
        canvas.line(QColor(person.clothes).darker(112).rgb(), shoulder, elbow, width);
        canvas.line(skin, elbow, hand, width * 0.72);
    };
    switch (person.arms) {
    case Person::Arms::Down:
        arm(-1, {-h * 0.05, h * 0.27});
        arm(1, {h * 0.05, h * 0.27});
        break;
    case Person::Arms::Forward:
        arm(-1, {h * 0.16, h * 0.17});
        arm(1, {h * 0.19, h * 0.13});
        break;
    case Person::Arms::Back:
        arm(-1, {-h * 0.19, h * 0.13});
        arm(1, {-h * 0.16, h * 0.17});
        break;
    case Person::Arms::Up:
        arm(-1, {-h * 0.07, h * 0.25});
        arm(1, {h * 0.15, -h * 0.17});
        break;
    }
}

void paintPerson(Canvas &canvas, const Person &person)
{
    const double h = person.height;
    const QRgb skin = person.isDarker ? colour::skinDark : colour::skinLight;
    const double top = person.feet.y() - h * 0.76;
    const double half = h * 0.13;
    const double x = person.feet.x();
    canvas.painter.setBrush(QColor(0, 0, 0, 26));
    canvas.painter.drawEllipse(person.feet + QPointF(0, 2), h * 0.2, h * 0.035);
    const bool isDress = person.head == Person::Head::Veil || person.head == Person::Head::LongHair;
    if (!isDress) {
        canvas.rectangle(colour::ink,
                         QRectF(x - half * 0.82, top + h * 0.38, half * 0.72, h * 0.37), 6);
        canvas.rectangle(colour::ink, QRectF(x + half * 0.1, top + h * 0.38, half * 0.72, h * 0.37),
                         6);
    }
    const double hem = isDress ? person.feet.y() - h * 0.05 : top + h * 0.43;
    const double flare = isDress ? 1.42 : 1.02;
    if (person.head == Person::Head::LongHair)
        canvas.rectangle(colour::hair, QRectF(x - h * 0.115, top - h * 0.22, h * 0.23, h * 0.31),
                         h * 0.1);
    canvas.polygon(person.clothes, {{x - half * 0.9, top},
                                    {x + half * 0.9, top},
                                    {x + half * flare, hem},
                                    {x - half * flare, hem}});
    canvas.ellipse(person.clothes, {x, top + 2}, half * 0.9, h * 0.035);
    if (isDress) {
        canvas.ellipse(colour::ink, {x - half * 0.5, person.feet.y() - h * 0.02}, h * 0.045,
                       h * 0.02);
        canvas.ellipse(colour::ink, {x + half * 0.5, person.feet.y() - h * 0.02}, h * 0.045,
                       h * 0.02);
    }
    paintArms(canvas, person, top, half, skin);
    canvas.rectangle(skin, QRectF(x - h * 0.03, top - h * 0.05, h * 0.06, h * 0.07));
    paintHead(canvas, person, QPointF(x, top - h * 0.12), h * 0.1, skin);
}

} // namespace sample
