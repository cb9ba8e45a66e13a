// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/session_label.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;

static QString dayOf(const core::Session &session)
{
    if (!session.date.isValid())
        return QCoreApplication::translate("ui::SessionBar", "Date not fixed");
    return QLocale().toString(session.date, u"ddd d MMM"_s);
}

QString sessionLabel(const core::Session &session)
{
    QString label = dayOf(session);
    if (!session.startTime.isEmpty())
        label += u", "_s + session.startTime;
    if (session.stage != 1)
        label += QCoreApplication::translate("ui::SessionBar", " · stage %1").arg(session.stage);
    if (!session.title.isEmpty())
        label += u" · "_s + session.title;
    return label;
}

} // namespace ui
