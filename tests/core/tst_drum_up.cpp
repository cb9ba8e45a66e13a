// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/attendance_commands.h"
#include "core/commands/commitment_commands.h"
#include "core/commands/opd_commands.h"
#include "core/commands/participant_commands.h"
#include "core/commands/register_units.h"
#include "core/commands/session_commands.h"
#include "core/document/document.h"
#include "core/domain/codes.h"
#include "core/queries/drum_up.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 10, 12);

class TestDrumUp : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_document = Document::inMemory({.name = u"Lab"_s}); }
    void aListRegistersEachUnitOnce();
    void aKindIsToldFromTheNameUnlessTheListSaysIt();
    void anUnknownKindBecomesAnEntryOfItsOwn();
    void aRecapGroupIsNotTakenForAKind();
    void parentsMayStandBelowTheirChildren();
    void undoTakesAWholeListBack();
    void checkingInAddsThePersonOnce();
    void theFirstCheckInMakesTheSession();
    void aSubstituteNeedsAName();
    void aSubstituteIsForgottenWhenTheHeadComes();
    void aNameStandsOnceInAUnit();
    void timesAreReadAsPeopleWriteThem();
    void aSessionDoesNotEndBeforeItStarts();
    void removingASessionTakesItsAttendanceAlong();
    void aSignatureKeepsItsDate();
    void aQuotaIsBounded();
    void theStateOfAUnitIsThatOfItsHead();
    void figuresAddUp();
    void theSessionOfTodayComesFirst();
    void gapsCountExactlyTheRowsTheyShow();
    void anEmptyLabSaysWhatToDoFirst();

private:
    Registration registered(const QStringList &names);
    SessionId session(QDate date);
    CheckedIn checkIn(OpdId unit, const QString &name, const Presence &presence,
                      const QString &role = {});
    DrumUp stage(std::optional<SessionId> session = {}) const
    {
        return drumUp(m_document->store(), m_document->lab(), session);
    }
    DrumUpRow row(const QString &name, std::optional<SessionId> session = {}) const;

    std::unique_ptr<Document> m_document;
};

Registration TestDrumUp::registered(const QStringList &names)
{
    RegisterUnits command{.lab = m_document->lab(), .units = {}};
    for (const QString &name : names)
        command.units.push_back({.name = name});
    return m_document->execute(command).value();
}

SessionId TestDrumUp::session(QDate date)
{
    Session meeting{.id = SessionId(0)};
    meeting.lab = m_document->lab();
    meeting.date = date;
    return m_document->execute(AddSession{meeting}).value();
}

CheckedIn TestDrumUp::checkIn(OpdId unit, const QString &name, const Presence &presence,
                              const QString &role)
{
    Participant person{.id = ParticipantId(0)};
    person.lab = m_document->lab();
    person.opd = unit;
    person.name = name;
    person.role = role;
    const auto known = drumUpSession(m_document->store(), m_document->lab(), today);
    return m_document
        ->execute(CheckIn{.session = known, .person = person, .presence = presence, .today = today})
        .value();
}

DrumUpRow TestDrumUp::row(const QString &name, std::optional<SessionId> session) const
{
    const auto all = stage(session).rows;
    const auto found = std::ranges::find(all, name, &DrumUpRow::name);
    return found == all.end() ? DrumUpRow{.id = OpdId(0)} : *found;
}

void TestDrumUp::aListRegistersEachUnitOnce()
{
    registered({u"Dinas Kesehatan"_s});
    const auto done =
        registered({u"dinas  KESEHATAN"_s, u"Dinas Sosial"_s, u"Dinas Sosial "_s, u" "_s});
    QCOMPARE(done.added.size(), 1U);
    QCOMPARE(done.existing, (QStringList{u"dinas KESEHATAN"_s, u"Dinas Sosial"_s}));
    QCOMPARE(stage().rows.size(), 2U);
    QCOMPARE(row(u"Dinas Kesehatan"_s).name, u"Dinas Kesehatan"_s);
}

void TestDrumUp::aKindIsToldFromTheNameUnlessTheListSaysIt()
{
    QVERIFY(m_document->execute(RegisterUnits{m_document->lab(),
                                              {{.name = u"UPTD Puskesmas Kaliputih"_s},
                                               {.name = u"Pasar Induk"_s, .kind = u"bumd"_s},
                                               {.name = u"Perumda Air"_s, .kind = u"Dinas"_s}}}));
    QCOMPARE(row(u"UPTD Puskesmas Kaliputih"_s).kind, u"puskesmas"_s);
    QCOMPARE(row(u"Pasar Induk"_s).kind, u"bumd"_s);
    QCOMPARE(row(u"Perumda Air"_s).kind, u"dinas"_s);
}

void TestDrumUp::anUnknownKindBecomesAnEntryOfItsOwn()
{
    const auto done =
        m_document
            ->execute(RegisterUnits{m_document->lab(),
                                    {{.name = u"Balai A"_s, .kind = u"Balai Besar"_s},
                                     {.name = u"Balai B"_s, .kind = u"balai besar"_s}}})
            .value();
    QCOMPARE(done.newKinds, QStringList{u"Balai Besar"_s});
    QCOMPARE(row(u"Balai A"_s).kindLabel, u"Balai Besar"_s);
    QCOMPARE(row(u"Balai B"_s).kind, row(u"Balai A"_s).kind);
    QCOMPARE(stage().groups, (std::vector<GroupCount>{{u"Balai Besar"_s, 2}}));
}

void TestDrumUp::aRecapGroupIsNotTakenForAKind()
{
    const auto done =
        m_document
            ->execute(RegisterUnits{m_document->lab(), {{.name = u"Dinas A"_s, .kind = u"OPD"_s}}})
            .value();
    QVERIFY(done.newKinds.isEmpty());
    QCOMPARE(row(u"Dinas A"_s).kind, u"dinas"_s);
}

void TestDrumUp::parentsMayStandBelowTheirChildren()
{
    const auto done =
        m_document
            ->execute(RegisterUnits{m_document->lab(),
                                    {{.name = u"Puskesmas A"_s, .parent = u"dinas kesehatan"_s},
                                     {.name = u"Dinas Kesehatan"_s},
                                     {.name = u"UPTD B"_s, .parent = u"Dinas Lain"_s}}})
            .value();
    const auto child = m_document->store().opds.find(done.added[0]);
    QCOMPARE(child->parent, std::optional(done.added[1]));
    QCOMPARE(done.unknownParents, QStringList{u"Dinas Lain"_s});
}

void TestDrumUp::undoTakesAWholeListBack()
{
    registered({u"Dinas A"_s, u"Dinas B"_s, u"Kecamatan C"_s});
    QVERIFY(m_document->undo());
    QVERIFY(stage().rows.empty());
    QVERIFY(m_document->redo());
    QCOMPARE(stage().rows.size(), 3U);
}

void TestDrumUp::checkingInAddsThePersonOnce()
{
    const auto unit = registered({u"Dinas A"_s}).added.front();
    const auto first = checkIn(unit, u"Niken Larasati"_s, {.status = codes::present});
    const auto again = checkIn(unit, u"niken  larasati"_s, {.status = u"daring"_s});
    QVERIFY(first.isNew);
    QVERIFY(!again.isNew);
    const auto people = attendees(m_document->store(), unit, first.session);
    QCOMPARE(people.size(), 1U);
    QCOMPARE(people.front().name, u"Niken Larasati"_s);
    QCOMPARE(people.front().status, u"daring"_s);
}

void TestDrumUp::theFirstCheckInMakesTheSession()
{
    const auto unit = registered({u"Dinas A"_s}).added.front();
    checkIn(unit, u"Niken"_s, {.status = codes::present});
    const auto sessions = sessionsOf(m_document->store(), m_document->lab());
    QCOMPARE(sessions.size(), 1U);
    QCOMPARE(sessions.front().date, today);
    QCOMPARE(sessions.front().stage, 1);
    QVERIFY(m_document->undo());
    QVERIFY(sessionsOf(m_document->store(), m_document->lab()).empty());
}

void TestDrumUp::aSubstituteNeedsAName()
{
    const auto unit = registered({u"Dinas A"_s}).added.front();
    const auto who = checkIn(unit, u"Slamet"_s, {.status = codes::present});
    const SetAttendance nameless{who.session, {who.participant}, {.status = codes::represented}};
    QCOMPARE(m_document->execute(nameless).error().fault, Fault::Invalid);

    const Presence full{codes::represented, u"dr. Arief"_s, u"Wadir"_s};
    QVERIFY(m_document->execute(SetAttendance{who.session, {who.participant}, full}));
    const auto people = attendees(m_document->store(), unit, who.session);
    QCOMPARE(people.front().substituteName, u"dr. Arief"_s);
    QCOMPARE(people.front().substituteTitle, u"Wadir"_s);
    QCOMPARE(row(u"Dinas A"_s, who.session).present, 1);
}

void TestDrumUp::aSubstituteIsForgottenWhenTheHeadComes()
{
    const auto unit = registered({u"Dinas A"_s}).added.front();
    const auto who = checkIn(unit, u"Slamet"_s, {codes::represented, u"Arief"_s, u"Sekretaris"_s});
    QVERIFY(m_document->execute(
        SetAttendance{who.session, {who.participant}, {codes::present, u"Arief"_s, {}}}));
    QVERIFY(attendees(m_document->store(), unit, who.session).front().substituteName.isEmpty());
}

void TestDrumUp::aNameStandsOnceInAUnit()
{
    const auto units = registered({u"Dinas A"_s, u"Dinas B"_s}).added;
    Participant person{.id = ParticipantId(0)};
    person.lab = m_document->lab();
    person.opd = units[0];
    person.name = u"Rina"_s;
    QVERIFY(m_document->execute(AddParticipant{person}));
    QVERIFY(!m_document->execute(AddParticipant{person}));
    person.opd = units[1];
    QVERIFY(m_document->execute(AddParticipant{person}));
    person.opd = std::nullopt; // The lab's own team.
    const auto id = m_document->execute(AddParticipant{person});
    QVERIFY(id);
    QVERIFY(m_document->execute(RemoveParticipants{{*id}}));
    QVERIFY(!m_document->execute(RemoveParticipants{{*id}}));
}

void TestDrumUp::timesAreReadAsPeopleWriteThem()
{
    QCOMPARE(parseTime(u"8"_s).value(), u"08:00"_s);
    QCOMPARE(parseTime(u" 08.30 WIB"_s).value(), u"08:30"_s);
    QCOMPARE(parseTime(u"13:05"_s).value(), u"13:05"_s);
    QCOMPARE(parseTime(u""_s).value(), QString());
    QVERIFY(!parseTime(u"24.00"_s));
    QVERIFY(!parseTime(u"pagi"_s));
}

void TestDrumUp::aSessionDoesNotEndBeforeItStarts()
{
    const auto id = session(today);
    Session changed = *m_document->store().sessions.find(id);
    changed.startTime = u"10.00"_s;
    changed.endTime = u"9"_s;
    QVERIFY(!m_document->execute(UpdateSession{changed}));
    changed.endTime = u"12"_s;
    QVERIFY(m_document->execute(UpdateSession{changed}));
    QCOMPARE(m_document->store().sessions.find(id)->startTime, u"10:00"_s);
}

void TestDrumUp::removingASessionTakesItsAttendanceAlong()
{
    const auto unit = registered({u"Dinas A"_s}).added.front();
    const auto who = checkIn(unit, u"Niken"_s, {.status = codes::present});
    QVERIFY(m_document->execute(RemoveSessions{{who.session}}));
    QCOMPARE(m_document->store().attendances.count(""), 0);
    QVERIFY(m_document->undo());
    QCOMPARE(row(u"Dinas A"_s, who.session).present, 1);
}

void TestDrumUp::aSignatureKeepsItsDate()
{
    const auto units = registered({u"Dinas A"_s, u"Dinas B"_s}).added;
    QVERIFY(m_document->execute(SetCommitment{.opds = {units[0]}, .signedOn = today}));
    QVERIFY(m_document->execute(SetCommitment{.opds = units, .signedOn = today.addDays(1)}));
    QCOMPARE(row(u"Dinas A"_s).committedOn, today);
    QCOMPARE(row(u"Dinas B"_s).committedOn, today.addDays(1));
    QCOMPARE(stage().committed, 2);
    QVERIFY(m_document->execute(SetCommitmentDate{units[0], today.addDays(-1)}));
    QCOMPARE(row(u"Dinas A"_s).committedOn, today.addDays(-1));
    QVERIFY(m_document->execute(SetCommitment{.opds = units, .committed = false}));
    QCOMPARE(stage().committed, 0);
    QVERIFY(!row(u"Dinas A"_s).committedOn.isValid());
}

void TestDrumUp::aQuotaIsBounded()
{
    const auto units = registered({u"Dinas A"_s, u"Dinas B"_s}).added;
    QVERIFY(!m_document->execute(SetQuota{units, -1}));
    QVERIFY(m_document->execute(SetQuota{{units[0]}, 4}));
    QCOMPARE(stage().ideasAsked, 5); // The other one is asked for the lab's one.
    QVERIFY(m_document->execute(SetQuota{units, std::nullopt}));
    QCOMPARE(stage().ideasAsked, 2);
}

void TestDrumUp::theStateOfAUnitIsThatOfItsHead()
{
    const auto units = registered({u"Dinas A"_s, u"Dinas B"_s}).added;
    const auto head =
        checkIn(units[0], u"Kepala A"_s, {codes::represented, u"Wakil"_s, {}}, u"kepala_unit"_s);
    checkIn(units[0], u"Staf A"_s, {.status = codes::present});
    QCOMPARE(row(u"Dinas A"_s, head.session).attendance, codes::represented);
    QCOMPARE(row(u"Dinas A"_s, head.session).present, 2);

    checkIn(units[1], u"Kepala B"_s, {.status = u"sakit"_s}, u"kepala_unit"_s);
    QCOMPARE(row(u"Dinas B"_s, head.session).attendance, u"sakit"_s);
    QCOMPARE(row(u"Dinas B"_s, head.session).present, 0);
    checkIn(units[1], u"Staf B"_s, {.status = u"daring"_s});
    QCOMPARE(row(u"Dinas B"_s, head.session).attendance, u"daring"_s);
}

void TestDrumUp::figuresAddUp()
{
    const auto units =
        registered({u"Kecamatan 10"_s, u"Kecamatan 9"_s, u"Dinas A"_s, u"Dinas B"_s}).added;
    const auto who = checkIn(units[2], u"A"_s, {.status = codes::present});
    checkIn(units[2], u"B"_s, {.status = codes::present});
    checkIn(units[3], u"C"_s, {codes::represented, u"D"_s, {}});
    checkIn(units[0], u"E"_s, {.status = codes::notArrived});

    const auto all = stage(who.session);

    QCOMPARE(all.present, 2);
    QCOMPARE(all.represented, 1);
    QCOMPARE(all.people, 3);
    QCOMPARE(all.groups, (std::vector<GroupCount>{{u"OPD"_s, 2}, {u"Kecamatan"_s, 2}}));
    QCOMPARE(all.rows.front().name, u"Dinas A"_s);
    QCOMPARE(all.rows[2].name, u"Kecamatan 9"_s);
    QCOMPARE(stage().people, 0);
}

void TestDrumUp::theSessionOfTodayComesFirst()
{
    const auto &store = m_document->store();
    QVERIFY(!drumUpSession(store, m_document->lab(), today));
    const auto undated = session({});
    QCOMPARE(drumUpSession(store, m_document->lab(), today), std::optional(undated));
    const auto later = session(today.addDays(9));
    session(today.addDays(20));
    QCOMPARE(drumUpSession(store, m_document->lab(), today), std::optional(later));
    session(today.addDays(-9));
    const auto before = session(today.addDays(-2));
    QCOMPARE(drumUpSession(store, m_document->lab(), today), std::optional(before));
    const auto now = session(today);
    QCOMPARE(drumUpSession(store, m_document->lab(), today), std::optional(now));
}

void TestDrumUp::gapsCountExactlyTheRowsTheyShow()
{
    const auto units = registered({u"Dinas A"_s, u"Dinas B"_s, u"Dinas C"_s}).added;
    checkIn(units[0], u"A"_s, {.status = codes::present});
    QVERIFY(m_document->execute(SetCommitment{.opds = {units[0], units[1]}, .signedOn = today}));
    const auto gaps = drumUpGaps(m_document->store(), m_document->lab(), today);
    const auto count = [&gaps](const QString &id) {
        return std::ranges::find(gaps, id, &Gap::id)->count;
    };
    QCOMPARE(count(gaps::notSigned), 1);
    QCOMPARE(count(gaps::absent), 2);
    QCOMPARE(count(gaps::headMissing), 3);
    QCOMPARE(count(gaps::sessionIncomplete), 1); // It has no venue, and the lab has none.
    QVERIFY(isInGap(row(u"Dinas C"_s), gaps::notSigned));
    QVERIFY(!isInGap(row(u"Dinas B"_s), gaps::notSigned));
    QVERIFY(std::ranges::is_sorted(gaps, {}, &Gap::done));
}

void TestDrumUp::anEmptyLabSaysWhatToDoFirst()
{
    const auto gaps = drumUpGaps(m_document->store(), m_document->lab(), today);
    QCOMPARE(gaps.front().id, gaps::noUnits);
    QVERIFY(!gaps.front().done);
}

} // namespace

QTEST_GUILESS_MAIN(TestDrumUp)
#include "tst_drum_up.moc"
