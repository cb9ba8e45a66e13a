// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/export_path.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace ui {

static QStringList suffixesIn(const QString &filters)
{
    static const QRegularExpression suffix(QStringLiteral("\\*\\.(\\w+)"));
    QStringList suffixes;
    for (auto found = suffix.globalMatch(filters); found.hasNext();)
        suffixes << found.next().captured(1);
    return suffixes;
}

QString exportPath(const QString &chosen, const QString &filter, const QString &filters)
{
    const QStringList wanted = suffixesIn(filter);
    const QString suffix = QFileInfo(chosen).suffix().toLower();
    if (chosen.isEmpty() || wanted.isEmpty() || wanted.contains(suffix))
        return chosen;
    const bool isOther = suffixesIn(filters).contains(suffix);
    const QString name = isOther ? chosen.chopped(suffix.size() + 1) : chosen;
    return name + u'.' + wanted.first();
}

} // namespace ui
