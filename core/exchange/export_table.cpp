// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_table.h"

#include "core/exchange/columns.h"
#include "core/queries/lab_rows.h"
#include "core/queries/progress.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace core::exchange {

namespace {

/// The labels of all lists of a lab.
class Labels
{
public:
    Labels(const Store &store, LabId lab)
    {
        for (const ListEntry &entry : store.lists.list("WHERE lab = ?", lab))
            m_labels.insert(entry.list + u'/' + entry.code, entry.label);
    }

    /// The label for a code; the code itself where the list does not know it.
    QString of(const QString &list, const QString &code) const
    {
        return m_labels.value(list + u'/' + code, code);
    }

private:
    QHash<QString, QString> m_labels;
};

} // namespace

std::optional<ExportKind> exportKindOf(const QString &name)
{
    static const QStringList names{u"opd"_s, u"ideas"_s, u"steps"_s, u"progress"_s};
    const auto at = names.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(static_cast<ExportKind>(at));
}

static std::vector<OutColumn> columnsFor(TableKind kind)
{
    std::vector<OutColumn> columns;
    for (const Column &column : columnsOf(kind))
        columns.push_back({.key = column.key, .isAmount = column.key == "anggaran"_L1});
    columns.push_back({.key = u"id"_s});
    return columns;
}

static QString idText(qint64 id)
{
    return QString::number(id);
}

static OutTable opdTable(const Store &store, LabId lab, const Labels &labels)
{
    OutTable table{.name = u"opd"_s, .columns = columnsFor(TableKind::Opd)};
    QHash<qint64, QString> names;
    const auto opds = store.opds.list("WHERE lab = ? ORDER BY name, id", lab);
    for (const Opd &opd : opds)
        names.insert(opd.id.value(), opd.name);
    for (const Opd &opd : opds) {
        const QString parent = opd.parent ? names.value(opd.parent->value()) : QString();
        table.rows.push_back({opd.name, opd.abbreviation, labels.of(u"unit_kind"_s, opd.kind),
                              parent, opd.headName, opd.headNip, opd.headTitle, opd.contact,
                              idText(opd.id.value())});
    }
    return table;
}

static QString originText(const Idea &idea, const Labels &labels)
{
    QString origin = labels.of(u"origin"_s, idea.origin);
    if (idea.originDetail.isEmpty())
        return origin;
    return origin.isEmpty() ? idea.originDetail : origin + u": "_s + idea.originDetail;
}

static OutTable ideaTable(const Store &store, LabId lab, const Labels &labels)
{
    OutTable table{.name = u"ide"_s, .columns = columnsFor(TableKind::Ideas)};
    QHash<qint64, QString> units;
    for (const Opd &opd : store.opds.list("WHERE lab = ?", lab))
        units.insert(opd.id.value(), opd.name);
    const auto ideas = ideasOf(store, lab);
    table.rows.reserve(ideas.size());
    for (const Idea &idea : ideas)
        table.rows.push_back(
            {units.value(idea.opd.value()), idea.name, idea.expansion, idea.problem, idea.cause,
             idea.effect, idea.affected, idea.description, idea.benefit,
             labels.of(u"innovation_kind"_s, idea.kind), labels.of(u"innovation_form"_s, idea.form),
             labels.of(u"digital"_s, idea.digital), originText(idea, labels),
             labels.of(u"budget_need"_s, idea.budgetNeed),
             QString(idea.proposers).replace(u'\n', u"; "_s),
             labels.of(u"idea_status"_s, idea.status), idea.statusReason, idText(idea.id.value())});
    return table;
}

static OutTable stepTable(const Store &store, LabId lab, const Labels &labels)
{
    OutTable table{.name = u"rencana aksi"_s, .columns = columnsFor(TableKind::Steps)};
    QHash<qint64, QString> units;
    for (const Opd &opd : store.opds.list("WHERE lab = ?", lab))
        units.insert(opd.id.value(), opd.name);
    QHash<qint64, std::pair<QString, QString>> owners;
    for (const Idea &idea : ideasOf(store, lab))
        owners.insert(idea.id.value(), {units.value(idea.opd.value()), idea.name});
    for (const Step &step : stepsOf(store, lab)) {
        const auto [unit, idea] = owners.value(step.idea.value());
        table.rows.push_back({unit, idea, step.activity, step.who,
                              step.start.isValid() ? OutValue(step.start) : OutValue(),
                              step.end.isValid() ? OutValue(step.end) : OutValue(), step.output,
                              step.method, step.budget ? OutValue(*step.budget) : OutValue(),
                              labels.of(u"fund_source"_s, step.source), step.parties,
                              qint64(step.progress), labels.of(u"step_status"_s, step.status),
                              step.obstacle, idText(step.id.value())});
    }
    return table;
}

static OutTable progressTable(const Store &store, LabId lab)
{
    OutTable table{.name = u"progres"_s};
    for (const auto &key :
         {u"name"_s, u"kind"_s, u"committed"_s, u"ideas"_s, u"plans"_s, u"approved"_s,
          u"launched"_s, u"displayed"_s, u"steps"_s, u"progress"_s})
        table.columns.push_back({.key = key});
    for (const UnitProgress &unit : progressPerUnit(store, lab))
        table.rows.push_back({unit.name, unit.kindLabel, unit.committed, qint64(unit.ideas),
                              qint64(unit.plans), qint64(unit.approved), qint64(unit.launched),
                              qint64(unit.displayed), qint64(unit.steps), unit.progress()});
    return table;
}

OutTable exportTable(const Store &store, LabId lab, ExportKind kind)
{
    const Labels labels(store, lab);
    switch (kind) {
    case ExportKind::Opd:
        return opdTable(store, lab, labels);
    case ExportKind::Ideas:
        return ideaTable(store, lab, labels);
    case ExportKind::Steps:
        return stepTable(store, lab, labels);
    case ExportKind::Progress:
        return progressTable(store, lab);
    }
    return {};
}

} // namespace core::exchange
