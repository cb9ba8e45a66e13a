// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// A document to print or look at, and what of the lab it is about.
struct PrintOrder
{
    QString kind = {};  ///< Its code: attendance, commitment, worksheet, recap, plan, launch ...
    qint64 unit = 0;    ///< Only of this unit; 0: of all.
    qint64 idea = 0;    ///< Only of this idea; 0: of all.
    qint64 session = 0; ///< Only of this session; 0: the preview chooses.

    friend bool operator==(const PrintOrder &, const PrintOrder &) = default;
};

} // namespace ui
