// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace core::journal {

/// Where this machine stopped writing in a file. Kept outside the file: a copied, restored or moved
/// file does not match it, and the first write there begins a new station.
struct StationMark
{
    qint64 key = 0;       ///< Of the station, 63 random bits.
    qint64 sequence = 0;  ///< Its last entry.
    QByteArray hash = {}; ///< Of that entry.
    bool isClean = false; ///< The file was closed in peace.

    friend bool operator==(const StationMark &, const StationMark &) = default;
};

/// How marks are kept between runs; \a file is the random id of a lab file. Empty functions keep
/// nothing: every run is then a station of its own.
struct StationMemory
{
    std::function<std::optional<StationMark>(const QString &file)> recall = {};
    std::function<void(const QString &file, const StationMark &mark)> keep = {};
};

/// Marks kept in the user's settings.
StationMemory settingsMemory();

} // namespace core::journal
