// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/activities.h"

#include "app/sample/cast.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sample {

using Head = Person::Head;
using Arms = Person::Arms;

static void meetAtTable(Canvas &canvas)
{
    paintPerson(canvas, officer({470, 790}, Arms::Forward));
    paintPerson(canvas, somebody(canvas, {760, 786}, Arms::Back));
    paintPerson(canvas, somebody(canvas, {870, 800}, Arms::Back, 240));
    paintTable(canvas, {615, 822}, 330);
    paintCrowd(canvas, 170, 806, 2, 236);
}

static void paintReaders(Canvas &canvas)
{
    paintBooks(canvas, {620, 800});
    paintPerson(canvas, somebody(canvas, {360, 806}, Arms::Forward));
    paintPerson(canvas, somebody(canvas, {468, 830}, Arms::Forward, 168));
    paintPerson(canvas, somebody(canvas, {790, 826}, Arms::Back, 172));
    paintPerson(canvas, somebody(canvas, {898, 808}, Arms::Back));
    paintPerson(canvas, somebody(canvas, {1010, 836}, Arms::Back, 160));
}

static void weigh(Canvas &canvas)
{
    paintPerson(canvas, officer({430, 800}, Arms::Forward, Head::Cap));
    paintPerson(canvas, somebody(canvas, {760, 800}, Arms::Back));
    paintTable(canvas, {595, 826}, 240);
    paintScale(canvas, {595, 714});
    paintPerson(canvas, somebody(canvas, {905, 812}));
}

static void sweep(Canvas &canvas)
{
    paintPerson(canvas, somebody(canvas, {420, 806}, Arms::Forward));
    paintBroom(canvas, {476, 812});
    paintPerson(canvas, somebody(canvas, {660, 800}, Arms::Forward));
    paintBroom(canvas, {716, 808});
    paintPerson(canvas, officer({880, 796}, Arms::Up, Head::Cap));
    canvas.rectangle(colour::gold, QRectF(140, 846, 920, 12), 4);
}

static void pay(Canvas &canvas)
{
    paintPerson(canvas, somebody(canvas, {500, 806}, Arms::Forward));
    canvas.rectangle(colour::ink, QRectF(562, 660, 30, 52), 6);
    canvas.rectangle(colour::white, QRectF(566, 666, 22, 38), 2);
    paintPerson(canvas, somebody(canvas, {760, 800}, Arms::Back));
    canvas.rectangle(colour::white, QRectF(640, 640, 70, 84), 6);
    for (int x = 0; x < 4; ++x)
        for (int y = 0; y < 4; ++y)
            if (canvas.chance.bounded(3) > 0)
                canvas.rectangle(colour::ink, QRectF(650 + x * 13, 650 + y * 13, 11, 11));
    canvas.rectangle(colour::grey, QRectF(671, 724, 8, 96));
}

static void visit(Canvas &canvas)
{
    paintPerson(canvas, nurse({400, 800}, Arms::Forward));
    paintBag(canvas, {480, 822});
    paintBench(canvas, {690, 826});
    paintPerson(canvas, {.feet = {650, 802},
                         .height = 236,
                         .clothes = colour::purple,
                         .head = Head::LongHair,
                         .arms = Arms::Back,
                         .isDarker = true});
    paintPerson(canvas, somebody(canvas, {800, 800}));
    paintPerson(canvas, officer({270, 806}, Arms::Forward));
}

static void visitByMotorcycle(Canvas &canvas)
{
    paintMotorcycle(canvas, {300, 770});
    paintPerson(canvas, nurse({520, 806}, Arms::Forward));
    paintBag(canvas, {450, 830});
    paintBench(canvas, {760, 826});
    paintPerson(canvas, {.feet = {700, 802},
                         .height = 230,
                         .clothes = colour::orange,
                         .head = Head::LongHair,
                         .arms = Arms::Back,
                         .isDarker = true});
    paintPerson(canvas, somebody(canvas, {850, 804}));
}

static void holdBaby(Canvas &canvas)
{
    paintPerson(canvas, {.feet = {540, 800},
                         .height = 256,
                         .clothes = colour::orange,
                         .head = Head::Veil,
                         .arms = Arms::Forward});
    canvas.ellipse(colour::white, {584, 686}, 44, 28);
    canvas.ellipse(colour::skinLight, {616, 674}, 17, 17);
    paintPerson(canvas, nurse({760, 796}, Arms::Back));
    for (int i = 0; i < 3; ++i)
        canvas.rectangle(i == 1 ? colour::gold : colour::white,
                         QRectF(664 + i * 12, 634 + i * 16, 46, 60), 4);
    paintPerson(canvas, somebody(canvas, {410, 806}));
}

static void serveAtCounter(Canvas &canvas)
{
    canvas.rectangle(colour::teal, QRectF(400, 640, 400, 150), 10);
    canvas.rectangle(colour::wood, QRectF(384, 622, 432, 24), 6);
    for (const double x : {470.0, 600.0, 730.0})
        paintPerson(canvas, officer({x, 664}, Arms::Down, x > 700 ? Head::Veil : Head::Hair));
    canvas.rectangle(colour::teal, QRectF(400, 640, 400, 150), 10);
    canvas.rectangle(colour::wood, QRectF(384, 622, 432, 24), 6);
    paintCrowd(canvas, 220, 836, 2, 244);
    paintCrowd(canvas, 860, 836, 2, 244);
}

static void serveByLamp(Canvas &canvas)
{
    meetAtTable(canvas);
    canvas.glow({615, 650}, 210);
    canvas.painter.setBrush(QColor(colour::lit));
    canvas.painter.drawEllipse(QPointF(615, 676), 16, 22);
}

static void sortWaste(Canvas &canvas)
{
    paintBins(canvas, {640, 822});
    paintPerson(canvas, somebody(canvas, {410, 806}, Arms::Forward));
    paintPerson(canvas, somebody(canvas, {850, 806}, Arms::Back));
    paintPerson(canvas, somebody(canvas, {970, 826}, Arms::Back, 170));
}

static void cook(Canvas &canvas)
{
    paintPerson(canvas, {.feet = {450, 786},
                         .height = 250,
                         .clothes = colour::purple,
                         .head = Head::Veil,
                         .arms = Arms::Forward});
    paintPerson(canvas, {.feet = {790, 786},
                         .height = 250,
                         .clothes = colour::green,
                         .head = Head::Veil,
                         .arms = Arms::Back,
                         .isDarker = true});
    paintPots(canvas, {620, 822});
    paintPerson(canvas, somebody(canvas, {320, 830}, Arms::Forward, 150));
    paintPerson(canvas, somebody(canvas, {920, 830}, Arms::Back, 158));
}

static void takeCar(Canvas &canvas)
{
    paintCar(canvas, {480, 806});
    paintPerson(canvas, nurse({760, 806}, Arms::Back));
    paintPerson(canvas, {.feet = {860, 806},
                         .height = 250,
                         .clothes = colour::orange,
                         .head = Head::LongHair,
                         .arms = Arms::Forward});
    canvas.ellipse(colour::orange, {882, 690}, 26, 32);
}

static void readMeter(Canvas &canvas)
{
    paintMeter(canvas, {640, 822});
    paintPerson(canvas, {.feet = {460, 806},
                         .height = 256,
                         .clothes = colour::blue,
                         .head = Head::Cap,
                         .arms = Arms::Forward,
                         .isDarker = true});
    canvas.rectangle(colour::ink, QRectF(526, 660, 32, 54), 6);
    paintPerson(canvas, somebody(canvas, {830, 806}, Arms::Back));
}

static void watchScreen(Canvas &canvas)
{
    paintPerson(canvas, officer({420, 796}, Arms::Forward, Head::Veil));
    paintPerson(canvas, officer({800, 796}, Arms::Back));
    paintScreen(canvas, {610, 826});
    paintPerson(canvas, somebody(canvas, {930, 812}, Arms::Back));
}

void paintActivity(Canvas &canvas, const QString &activity)
{
    using Paint = void (*)(Canvas &);
    static const QHash<QString, Paint> activities{{u"broom"_s, sweep},
                                                  {u"scale"_s, weigh},
                                                  {u"table"_s, meetAtTable},
                                                  {u"screen"_s, watchScreen},
                                                  {u"phone"_s, pay},
                                                  {u"books"_s, paintReaders},
                                                  {u"motorcycle"_s, repairRoad},
                                                  {u"baby"_s, holdBaby},
                                                  {u"cow"_s, treatCow},
                                                  {u"bins"_s, sortWaste},
                                                  {u"visit"_s, visit},
                                                  {u"counter"_s, serveAtCounter},
                                                  {u"boat"_s, rideBoat},
                                                  {u"guide"_s, tellStory},
                                                  {u"drum"_s, beatDrum},
                                                  {u"lamp"_s, serveByLamp},
                                                  {u"nurse"_s, visitByMotorcycle},
                                                  {u"cooking"_s, cook},
                                                  {u"car"_s, takeCar},
                                                  {u"meter"_s, readMeter}};
    if (const Paint paint = activities.value(activity, nullptr))
        paint(canvas);
}

} // namespace sample
