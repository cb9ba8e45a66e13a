// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/list_usage.h"

#include <map>
#include <string>
#include <string_view>

namespace core {

namespace {

/// Where the codes of a list stand.
struct Place
{
    const char *code;   ///< The column, or what makes a code of one.
    const char *tables; ///< With a table `owner` that has a column lab.
};

constexpr auto ofUnits = "opd AS owner WHERE owner.lab = ?";
constexpr auto ofIdeas = "idea JOIN opd AS owner ON owner.id = idea.opd WHERE owner.lab = ?";
constexpr auto ofSteps = "step JOIN idea ON idea.id = step.idea"
                         " JOIN opd AS owner ON owner.id = idea.opd WHERE owner.lab = ?";
constexpr auto ofVisits = "visit JOIN idea ON idea.id = visit.idea"
                          " JOIN opd AS owner ON owner.id = idea.opd WHERE owner.lab = ?";
constexpr auto ofVisitSteps = "visit_step JOIN visit ON visit.id = visit_step.visit"
                              " JOIN idea ON idea.id = visit.idea"
                              " JOIN opd AS owner ON owner.id = idea.opd WHERE owner.lab = ?";
constexpr auto ofEvidence = "evidence JOIN idea ON idea.id = evidence.idea"
                            " JOIN opd AS owner ON owner.id = idea.opd WHERE owner.lab = ?";
constexpr auto ofProfiles = "profile JOIN idea ON idea.id = profile.id"
                            " JOIN opd AS owner ON owner.id = idea.opd WHERE owner.lab = ?";
constexpr auto ofReviews = "review JOIN idea ON idea.id = review.idea"
                           " JOIN opd AS owner ON owner.id = idea.opd WHERE owner.lab = ?";
constexpr auto ofLanReviews = "review JOIN idea ON idea.id = review.idea"
                              " JOIN opd AS owner ON owner.id = idea.opd"
                              " WHERE owner.lab = ? AND review.decided_as = 0";
constexpr auto ofHeadReviews = "review JOIN idea ON idea.id = review.idea"
                               " JOIN opd AS owner ON owner.id = idea.opd"
                               " WHERE owner.lab = ? AND review.decided_as = 1";
constexpr auto ofAttendance = "attendance JOIN session AS owner ON owner.id = attendance.session"
                              " WHERE owner.lab = ?";
constexpr auto ofPeople = "participant AS owner WHERE owner.lab = ? AND owner.opd IS NOT NULL";
constexpr auto ofTeam = "participant AS owner WHERE owner.lab = ? AND owner.opd IS NULL";
constexpr auto ofSignatories = "signatory AS owner WHERE owner.lab = ?";

/// A list may be used in more than one place.
const std::multimap<std::string_view, Place> &places()
{
    static const std::multimap<std::string_view, Place> all{
        {"affair", {"idea.affair", ofIdeas}},
        {"attendance", {"attendance.status", ofAttendance}},
        {"budget_need", {"idea.budget_need", ofIdeas}},
        {"decider", {"review.decider", ofReviews}},
        {"digital", {"idea.digital", ofIdeas}},
        {"evidence_kind", {"evidence.kind", ofEvidence}},
        {"fund_source", {"step.source", ofSteps}},
        {"head_review",
         {"CASE review.decision WHEN 0 THEN 'disetujui' WHEN 1 THEN 'perbaikan' ELSE 'ditunda' END",
          ofHeadReviews}},
        {"idea_status", {"idea.status", ofIdeas}},
        {"initiator", {"idea.initiator", ofIdeas}},
        {"innovation_form", {"idea.form", ofIdeas}},
        {"innovation_kind", {"idea.kind", ofIdeas}},
        {"lan_review",
         {"CASE review.decision WHEN 0 THEN 'siap' WHEN 1 THEN 'perbaikan' ELSE 'ditunda' END",
          ofLanReviews}},
        {"maturity", {"profile.maturity", ofProfiles}},
        {"monev_method", {"visit.method", ofVisits}},
        {"obstacle_category", {"visit.obstacle_category", ofVisits}},
        {"origin", {"idea.origin", ofIdeas}},
        {"phase", {"visit.phase", ofVisits}},
        {"run_status", {"visit.run_status", ofVisits}},
        {"signatory_role", {"owner.role", ofSignatories}},
        {"status_reason", {"idea.status_reason", ofIdeas}},
        {"step_status", {"step.status", ofSteps}},
        {"step_status", {"visit_step.status", ofVisitSteps}},
        {"team_role", {"owner.role", ofTeam}},
        {"unit_kind", {"owner.kind", ofUnits}},
        {"unit_role", {"owner.role", ofPeople}},
    };
    return all;
}

std::string countPerCode(const Place &place)
{
    const std::string code = place.code;
    return "SELECT " + code + ", count(*) FROM " + place.tables + " AND " + code +
           " <> '' GROUP BY 1";
}

} // namespace

QHash<QString, int> listUsage(const Store &store, LabId lab, const QString &list)
{
    QHash<QString, int> usage;
    const std::string name = list.toStdString();
    const auto [first, last] = places().equal_range(name);
    for (auto place = first; place != last; ++place) {
        const auto counts = store.database().rows(
            countPerCode(place->second),
            [](const db::Row &row) { return std::pair(row.get<QString>(0), row.get<int>(1)); },
            lab);
        for (const auto &[key, count] : counts)
            usage[key] += count;
    }
    return usage;
}

} // namespace core
