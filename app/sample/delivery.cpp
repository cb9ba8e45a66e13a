// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/delivery.h"

#include "app/sample/planning.h"
#include "app/sample/png.h"
#include "app/sample/scene.h"
#include "core/commands/evidence_commands.h"
#include "core/commands/launch_commands.h"
#include "core/commands/profile_commands.h"
#include "core/commands/visit_commands.h"
#include "core/queries/plan_digest.h"

using namespace Qt::StringLiterals;

namespace sample {

static core::IdeaId keyOf(const Record &idea, const Register &names)
{
    return names.ideas.value({idea.text("unit"), idea.text("name")}, core::IdeaId(0));
}

core::Result<> LaunchAndDisplay::execute(core::Store &store) const
{
    std::vector<core::IdeaId> launched;
    std::vector<core::IdeaId> displayed;
    for (const Record &record : ideas) {
        if (record.date("launched_on") == day)
            launched.push_back(keyOf(record, names));
        if (record.date("displayed_on") == day)
            displayed.push_back(keyOf(record, names));
    }
    if (auto done = core::LaunchIdeas{launched, day}.execute(store); !done)
        return done;
    return core::SetDisplayed{displayed, day}.execute(store);
}

static core::Visit toVisit(const Record &record, core::IdeaId idea)
{
    core::Visit visit{.id = core::VisitId(0), .idea = idea, .date = record.date("date")};
    visit.phase = record.text("phase");
    visit.runStatus = record.text("run_status");
    visit.statusNote = record.text("status_note");
    visit.lesson = record.text("lesson");
    visit.obstacleCategory = record.text("obstacle_category");
    visit.obstacle = record.text("obstacle");
    visit.followUp = record.text("follow_up");
    visit.followUpDue = record.date("follow_up_due");
    visit.method = record.text("method");
    visit.monitoredBy = record.text("monitored_by");
    return visit;
}

static std::vector<core::StepReport> stepsFound(const core::Store &store, const Record &visit,
                                                core::IdeaId idea)
{
    const auto steps = stepsOf(store, idea);
    std::vector<core::StepReport> reports;
    for (const Record &found : visit.records("steps"))
        reports.push_back({.step = steps.at(static_cast<size_t>(found.number("step"))).id,
                           .progress = found.number("progress"),
                           .status = found.text("status"),
                           .obstacle = found.text("obstacle")});
    return reports;
}

core::Result<> MonitorPlans::execute(core::Store &store) const
{
    for (const Record &record : visits) {
        if (record.date("date") != day)
            continue;
        const core::IdeaId idea = ideaOf(record, names);
        core::Visit visit = toVisit(record, idea);
        visit.order = at;
        auto noted = core::RecordVisit{visit, stepsFound(store, record, idea)}.execute(store);
        if (!noted)
            return tl::unexpected(noted.error());
    }
    return {};
}

static core::Result<> addEvidence(core::Store &store, const Record &plan, core::IdeaId idea)
{
    const auto steps = stepsOf(store, idea);
    for (const Record &record : plan.records("evidence")) {
        core::AddEvidence evidence{.idea = idea, .step = {}, .files = {}, .today = {}};
        if (record.has("step"))
            evidence.step = steps.at(static_cast<size_t>(record.number("step"))).id;
        evidence.files = {{.link = record.text("link"),
                           .kind = record.text("kind"),
                           .title = record.text("title")}};
        evidence.today = record.date("date");
        if (auto added = evidence.execute(store); !added)
            return tl::unexpected(added.error());
    }
    return {};
}

static core::Profile toProfile(const Record &record, core::IdeaId idea)
{
    core::Profile profile{.id = core::ProfileId(idea.value())};
    profile.maturity = record.text("maturity");
    profile.trialOn = record.date("trial_on");
    profile.appliedOn = record.date("applied_on");
    profile.design = record.text("design");
    profile.aim = record.text("aim");
    profile.benefit = record.text("benefit");
    profile.result = record.text("result");
    profile.before = record.text("before");
    profile.after = record.text("after");
    profile.figure1 = record.text("figure1");
    profile.caption1 = record.text("caption1");
    profile.figure2 = record.text("figure2");
    profile.caption2 = record.text("caption2");
    profile.figure3 = record.text("figure3");
    profile.caption3 = record.text("caption3");
    profile.sustainability = record.text("sustainability");
    profile.pictureCaption = record.text("picture_caption");
    profile.contact = record.text("contact");
    profile.released = true;
    profile.releasedBy = record.text("released_by");
    profile.releasedOn = record.date("released_on");
    return profile;
}

static core::Result<> addProfile(core::Store &store, const Record &record, core::IdeaId idea,
                                 const QString &name, quint32 seed)
{
    const QByteArray picture = toPng(paintScene(Scene::fromText(record.text("scene")), seed));
    if (auto shown = core::SetPicture{idea, picture}.execute(store); !shown)
        return shown;
    core::Profile profile = toProfile(record, idea);
    profile.picture = core::profileOf(store, idea).picture;
    const core::UpdateProfile write{.profile = profile, .today = profile.releasedOn};
    if (auto written = write.execute(store); !written)
        return written;
    const core::AddEvidence evidence{
        .idea = idea,
        .step = {},
        .files = {{.fileName = name.toLower().replace(u' ', u'-') + ".png"_L1,
                   .bytes = picture,
                   .kind = u"foto"_s,
                   .title = profile.pictureCaption}},
        .today = profile.trialOn};
    auto added = evidence.execute(store);
    return added ? core::Result<>() : tl::unexpected(added.error());
}

core::Result<> ShowProfiles::execute(core::Store &store) const
{
    for (const Record &plan : plans) {
        if (auto added = addEvidence(store, plan, ideaOf(plan, names)); !added)
            return added;
    }
    quint32 seed = 100;
    for (const Record &record : ideas) {
        if (!record.has("profile"))
            continue;
        auto added = addProfile(store, record.record("profile"), keyOf(record, names),
                                record.text("name"), seed++);
        if (!added)
            return added;
    }
    return {};
}

} // namespace sample
