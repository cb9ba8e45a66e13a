// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/format.h"
#include "core/domain/nip.h"
#include "core/domain/participant.h"
#include "core/queries/drum_up.h"
#include "core/reports/documents/kinds.h"

using namespace Qt::StringLiterals;

namespace core::reports {
namespace {

constexpr auto emptyRows = 10;

Row signatureRow(int number, const QStringList &texts)
{
    auto made =
        row(QStringList{QString::number(number)} + texts + QStringList{QString::number(number)});
    made.minimumMm = signatureRowMm;
    return made;
}

Row personRow(int number, const Participant &person, const QString &unit,
              const std::optional<Attendance> &attendance)
{
    auto made = signatureRow(number, {person.name, unit, person.position});
    if (!person.nip.isEmpty())
        made.cells[1].note = translate("Document", "NIP %1").arg(groupedNip(person.nip));
    if (attendance && !attendance->substituteName.isEmpty()) {
        made.cells[1] = {.text = attendance->substituteName,
                         .note = translate("Document", "for %1").arg(person.name)};
        made.cells[3].text = attendance->substituteTitle;
    }
    return made;
}

void addPeople(const Stationery &stationery, const std::optional<Session> &session, Table &table)
{
    const auto &store = stationery.store();
    int number = 0;
    const auto addAll = [&](const std::vector<Participant> &people, const QString &unit) {
        for (const auto &person : people) {
            const auto attendance =
                session ? store.attendances.first("WHERE session = ? AND participant = ?",
                                                  session->id, person.id)
                        : std::nullopt;
            table.rows.push_back(personRow(++number, person, unit, attendance));
        }
    };
    for (const auto &unit : stationery.units())
        addAll(store.participants.list("WHERE opd = ? ORDER BY name, id", unit.opd.id),
               unit.opd.name);
    if (stationery.isWhole())
        addAll(store.participants.list("WHERE lab = ? AND opd IS NULL ORDER BY name, id",
                                       stationery.lab().id),
               stationery.lab().organiser);
    for (int i = 0; i < emptyRows; ++i)
        table.rows.push_back(signatureRow(++number, {{}, {}, {}}));
}

QString timeOf(const Session &session)
{
    return session.endTime.isEmpty() ? session.startTime
                                     : session.startTime + u'\u2013' + session.endTime;
}

Fields fieldsOf(const Stationery &stationery, const std::optional<Session> &session)
{
    if (!session)
        return {{{translate("Document", "Session")},
                 {translate("Document", "Day and date")},
                 {translate("Document", "Venue"), stationery.lab().venue}}};
    const auto venue = session->venue.isEmpty() ? stationery.lab().venue : session->venue;
    Fields fields{{{translate("Document", "Session"), session->title},
                   {translate("Document", "Day and date"),
                    domain::formatLongDate(session->date, stationery.request().language)}}};
    if (!session->startTime.isEmpty())
        fields.fields.push_back({translate("Document", "Time"), timeOf(*session)});
    fields.fields.push_back({translate("Document", "Venue"), venue});
    return fields;
}

Report attendanceList(const Stationery &stationery, const std::optional<Session> &session)
{
    const auto title = translate("Document", "Attendance list");
    auto report = stationery.start(title, session ? session->title : QString());
    report.letterhead = stationery.letterhead();
    add(report, DocumentTitle{stationery.text(u"attendance_title"_s), stationery.lab().name});
    add(report, fieldsOf(stationery, session));
    Table table{{{translate("Document", "No."), 0.3, Column::Kind::Ordinal},
                 {translate("Document", "Name and NIP"), 3.6}, // A NIP has room in one line.
                 {translate("Document", "Unit"), 2.4},
                 {translate("Document", "Position"), 2.4},
                 {translate("Document", "Signature"), 2.1, Column::Kind::Signature}}};
    addPeople(stationery, session, table);
    add(report, std::move(table));
    add(report, Paragraph{stationery.text(u"attendance_note"_s), Paragraph::Style::Small});
    add(report, stationery.organisersSign(session ? session->date : QDate()));
    return report;
}

} // namespace

std::vector<Report> attendanceLists(const Stationery &stationery)
{
    std::vector<Report> lists;
    for (const auto &session : sessionsOf(stationery.store(), stationery.lab().id))
        if (stationery.request().session.value_or(session.id) == session.id)
            lists.push_back(attendanceList(stationery, session));
    if (lists.empty())
        lists.push_back(attendanceList(stationery, std::nullopt));
    return lists;
}

} // namespace core::reports
