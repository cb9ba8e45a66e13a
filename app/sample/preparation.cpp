// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/preparation.h"

#include "app/sample/png.h"
#include "app/sample/scene.h"
#include "core/commands/attendance_commands.h"
#include "core/commands/commitment_commands.h"
#include "core/commands/lab_commands.h"
#include "core/commands/participant_commands.h"
#include "core/commands/signatory_commands.h"

using namespace Qt::StringLiterals;

namespace sample {

static core::Participant toPerson(const Record &record, core::LabId lab,
                                  std::optional<core::OpdId> unit)
{
    return {.id = core::ParticipantId(0),
            .lab = lab,
            .opd = unit,
            .name = record.text("name"),
            .nip = record.text("nip"),
            .position = record.text("position"),
            .role = record.text("role"),
            .contact = record.text("contact")};
}

static void writeIdentity(core::Lab &lab, const Record &record)
{
    lab.round = record.text("round");
    lab.organiser = record.text("organiser");
    lab.theme = record.text("theme");
    lab.place = record.text("place");
    lab.venue = record.text("venue");
    lab.legalBasis = record.text("legal_basis");
    lab.letterhead = record.text("letterhead");
    lab.letterheadLine1 = record.text("letterhead_line1");
    lab.letterheadLine2 = record.text("letterhead_line2");
    lab.letterheadAddress = record.text("letterhead_address");
    lab.paper = record.text("paper");
    lab.quota = record.number("quota");
    lab.reportMonths = record.number("report_months");
}

static core::Signatory toSignatory(const Record &record, core::LabId lab)
{
    return {.id = core::SignatoryId(0),
            .lab = lab,
            .role = record.text("role"),
            .prefix = record.text("prefix"),
            .title = record.text("title"),
            .name = record.text("name"),
            .rank = record.text("rank"),
            .nip = record.text("nip")};
}

core::Result<> PrepareLab::execute(core::Store &store) const
{
    auto identity = store.labs.find(names.lab);
    if (!identity)
        return core::notFound("lab", names.lab.value());
    writeIdentity(*identity, lab);
    if (auto named = core::UpdateLab{*identity}.execute(store); !named)
        return named;
    const QByteArray crest = toPng(paintCrest());
    if (auto drawn = core::SetLabPicture{.lab = names.lab, .bytes = crest}.execute(store); !drawn)
        return drawn;
    for (const Record &record : lab.records("signatories")) {
        auto signs = core::UpdateSignatory{toSignatory(record, names.lab)}.execute(store);
        if (!signs)
            return signs;
    }
    for (const Record &record : lab.records("team")) {
        auto added = core::AddParticipant{toPerson(record, names.lab, {})}.execute(store);
        if (!added)
            return tl::unexpected(added.error());
    }
    return {};
}

static core::Opd toUnit(const Record &record, const Register &names)
{
    core::Opd unit{.id = core::OpdId(0), .lab = names.lab, .name = record.text("name")};
    unit.abbreviation = record.text("abbreviation");
    unit.kind = record.text("kind");
    if (const auto parent = names.units.constFind(record.text("parent"));
        parent != names.units.constEnd())
        unit.parent = *parent;
    unit.headPrefix = record.text("head_prefix");
    unit.headTitle = record.text("head_title");
    unit.headName = record.text("head_name");
    unit.headRank = record.text("head_rank");
    unit.headNip = record.text("head_nip");
    unit.contact = record.text("contact");
    unit.note = record.text("note");
    return unit;
}

core::Result<> RegisterUnits::execute(core::Store &store) const
{
    for (const Record &record : units) {
        const auto unit = core::AddOpd{toUnit(record, names)}.execute(store);
        if (!unit)
            return tl::unexpected(unit.error());
        names.units.insert(record.text("name"), *unit);
        for (const Record &person : record.records("people")) {
            auto added = core::AddParticipant{toPerson(person, names.lab, *unit)}.execute(store);
            if (!added)
                return tl::unexpected(added.error());
            names.people.insert({record.text("name"), person.text("name")}, *added);
        }
    }
    return {};
}

/// Who was invited, by how they attended.
static std::map<QStringList, std::vector<core::ParticipantId>> invited(const Record &session,
                                                                       const Register &names)
{
    QHash<std::pair<QString, QString>, QStringList> others;
    for (const QJsonValue &value : session.array("attendance")) {
        QStringList how;
        for (int i = 2; i < 5; ++i)
            how.append(value[i].toString());
        others.insert({value[0].toString(), value[1].toString()}, how);
    }
    std::map<QStringList, std::vector<core::ParticipantId>> groups;
    for (auto person = names.people.cbegin(); person != names.people.cend(); ++person)
        groups[others.value(person.key(), {u"hadir"_s, {}, {}})].push_back(person.value());
    groups.erase(QStringList{u"-"_s, {}, {}});
    return groups;
}

core::Result<> HoldSession::execute(core::Store &store) const
{
    core::Session meeting{.id = core::SessionId(0), .lab = names.lab};
    meeting.stage = session.number("stage");
    meeting.title = session.text("title");
    meeting.date = session.date("date");
    meeting.startTime = session.text("start_time");
    meeting.endTime = session.text("end_time");
    meeting.venue = session.text("venue");
    auto added = core::AddSession{meeting}.execute(store);
    if (!added)
        return tl::unexpected(added.error());
    if (!session.has("attendance"))
        return {};
    for (auto &[how, people] : invited(session, names)) {
        std::vector<core::ParticipantId> ordered = people;
        std::ranges::sort(ordered);
        auto noted =
            core::SetAttendance{*added, ordered, {how.at(0), how.at(1), how.at(2)}}.execute(store);
        if (!noted)
            return noted;
    }
    return {};
}

core::Result<> SignPapers::execute(core::Store &store) const
{
    std::vector<core::OpdId> committed;
    for (const Record &record : units) {
        const core::OpdId id = names.units.value(record.text("name"), core::OpdId(0));
        if (record.date("committed_on") == day)
            committed.push_back(id);
        if (record.date("contract_on") != day)
            continue;
        auto unit = store.opds.find(id);
        if (!unit)
            return core::notFound("opd", id.value());
        unit->contractOn = day;
        if (auto signedOff = core::UpdateOpd{*unit}.execute(store); !signedOff)
            return signedOff;
    }
    return core::SetCommitment{.opds = committed, .signedOn = day}.execute(store);
}

} // namespace sample
