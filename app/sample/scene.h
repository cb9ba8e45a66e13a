// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace sample {

/// What a picture of the sample shows: "market day scale" is a place, a time and what people do.
struct Scene
{
    QString place; ///< Where: "market", "village", "hills" ...
    bool isNight = false;
    QString activity; ///< What is in the foreground: "scale", "boat", "nurse" ...

    static Scene fromText(const QString &text);
};

/// Paints a flat illustration, 1200 x 900 pixels. \a seed varies hills, people and colours; the
/// same scene and seed give the same pixels.
QImage paintScene(const Scene &scene, quint32 seed);

/// The invented regency's crest, 600 x 720 pixels on transparent ground.
QImage paintCrest();

} // namespace sample
