// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity.h"

#include <QCoreApplication>

namespace app {

void setIdentity()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Lumbung"));
    QCoreApplication::setApplicationName(QStringLiteral("lumbung"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LUMBUNG_VERSION));
}

} // namespace app
