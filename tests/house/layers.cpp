// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/layers.h"

#include <QMap>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace house {
namespace {

bool isUnder(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/') || path == folder;
}

/// Parts of the core, lowest first, with what each may know besides itself and what stands in
/// core/ itself (result.h, language.h). What is not listed may know the whole core.
const QMap<QString, QStringList> &knowledge()
{
    static const QMap<QString, QStringList> known = {
        {u"core/domain"_s, {}},
        {u"core/platform"_s, {}},
        {u"core/db"_s, {u"core/domain/id.h"_s}},
        {u"core/schema"_s, {u"core/domain"_s, u"core/db"_s}},
        {u"core/defaults"_s, {u"core/domain"_s}},
        {u"core/store"_s, {u"core/domain"_s, u"core/db"_s, u"core/schema"_s}},
        {u"core/journal"_s, {u"core/domain"_s, u"core/db"_s, u"core/schema"_s}},
        {u"core/queries"_s, {u"core/domain"_s, u"core/db"_s, u"core/store"_s, u"core/defaults"_s}},
        {u"core/commands"_s,
         {u"core/domain"_s, u"core/store"_s, u"core/queries"_s, u"core/defaults"_s,
          u"core/document/changes.h"_s}},
    };
    return known;
}

bool mayIncludeInCore(const QString &folder, const QString &header)
{
    for (const auto &[part, others] : knowledge().asKeyValueRange()) {
        if (!isUnder(folder, part))
            continue;
        const bool standsInCore = header.count(u'/') == 1;
        return standsInCore || isUnder(header, part) ||
               std::ranges::any_of(others,
                                   [&](const auto &other) { return isUnder(header, other); });
    }
    return true;
}

bool mayIncludeInUi(const QString &folder, const QString &header)
{
    if (isUnder(header, u"core"_s))
        return true;
    for (const auto &alone : {u"ui/print"_s, u"ui/charts"_s})
        if (isUnder(folder, alone))
            return isUnder(header, alone);
    if (isUnder(folder, u"ui/pages"_s) && folder.count(u'/') >= 2 &&
        isUnder(header, u"ui/pages"_s) && header.count(u'/') >= 3)
        return isUnder(header, folder.section(u'/', 0, 2)); // pages do not know one another
    const bool isPartOfPages = isUnder(folder, u"ui/widgets"_s) || isUnder(folder, u"ui/models"_s);
    if (isPartOfPages)
        return !isUnder(header, u"ui/pages"_s) && !isUnder(header, u"ui/main_window"_s);
    return isUnder(folder, u"ui/main_window"_s) || !isUnder(header, u"ui/main_window"_s);
}

} // namespace

bool mayInclude(const QString &folder, const QString &header)
{
    if (isUnder(folder, u"core"_s))
        return isUnder(header, u"core"_s) && mayIncludeInCore(folder, header);
    if (isUnder(folder, u"ui"_s))
        return !isUnder(header, u"app"_s) && mayIncludeInUi(folder, header);
    return true;
}

} // namespace house
