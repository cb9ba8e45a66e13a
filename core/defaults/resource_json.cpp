// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/defaults/resource_json.h"

#include <QFile>
#include <QJsonDocument>

namespace core {

QJsonObject resourceJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    Q_ASSERT_X(error.error == QJsonParseError::NoError, qPrintable(path),
               qPrintable(error.errorString()));
    return document.object();
}

} // namespace core
