// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace core {

/// The object in the embedded JSON file \a path; empty if there is no such file. Embedded files
/// are part of the program: one that cannot be read is a mistake in the program.
QJsonObject resourceJson(const QString &path);

} // namespace core
