// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"

#include <QCoreApplication>

namespace core {

tl::unexpected<Error> invalid(const QString &message)
{
    return tl::unexpected(Error{.fault = Fault::Invalid, .message = message});
}

tl::unexpected<Error> notFound(const char *kind, qint64 id)
{
    return tl::unexpected(
        Error{.fault = Fault::NotFound,
              .message = QCoreApplication::translate("Error", "It is no longer there."),
              .detail = QStringLiteral("no %1 with id %2").arg(QLatin1String(kind)).arg(id)});
}

} // namespace core
