// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// A place in the window, and what to show there.
struct Target
{
    enum class Place {
        Preparation,
        DrumUp,
        Diagnose,
        Design,
        Deliver,
        Display,
        Dashboard,
        Units,
        Review, ///< Head's review, over the whole window.
    };

    Place place = Place::DrumUp;
    qint64 unit = 0;     ///< Show or select this unit; 0: none.
    qint64 idea = 0;     ///< Show or select this idea; 0: none.
    qint64 step = 0;     ///< Show or select this step of the idea; 0: none.
    QString filter = {}; ///< Id of a gap of the page's checklist: show exactly those rows.

    friend bool operator==(const Target &, const Target &) = default;
};

} // namespace ui
