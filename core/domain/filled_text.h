// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace core {

/// \a text with each placeholder in braces, such as "{tempat}", replaced by its value.
///
/// A placeholder that has no value, or an empty one, becomes \a blank (a dotted line in print),
/// so a brace never reaches paper. Names are compared without case. Values are taken as they are:
/// braces inside them are not looked at. A brace that does not enclose a name of letters, digits
/// and underscores is ordinary text.
QString filledText(const QString &text, const QHash<QString, QString> &values,
                   const QString &blank);

} // namespace core
