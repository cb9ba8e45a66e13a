// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/unit_overview.h"

#include "core/queries/rules.h"

#include <algorithm>

namespace core {

static constexpr auto peopleSql = R"sql(
    WITH note AS (
        SELECT attendance.participant, attendance.status, entry.label,
               coalesce(nullif(entry.attributes, '') ->> 'present', 0) AS present,
               session.date AS day, session.id AS session
        FROM attendance JOIN session ON session.id = attendance.session
        LEFT JOIN list_entry AS entry ON entry.lab = session.lab AND entry.list = 'attendance'
             AND entry.code = attendance.status
        WHERE attendance.participant IN (SELECT id FROM participant WHERE opd = ?1))
    SELECT person.id, person.name, person.position, coalesce(role.label, ''),
           (SELECT coalesce(sum(present), 0) FROM note WHERE participant = person.id),
           (SELECT count(*) FROM note WHERE participant = person.id),
           coalesce((SELECT label FROM note WHERE participant = person.id
                     ORDER BY day DESC, session DESC LIMIT 1), '')
    FROM participant AS person
    LEFT JOIN list_entry AS role ON role.lab = person.lab AND role.list = 'unit_role'
         AND role.code = person.role
    WHERE person.opd = ?1 ORDER BY coalesce(role.position, 1000), person.name, person.id
)sql";

static std::vector<UnitPerson> peopleOf(const Store &store, OpdId unit)
{
    return store.database().rows(
        peopleSql,
        [](const db::Row &row) {
            return UnitPerson{.id = row.get<ParticipantId>(0),
                              .name = row.get<QString>(1),
                              .position = row.get<QString>(2),
                              .role = row.get<QString>(3),
                              .attended = row.get<int>(4),
                              .noted = row.get<int>(5),
                              .status = row.get<QString>(6)};
        },
        unit);
}

static constexpr auto ideasSql = R"sql(
    , sums AS (
        SELECT idea, sum(status NOT IN cancelled) AS steps,
               avg(CASE WHEN status NOT IN cancelled THEN progress END) AS progress
        FROM step WHERE idea IN (SELECT id FROM idea WHERE opd = ?2) GROUP BY idea)
    SELECT idea.id, idea.number, idea.name, idea.expansion, idea.status, coalesce(sums.steps, 0),
           CAST(round(coalesce(sums.progress, 0)) AS INTEGER), idea.status NOT IN merged,
           sums.idea IS NOT NULL, coalesce(last_decision.decision = 0, 0),
           launched_on IS NOT NULL,
           EXISTS (SELECT 1 FROM running_idea WHERE running_idea.id = idea.id),
           displayed_on IS NOT NULL
    FROM idea LEFT JOIN sums ON sums.idea = idea.id
    LEFT JOIN last_decision ON last_decision.idea = idea.id
    WHERE idea.opd = ?2 ORDER BY idea.number, idea.id
)sql";

static std::vector<UnitIdea> ideasOfUnit(const Store &store, const Opd &unit)
{
    return store.database().rows(
        withRules(ideasSql),
        [](const db::Row &row) {
            UnitIdea idea{.id = row.get<IdeaId>(0),
                          .number = row.get<QString>(1),
                          .name = row.get<QString>(2),
                          .expansion = row.get<QString>(3),
                          .status = row.get<QString>(4),
                          .steps = row.get<int>(5),
                          .progress = row.get<int>(6)};
            for (int step = 0; row.get<bool>(7) && step < UnitIdea::Count; ++step)
                idea.reached[static_cast<size_t>(step)] = row.get<bool>(7 + step);
            return idea;
        },
        unit.lab, unit.id);
}

// Kinds are those of UnitEvent::Kind, in its order.
static constexpr auto eventsSql = R"sql(
    SELECT 0 AS kind, committed_on AS day, id, 0, '', '', 0, '', '', 0 AS at
        FROM opd WHERE id = ?1 AND committed AND committed_on IS NOT NULL
    UNION ALL
    SELECT 1, review.date, review.id, idea.id, idea.number || ' ' || idea.name,
           coalesce(entry.label, ''), decided_as, review.note, decided_by, review.at
        FROM review JOIN idea ON idea.id = review.idea JOIN opd ON opd.id = idea.opd
        LEFT JOIN list_entry AS entry ON entry.lab = opd.lab
             AND entry.list = CASE decided_as WHEN 1 THEN 'head_review' ELSE 'lan_review' END
             AND entry.code = CASE decision WHEN 1 THEN 'perbaikan' WHEN 2 THEN 'ditunda'
                 ELSE CASE decided_as WHEN 1 THEN 'disetujui' ELSE 'siap' END END
        WHERE idea.opd = ?1 AND review.date IS NOT NULL
    UNION ALL
    SELECT 2, launched_on, id, id, number || ' ' || name, '', 0, '', '', 0
        FROM idea WHERE opd = ?1 AND launched_on IS NOT NULL
    UNION ALL
    SELECT 3, visit.date, visit.id, idea.id, idea.number || ' ' || idea.name,
           coalesce(entry.label, ''), 0,
           CASE visit.obstacle WHEN '' THEN visit.status_note ELSE visit.obstacle END,
           monitored_by, visit.at
        FROM visit JOIN idea ON idea.id = visit.idea JOIN opd ON opd.id = idea.opd
        LEFT JOIN list_entry AS entry ON entry.lab = opd.lab AND entry.list = 'run_status'
             AND entry.code = visit.run_status
        WHERE idea.opd = ?1 AND visit.date IS NOT NULL
    UNION ALL
    SELECT 4, contract_on, id, 0, '', '', 0, '', '', 0
        FROM opd WHERE id = ?1 AND contract_on IS NOT NULL
    UNION ALL
    SELECT 5, displayed_on, id, id, number || ' ' || name, '', 0, '', '', 0
        FROM idea WHERE opd = ?1 AND displayed_on IS NOT NULL
    ORDER BY day DESC, at DESC, kind DESC, id DESC LIMIT ?2
)sql";

static std::vector<UnitEvent> eventsOf(const Store &store, OpdId unit, int limit)
{
    return store.database().rows(
        eventsSql,
        [](const db::Row &row) {
            return UnitEvent{.kind = static_cast<UnitEvent::Kind>(row.get<int>(0)),
                             .date = row.get<QDate>(1),
                             .id = row.get<qint64>(2),
                             .idea = row.get<qint64>(3),
                             .subject = row.get<QString>(4).trimmed(),
                             .outcome = row.get<QString>(5),
                             .reviewer = static_cast<Review::By>(row.get<int>(6)),
                             .note = row.get<QString>(7),
                             .by = row.get<QString>(8)};
        },
        unit, limit);
}

std::optional<UnitOverview> unitOverview(const Store &store, OpdId unit, int events)
{
    const auto opd = store.opds.find(unit);
    if (!opd)
        return {};
    UnitOverview overview{.unit = *opd,
                          .people = peopleOf(store, unit),
                          .ideas = ideasOfUnit(store, *opd),
                          .events = eventsOf(store, unit, events)};
    if (const auto kind = store.lists.first("WHERE lab = ? AND list = 'unit_kind' AND code = ?",
                                            opd->lab, opd->kind)) {
        overview.kind = kind->label;
        overview.group = kind->attributes.value(QLatin1String("group")).toString();
    }
    if (const auto parent = opd->parent ? store.opds.find(*opd->parent) : std::nullopt)
        overview.parent = parent->name;
    const auto lab = store.labs.find(opd->lab);
    overview.ideasAsked = opd->quota.value_or(lab ? lab->quota : 0);
    return overview;
}

} // namespace core
