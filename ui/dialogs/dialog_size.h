// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

namespace ui {

/// Gives \a dialog the size \a wanted, or what its screen has room for.
inline void resizeOnScreen(QWidget *dialog, const QSize &wanted)
{
    // The frame the window manager adds takes some of the room.
    dialog->resize(wanted.boundedTo(dialog->screen()->availableSize() * 9 / 10));
}

} // namespace ui
