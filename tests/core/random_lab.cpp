// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/random_lab.h"

#include "core/commands/attendance_commands.h"
#include "core/commands/commitment_commands.h"
#include "core/commands/evidence_commands.h"
#include "core/commands/idea_commands.h"
#include "core/commands/lab_commands.h"
#include "core/commands/launch_commands.h"
#include "core/commands/list_commands.h"
#include "core/commands/opd_commands.h"
#include "core/commands/participant_commands.h"
#include "core/commands/plan_commands.h"
#include "core/commands/profile_commands.h"
#include "core/commands/register_units.h"
#include "core/commands/review_commands.h"
#include "core/commands/session_commands.h"
#include "core/commands/signatory_commands.h"
#include "core/commands/step_block_commands.h"
#include "core/commands/step_commands.h"
#include "core/commands/text_commands.h"
#include "core/commands/unit_changes.h"
#include "core/commands/visit_commands.h"
#include "core/commands/write_ideas.h"
#include "core/domain/codes.h"
#include "core/exchange/apply_import.h"

using namespace core;
using namespace Qt::StringLiterals;

void RandomLab::actOnUnits(std::vector<Act> &acts)
{
    acts.push_back([](RandomLab &lab) {
        Opd opd{.id = OpdId(0)};
        opd.lab = lab.m_document->lab();
        opd.name = u"Dinas "_s + lab.word();
        lab.run(AddOpd{opd});
    });
    acts.push_back([](RandomLab &lab) {
        Opd opd = lab.any(lab.store().opds);
        opd.headName = lab.word();
        opd.name = lab.coin() ? opd.name : lab.word();
        lab.run(UpdateOpd{opd});
    });
    acts.push_back([](RandomLab &lab) { lab.run(RemoveOpds{{lab.any(lab.store().opds).id}}); });
    acts.push_back([](RandomLab &lab) {
        SetCommitment sign{.opds = {lab.any(lab.store().opds).id}, .committed = lab.coin()};
        lab.run(sign);
    });
    acts.push_back([](RandomLab &lab) {
        const OpdId unit = lab.any(lab.store().opds).id;
        if (lab.coin())
            lab.run(SetCommitmentDate{unit, lab.date()});
        else
            lab.run(SetQuota{{unit}, int(lab.m_random.bounded(5))});
    });
}

void RandomLab::actOnPeople(std::vector<Act> &acts)
{
    acts.push_back([](RandomLab &lab) {
        Participant person{.id = ParticipantId(0)};
        person.lab = lab.m_document->lab();
        person.opd = lab.any(lab.store().opds).id;
        person.name = lab.word();
        lab.run(AddParticipant{person});
    });
    acts.push_back([](RandomLab &lab) {
        Participant person = lab.any(lab.store().participants);
        person.position = lab.word();
        if (lab.coin())
            return lab.run(UpdateParticipant{person});
        Participant other{.id = ParticipantId(0), .lab = lab.m_document->lab()};
        other.name = lab.word();
        lab.run(WriteParticipants{{person}, {other}});
    });
    acts.push_back([](RandomLab &lab) {
        lab.run(RemoveParticipants{{lab.any(lab.store().participants).id}});
    });
    acts.push_back([](RandomLab &lab) {
        SetAttendance set{.session = lab.any(lab.store().sessions).id,
                          .participants = {lab.any(lab.store().participants).id},
                          .presence = {}};
        set.presence.status = codes::present;
        lab.run(set);
    });
    acts.push_back([](RandomLab &lab) {
        const Presence presence{.status = lab.coin() ? codes::present : codes::notArrived};
        const auto session =
            lab.coin() ? std::optional(lab.any(lab.store().sessions).id) : std::nullopt;
        const OpdId unit = lab.any(lab.store().opds).id;
        if (lab.coin())
            return lab.run(SetUnitAttendance{session, {unit}, presence, lab.today});
        Participant person{.id = ParticipantId(0), .lab = lab.m_document->lab()};
        person.opd = unit;
        person.name = lab.word();
        lab.run(CheckIn{session, person, presence, lab.today});
    });
}

void RandomLab::actOnSessions(std::vector<Act> &acts)
{
    acts.push_back([](RandomLab &lab) {
        Session session{.id = SessionId(0)};
        session.lab = lab.m_document->lab();
        session.title = lab.word();
        session.date = lab.date();
        lab.run(AddSession{session});
    });
    acts.push_back([](RandomLab &lab) {
        Session session = lab.any(lab.store().sessions);
        session.venue = lab.word();
        if (lab.coin())
            return lab.run(UpdateSession{session});
        Session other{.id = SessionId(0), .lab = lab.m_document->lab()};
        other.date = lab.date();
        lab.run(WriteSessions{{session}, {other}});
    });
    acts.push_back(
        [](RandomLab &lab) { lab.run(RemoveSessions{{lab.any(lab.store().sessions).id}}); });
}

void RandomLab::actOnIdeas(std::vector<Act> &acts)
{
    const Act add = [](RandomLab &lab) {
        Idea idea{.id = IdeaId(0)};
        idea.opd = lab.any(lab.store().opds).id;
        idea.name = lab.word();
        lab.run(AddIdea{idea, lab.today});
    };
    acts.push_back(add);
    acts.push_back(add);
    acts.push_back([](RandomLab &lab) {
        Idea idea = lab.any(lab.store().ideas);
        idea.problem = lab.coin() ? lab.word() : QString();
        idea.opd = lab.any(lab.store().opds).id;
        lab.run(UpdateIdea{idea});
    });
    acts.push_back([](RandomLab &lab) {
        WriteIdeas write{.changed = {lab.any(lab.store().ideas)}, .added = {}, .today = lab.today};
        write.changed.front().expansion = lab.word();
        write.added = {lab.any(lab.store().ideas), lab.any(lab.store().ideas)};
        lab.run(write);
    });
    acts.push_back([](RandomLab &lab) {
        const QStringList statuses{codes::selected, codes::postponed, codes::merged};
        SetIdeaStatus set{.ideas = {lab.any(lab.store().ideas).id},
                          .status = statuses[lab.m_random.bounded(3)],
                          .today = lab.today,
                          .reason = lab.word()};
        set.mergedInto = lab.any(lab.store().ideas).id;
        lab.run(set);
    });
    acts.push_back([](RandomLab &lab) {
        exchange::ImportPlan plan;
        for (int row = 0; row < 5; ++row) {
            Idea idea{.id = IdeaId(lab.m_random.bounded(1, 1'000'000'000))};
            idea.opd = lab.any(lab.store().opds).id;
            idea.name = lab.word();
            plan.newIdeas.push_back(idea);
        }
        lab.run(ApplyImport{plan});
    });
}

void RandomLab::actOnPlans(std::vector<Act> &acts)
{
    acts.push_back([](RandomLab &lab) {
        ActionPlan plan{.id = ActionPlanId(lab.any(lab.store().ideas).id.value())};
        plan.aim = lab.word();
        lab.run(UpdatePlan{plan});
    });
    const Act add = [](RandomLab &lab) {
        Step step{.id = StepId(0)};
        step.idea = lab.any(lab.store().ideas).id;
        step.activity = lab.word();
        step.start = lab.date();
        step.end = lab.date();
        lab.run(AddStep{step});
    };
    acts.push_back(add);
    acts.push_back(add);
    acts.push_back([](RandomLab &lab) {
        Step step = lab.any(lab.store().steps);
        (lab.coin() ? step.start : step.end) = lab.date();
        step.budget = lab.m_random.bounded(1'000'000);
        lab.run(UpdateStep{step});
    });
    acts.push_back([](RandomLab &lab) {
        lab.run(MoveStep{lab.any(lab.store().steps).id, int(lab.m_random.bounded(5))});
    });
    acts.push_back([](RandomLab &lab) {
        const ListEntry entry =
            lab.any(lab.store().lists, "WHERE list = 'step_template' ORDER BY id");
        lab.run(AddStepsFromTemplate{lab.any(lab.store().ideas).id, entry.code, lab.date()});
    });
    acts.push_back([](RandomLab &lab) { lab.run(RemoveSteps{{lab.any(lab.store().steps).id}}); });
    acts.push_back([](RandomLab &lab) {
        DecideReview decide{.idea = lab.any(lab.store().ideas).id};
        decide.decision = lab.coin() ? Review::Decision::Approve : Review::Decision::Revise;
        decide.date = lab.today;
        decide.note = lab.word();
        lab.run(decide);
    });
}

void RandomLab::actOnSteps(std::vector<Act> &acts)
{
    acts.push_back([](RandomLab &lab) {
        PasteSteps paste{.idea = lab.any(lab.store().ideas).id};
        paste.fields = {StepField::Activity, StepField::Who};
        paste.rows = {{lab.word(), lab.word()}, {lab.word(), lab.word()}};
        if (lab.coin())
            paste.first = lab.any(lab.store().steps).id;
        lab.run(paste);
    });
    acts.push_back([](RandomLab &lab) {
        const Step from = lab.any(lab.store().steps);
        lab.run(FillSteps{{from.id, StepField::Who}, {lab.any(lab.store().steps).id}});
    });
    acts.push_back([](RandomLab &lab) {
        lab.run(ClearStepCells{{{lab.any(lab.store().steps).id, StepField::Output}}});
    });
    acts.push_back([](RandomLab &lab) {
        ShiftSteps shift{.steps = {lab.any(lab.store().steps).id}};
        shift.startDays = 3;
        shift.endDays = lab.m_random.bounded(9);
        lab.run(shift);
    });
}

void RandomLab::actOnDelivery(std::vector<Act> &acts)
{
    const Act launch = [](RandomLab &lab) {
        const Review review =
            lab.any(lab.store().reviews, "WHERE decided_as = 1 AND decision = 0 ORDER BY id");
        lab.run(LaunchIdeas{{review.idea}, lab.date()});
    };
    acts.push_back(launch);
    acts.push_back(launch);
    acts.push_back([](RandomLab &lab) { lab.run(UnlaunchIdeas{{lab.any(lab.store().ideas).id}}); });
    acts.push_back([](RandomLab &lab) {
        lab.run(SignContract{{lab.any(lab.store().opds).id}, lab.coin() ? lab.date() : QDate()});
    });
    acts.push_back([](RandomLab &lab) {
        RecordVisit record{.visit = {.id = VisitId(0)}};
        const Step step =
            lab.any(lab.store().steps, "WHERE idea IN (SELECT id FROM idea WHERE launched_on IS NOT"
                                       " NULL) ORDER BY id");
        record.visit.idea = step.idea;
        record.visit.date = lab.date();
        record.visit.runStatus = lab.coin() ? u"sesuai_rencana"_s : codes::runStopped;
        record.visit.statusNote = record.visit.lesson = lab.word();
        record.steps = {{.step = step.id, .progress = lab.m_random.bounded(101)}};
        lab.run(record);
    });
    acts.push_back([](RandomLab &lab) {
        Visit visit = lab.any(lab.store().visits);
        visit.obstacle = lab.word();
        lab.run(UpdateVisit{visit});
    });
    acts.push_back([](RandomLab &lab) { lab.run(RemoveVisit{lab.any(lab.store().visits).id}); });
    acts.push_back([](RandomLab &lab) {
        const Step step = lab.any(lab.store().steps);
        lab.run(UpdateStepProgress{{.step = step.id, .progress = lab.m_random.bounded(101)}});
    });
    acts.push_back([](RandomLab &lab) {
        const Step step = lab.any(lab.store().steps);
        EvidenceFile file{.fileName = u"sk.pdf"_s, .bytes = lab.word().toUtf8()};
        lab.run(AddEvidence{step.idea, step.id, {file}, lab.today});
    });
    acts.push_back([](RandomLab &lab) {
        Evidence evidence = lab.any(lab.store().evidences);
        evidence.title = lab.word();
        lab.run(UpdateEvidence{evidence});
    });
    acts.push_back(
        [](RandomLab &lab) { lab.run(RemoveEvidence{{lab.any(lab.store().evidences).id}}); });
}

void RandomLab::actOnDisplay(std::vector<Act> &acts)
{
    acts.push_back([](RandomLab &lab) {
        Profile profile = profileOf(lab.store(), lab.any(lab.store().ideas).id);
        profile.before = lab.word();
        profile.released = lab.coin();
        profile.releasedBy = lab.word();
        lab.run(UpdateProfile{profile, lab.today});
    });
    acts.push_back([](RandomLab &lab) {
        lab.run(SetDisplayed{{lab.any(lab.store().ideas).id}, lab.coin() ? lab.date() : QDate()});
    });
    acts.push_back([](RandomLab &lab) {
        const QByteArray bytes = lab.coin() ? lab.word().toUtf8() : QByteArray();
        lab.run(SetPicture{lab.any(lab.store().ideas).id, bytes});
    });
    acts.push_back([](RandomLab &lab) {
        lab.run(SetFieldShown{lab.any(lab.store().ideas).id, u"contact"_s, lab.coin()});
    });
}

void RandomLab::actOnPreparation(std::vector<Act> &acts)
{
    acts.push_back([](RandomLab &lab) {
        Lab changed = *lab.store().labs.find(lab.m_document->lab());
        changed.venue = lab.word();
        lab.run(UpdateLab{changed});
    });
    acts.push_back([](RandomLab &lab) {
        lab.run(SetLabPicture{.lab = lab.m_document->lab(), .bytes = lab.word().toUtf8()});
    });
    acts.push_back([](RandomLab &lab) {
        lab.run(AddListEntry{lab.m_document->lab(), u"obstacle_category"_s, lab.word()});
    });
    acts.push_back([](RandomLab &lab) {
        const ListEntry entry = lab.any(lab.store().lists);
        if (lab.coin())
            lab.run(RenameListEntry{entry.id, lab.word()});
        else
            lab.run(SetListEntryHidden{entry.id, lab.coin()});
    });
    acts.push_back([](RandomLab &lab) {
        const ListEntry entry = // Those that came with the program stay.
            lab.any(lab.store().lists, "WHERE list = 'obstacle_category' ORDER BY id");
        if (lab.coin())
            lab.run(MoveListEntry{entry.id, lab.coin() ? 1 : -1});
        else
            lab.run(RemoveListEntry{entry.id});
    });
    acts.push_back([](RandomLab &lab) {
        Signatory signatory{.id = SignatoryId(0), .lab = lab.m_document->lab()};
        signatory.role =
            lab.any(lab.store().lists, "WHERE list = 'signatory_role' ORDER BY id").code;
        signatory.name = lab.word();
        if (lab.coin())
            lab.run(UpdateSignatory{signatory});
        else
            lab.run(WriteSignatories{{signatory}});
    });
    acts.push_back([](RandomLab &lab) {
        const LabId id = lab.m_document->lab();
        if (lab.coin())
            lab.run(UpdateText{id, u"attendance_title"_s, lab.word()});
        else
            lab.run(ResetText{id, u"attendance_title"_s});
    });
    acts.push_back([](RandomLab &lab) {
        const ListedUnit unit{.name = lab.word()};
        const ListedUnit other{.name = lab.word(), .kind = lab.word()};
        lab.run(RegisterUnits{lab.m_document->lab(), {unit, other}});
    });
    acts.push_back([](RandomLab &lab) {
        Opd opd = lab.any(lab.store().opds);
        opd.contact = lab.word();
        if (lab.coin())
            return lab.run(UpdateOpds{{opd}});
        const SetUnitAttendance attendance{{}, {opd.id}, {codes::present}, lab.today};
        lab.run(ClearUnits{UpdateOpds{{opd}}, attendance});
    });
}

const std::vector<RandomLab::Act> &RandomLab::acts()
{
    static const std::vector<Act> all = [] {
        std::vector<Act> acts;
        actOnUnits(acts);
        actOnPeople(acts);
        actOnSessions(acts);
        actOnIdeas(acts);
        actOnPlans(acts);
        actOnSteps(acts);
        actOnDelivery(acts);
        actOnDisplay(acts);
        actOnPreparation(acts);
        return acts;
    }();
    return all;
}
