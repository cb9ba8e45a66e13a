// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/scene.h"

#include "app/sample/canvas.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace sample {

Scene Scene::fromText(const QString &text)
{
    const QStringList words = text.split(u' ');
    return {.place = words.value(0),
            .isNight = words.value(1) == "night"_L1,
            .activity = words.value(2)};
}

QImage paintScene(const Scene &scene, quint32 seed)
{
    QImage image(static_cast<int>(canvasWidth), static_cast<int>(canvasHeight),
                 QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    Canvas canvas{painter, QRandomGenerator(seed), scene.isNight};
    paintLandscape(canvas, scene.place);
    paintBuildings(canvas, scene.place);
    if (scene.place != "lake"_L1 && scene.place != "square"_L1) {
        painter.translate(600, 860);
        painter.scale(1.16, 1.16);
        painter.translate(-600, -860);
    }
    paintActivity(canvas, scene.activity);
    return image;
}

} // namespace sample
