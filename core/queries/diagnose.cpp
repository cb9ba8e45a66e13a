// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/diagnose.h"

#include "core/queries/rules.h"

#include <QCoreApplication>

namespace core {

std::vector<DiagnoseRow> diagnoseRows(const Store &store, LabId lab)
{
    const auto read = [](const db::Row &row) {
        return DiagnoseRow{.id = row.get<IdeaId>(0),
                           .opd = row.get<OpdId>(1),
                           .number = row.get<QString>(2),
                           .unit = row.get<QString>(3),
                           .unitName = row.get<QString>(4),
                           .name = row.get<QString>(5),
                           .expansion = row.get<QString>(6),
                           .problem = row.get<QString>(7),
                           .status = row.get<QString>(8),
                           .proposers = row.get<QString>(9),
                           .kind = row.get<QString>(10),
                           .merged = row.get<bool>(11)};
    };
    return store.database().rows(
        withRules(
            "SELECT idea.id, opd.id, idea.number,"
            " CASE opd.abbreviation WHEN '' THEN opd.name ELSE opd.abbreviation END, opd.name,"
            " idea.name, idea.expansion, idea.problem, idea.status, idea.proposers, idea.kind,"
            " idea.status IN merged"
            " FROM idea JOIN opd ON opd.id = idea.opd WHERE opd.lab = ?1"
            " ORDER BY length(idea.number), idea.number, idea.id"),
        read, lab);
}

std::vector<UnitIdeas> unitIdeas(const Store &store, LabId lab)
{
    const auto read = [](const db::Row &row) {
        return UnitIdeas{.id = row.get<OpdId>(0),
                         .name = row.get<QString>(1),
                         .abbreviation = row.get<QString>(2),
                         .kind = row.get<QString>(3),
                         .ideas = row.get<int>(4),
                         .asked = row.get<int>(5),
                         .names = row.get<QString>(6)};
    };
    return store.database().rows(
        withRules(
            "SELECT opd.id, opd.name, opd.abbreviation, coalesce(kind.label, ''),"
            " count(idea.id) AS ideas, coalesce(opd.quota, lab.quota),"
            " coalesce(group_concat(idea.name, ', '), '')"
            " FROM opd JOIN lab ON lab.id = opd.lab"
            " LEFT JOIN idea ON idea.opd = opd.id AND idea.status NOT IN merged"
            " LEFT JOIN list_entry AS kind"
            "   ON kind.lab = opd.lab AND kind.list = 'unit_kind' AND kind.code = opd.kind"
            " WHERE opd.lab = ?1 GROUP BY opd.id ORDER BY ideas, opd.name COLLATE NOCASE, opd.id"),
        read, lab);
}

bool isInGap(const DiagnoseRow &row, const QString &id)
{
    if (id == gaps::ideasWithoutProblem)
        return row.problem.isEmpty();
    if (id == gaps::ideasWithoutName)
        return row.name.isEmpty();
    if (id == gaps::ideasWithoutKind)
        return row.kind.isEmpty();
    if (id == gaps::ideasWithoutProposer)
        return row.proposers.isEmpty();
    return true;
}

namespace {

/// The sentences of the checklist.
class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Gap)

public:
    static QString missing(const QString &id, int n)
    {
        if (id == gaps::unitsWithoutIdeas)
            return tr("unit(s) without an idea", nullptr, n);
        if (id == gaps::ideasWithoutProblem)
            return tr("idea(s) without a problem", nullptr, n);
        if (id == gaps::ideasWithoutName)
            return tr("idea(s) without a name", nullptr, n);
        if (id == gaps::ideasWithoutKind)
            return tr("idea(s) without a kind", nullptr, n);
        return tr("idea(s) without a proposer", nullptr, n);
    }

    static QString complete(const QString &id)
    {
        if (id == gaps::unitsWithoutIdeas)
            return tr("Every unit has an idea");
        if (id == gaps::ideasWithoutProblem)
            return tr("Every idea has a problem");
        if (id == gaps::ideasWithoutName)
            return tr("Every idea has a name");
        if (id == gaps::ideasWithoutKind)
            return tr("Every idea has a kind");
        return tr("Every idea has a proposer");
    }
};

} // namespace

std::vector<Gap> diagnoseGaps(const std::vector<DiagnoseRow> &ideas,
                              const std::vector<UnitIdeas> &units)
{
    std::vector<Gap> open, done;
    const auto add = [&](const QString &id, auto count) {
        const int n = static_cast<int>(count);
        Gap gap{.id = id, .count = n, .done = n == 0};
        gap.text = gap.done ? Sentences::complete(id) : Sentences::missing(id, n);
        (gap.done ? done : open).push_back(gap);
    };
    add(gaps::unitsWithoutIdeas,
        std::ranges::count_if(units, [](const UnitIdeas &unit) { return unit.ideas == 0; }));
    for (const QString &id : {gaps::ideasWithoutProblem, gaps::ideasWithoutName,
                              gaps::ideasWithoutKind, gaps::ideasWithoutProposer})
        add(id, std::ranges::count_if(ideas,
                                      [&id](const DiagnoseRow &row) { return isInGap(row, id); }));
    open.insert(open.end(), done.begin(), done.end());
    return open;
}

} // namespace core
