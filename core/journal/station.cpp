// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/station.h"

#include <QSettings>

namespace core::journal {

static QString group(const QString &file)
{
    return QStringLiteral("stations/") + file;
}

static std::optional<StationMark> recalled(const QString &file)
{
    QSettings settings;
    settings.beginGroup(group(file));
    if (!settings.contains(QStringLiteral("key")))
        return std::nullopt;
    return StationMark{.key = settings.value(QStringLiteral("key")).toLongLong(),
                       .sequence = settings.value(QStringLiteral("sequence")).toLongLong(),
                       .hash = settings.value(QStringLiteral("hash")).toByteArray(),
                       .isClean = settings.value(QStringLiteral("clean")).toBool()};
}

static void keep(const QString &file, const StationMark &mark)
{
    QSettings settings;
    settings.beginGroup(group(file));
    settings.setValue(QStringLiteral("key"), mark.key);
    settings.setValue(QStringLiteral("sequence"), mark.sequence);
    settings.setValue(QStringLiteral("hash"), mark.hash);
    settings.setValue(QStringLiteral("clean"), mark.isClean);
}

StationMemory settingsMemory()
{
    return {recalled, keep};
}

} // namespace core::journal
