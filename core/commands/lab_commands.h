// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QByteArray>
#include <QCoreApplication>

namespace core {

/// Changes what is known of a lab: its name, organiser, letterhead, paper ... Only the name is
/// obligatory. Refused: no name, a year that has not four digits (0: none), a quota outside 0 to
/// 1000, report months outside 1 to 24.
struct UpdateLab
{
    Lab lab; ///< Its pictures are changed by SetLabPicture only.
    const char *label = QT_TRANSLATE_NOOP("Command", "change lab");

    Result<> execute(Store &store) const;
};

/// Which picture of a lab.
enum class LabPicture {
    Logo,       ///< The crest at the left of a letterhead of text.
    Letterhead, ///< A whole letterhead as a picture.
};

/// The largest picture a lab takes, in bytes: 25 MB, as for evidence.
inline constexpr qsizetype largestLabPicture = 25 * 1024 * 1024;

/// Sets a picture of a lab, or takes it away where there are no bytes. Whether they are a picture
/// is for the caller to see; refused if they are too many.
struct SetLabPicture
{
    LabId lab;
    LabPicture picture = LabPicture::Logo;
    QByteArray bytes = {};
    const char *label = QT_TRANSLATE_NOOP("Command", "set picture");

    Result<> execute(Store &store) const;
};

} // namespace core
