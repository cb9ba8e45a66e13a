// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QSize>

namespace ui {

/// The longest side of a picture in a profile, in pixels; larger ones are reduced.
inline constexpr int largestPicture = 2048;
/// Pictures narrower than this look coarse on paper.
inline constexpr int sharpPicture = 800;

/// A picture that was read from a file.
struct PictureFile
{
    QByteArray bytes; ///< As it is kept: the file itself, or a reduced JPEG or PNG.
    QSize size;       ///< Of the picture that is kept.

    bool isCoarse() const { return size.width() < sharpPicture; }
};

/// Reads the picture at \a path, upright, and reduces it where it is too large. Fails with a
/// sentence if the file is no picture.
core::Result<PictureFile> readPicture(const QString &path);

} // namespace ui
