// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/drum_up.h"

#include "core/queries/by_unit.h"

namespace core {

// Of each unit the one attendance that tells its state, chosen in one pass over the session.
static constexpr auto rowsSql = R"sql(
    WITH status AS (
        SELECT code, position, coalesce(nullif(attributes, '') ->> 'present', 0) AS present,
               coalesce(nullif(attributes, '') ->> 'asks_substitute', 0) AS substitute
        FROM list_entry WHERE lab = ?1 AND list = 'attendance'),
    mark AS (
        SELECT participant.opd, attendance.status, present AND substitute AS represented,
               sum(present) OVER (PARTITION BY participant.opd) AS people,
               row_number() OVER (
                   PARTITION BY participant.opd
                   ORDER BY present DESC, participant.role = 'kepala_unit' DESC,
                            attendance.status = 'belum', status.position, participant.id) AS rank
        FROM attendance JOIN participant ON participant.id = attendance.participant
        JOIN status ON status.code = attendance.status
        WHERE attendance.session = ?2 AND participant.opd IS NOT NULL)
    SELECT opd.id, opd.name, opd.kind, coalesce(kind.label, ''),
           coalesce(nullif(kind.attributes, '') ->> 'group', ''), head_prefix, head_name,
           coalesce(mark.status, ''), coalesce(mark.people, 0), committed, committed_on, opd.quota,
           coalesce(opd.quota, lab.quota), coalesce(kind.position, 1000000),
           coalesce(mark.represented, 0)
    FROM opd JOIN lab ON lab.id = opd.lab
    LEFT JOIN mark ON mark.opd = opd.id AND mark.rank = 1
    LEFT JOIN list_entry AS kind
        ON kind.lab = opd.lab AND kind.list = 'unit_kind' AND kind.code = opd.kind
    WHERE opd.lab = ?1
)sql";

namespace {

struct PlacedRow
{
    DrumUpRow row;
    int kindPosition;
    bool isRepresented;
};

PlacedRow toRow(const db::Row &row)
{
    DrumUpRow unit{.id = row.get<OpdId>(0)};
    unit.name = row.get<QString>(1);
    unit.kind = row.get<QString>(2);
    unit.kindLabel = row.get<QString>(3);
    unit.group = row.get<QString>(4);
    unit.headPrefix = row.get<QString>(5);
    unit.headName = row.get<QString>(6);
    unit.attendance = row.get<QString>(7);
    unit.present = row.get<int>(8);
    unit.committed = row.get<bool>(9);
    unit.committedOn = row.get<QDate>(10);
    unit.quota = row.get<std::optional<int>>(11);
    unit.ideasAsked = row.get<int>(12);
    return {unit, row.get<int>(13), row.get<bool>(14)};
}

/// Groups in the order in which the kinds that are there first name them, with their units.
std::vector<GroupCount> groupsOf(std::vector<PlacedRow> &rows)
{
    std::ranges::stable_sort(rows, {}, &PlacedRow::kindPosition);
    std::vector<GroupCount> groups;
    for (const PlacedRow &placed : rows) {
        const auto found = std::ranges::find(groups, placed.row.group, &GroupCount::group);
        if (found == groups.end())
            groups.push_back({placed.row.group, 1});
        else
            ++found->units;
    }
    return groups;
}

void addUp(DrumUp &stage)
{
    for (const DrumUpRow &row : stage.rows) {
        stage.present += row.present > 0;
        stage.people += row.present;
        stage.committed += row.committed;
        stage.ideasAsked += row.ideasAsked;
    }
}

} // namespace

DrumUp drumUp(const Store &store, LabId lab, std::optional<SessionId> session)
{
    auto placed = store.database().rows(rowsSql, toRow, lab, session);
    DrumUp stage;
    stage.groups = groupsOf(placed);
    std::map<QString, int> rank;
    for (const GroupCount &group : stage.groups)
        rank.emplace(group.group, static_cast<int>(rank.size()));

    const QCollator collator = nameCollator();
    std::vector<std::pair<QCollatorSortKey, size_t>> keys;
    keys.reserve(placed.size());
    for (size_t at = 0; at < placed.size(); ++at)
        keys.emplace_back(collator.sortKey(placed[at].row.name), at);
    std::ranges::sort(keys, [&](const auto &a, const auto &b) {
        const int ra = rank[placed[a.second].row.group], rb = rank[placed[b.second].row.group];
        if (ra != rb)
            return ra < rb;
        const int names = a.first.compare(b.first);
        return names != 0 ? names < 0 : placed[a.second].row.id < placed[b.second].row.id;
    });
    for (const PlacedRow &each : placed)
        stage.represented += each.isRepresented;
    for (const auto &key : keys)
        stage.rows.push_back(std::move(placed[key.second].row));
    addUp(stage);
    return stage;
}

std::vector<Attendee> attendees(const Store &store, OpdId opd, std::optional<SessionId> session)
{
    const auto toAttendee = [](const db::Row &row) {
        return Attendee{.id = row.get<ParticipantId>(0),
                        .name = row.get<QString>(1),
                        .position = row.get<QString>(2),
                        .role = row.get<QString>(3),
                        .status = row.get<QString>(4),
                        .substituteName = row.get<QString>(5),
                        .substituteTitle = row.get<QString>(6)};
    };
    return store.database().rows(
        "SELECT participant.id, name, position, role, coalesce(status, ''),"
        " coalesce(substitute_name, ''), coalesce(substitute_title, '')"
        " FROM participant LEFT JOIN attendance"
        " ON attendance.participant = participant.id AND attendance.session = ?2"
        " WHERE opd = ?1 ORDER BY role <> 'kepala_unit', name COLLATE NOCASE, participant.id",
        toAttendee, opd, session);
}

std::vector<Session> sessionsOf(const Store &store, LabId lab)
{
    return store.sessions.list("WHERE lab = ? ORDER BY date IS NULL, date, start_time, stage, id",
                               lab);
}

std::optional<SessionId> drumUpSession(const Store &store, LabId lab, QDate today)
{
    const auto session = store.sessions.first(
        "WHERE lab = ?1 AND stage = 1 ORDER BY date IS NULL, date > ?2,"
        " CASE WHEN date <= ?2 THEN julianday(?2) - julianday(date) ELSE julianday(date) END,"
        " start_time, id",
        lab, today);
    return session ? std::optional(session->id) : std::nullopt;
}

} // namespace core
