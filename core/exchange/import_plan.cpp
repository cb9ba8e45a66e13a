// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plan.h"

#include "core/domain/normalized_name.h"
#include "core/exchange/import_ideas.h"
#include "core/exchange/import_opd.h"
#include "core/exchange/import_steps.h"

namespace core::exchange {

using domain::normalizedName;

QString opdIdentity(const QString &name)
{
    return normalizedName(name);
}

QString ideaIdentity(OpdId opd, const QString &name)
{
    return QString::number(opd.value()) + u'\n' + normalizedName(name);
}

QString stepIdentity(IdeaId idea, const QString &activity, QDate start)
{
    return QString::number(idea.value()) + u'\n' + normalizedName(activity) + u'\n' +
           start.toString(Qt::ISODate);
}

ImportPlan planImport(const Store &store, const MappedTable &table, const ImportOptions &options)
{
    switch (table.kind) {
    case TableKind::Opd:
        return planOpds(store, table, options);
    case TableKind::Ideas:
        return planIdeas(store, table, options);
    case TableKind::Steps:
        return planSteps(store, table, options);
    }
    return {};
}

} // namespace core::exchange
