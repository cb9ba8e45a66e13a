// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/delivery.h"

#include "app/sample/planning.h"
#include "app/sample/png.h"
#include "app/sample/scene.h"
#include "core/queries/plan_digest.h"

using namespace Qt::StringLiterals;

namespace sample {

static core::IdeaId keyOf(const Record &idea, const Register &names)
{
    return names.ideas.value({idea.text("unit"), idea.text("name")}, core::IdeaId(0));
}

core::Result<> LaunchAndDisplay::execute(core::Store &store) const
{
    for (const Record &record : ideas) {
        const bool isLaunched = record.date("launched_on") == day;
        const bool isDisplayed = record.date("displayed_on") == day;
        if (!isLaunched && !isDisplayed)
            continue;
        auto idea = store.ideas.find(keyOf(record, names));
        if (!idea)
            return core::notFound("idea", 0);
        if (isLaunched)
            idea->launchedOn = day;
        if (isDisplayed)
            idea->displayedOn = day;
        store.ideas.update(*idea);
    }
    return {};
}

static core::Visit toVisit(const Record &record, core::VisitId id, core::IdeaId idea)
{
    core::Visit visit{.id = id, .idea = idea, .date = record.date("date")};
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

static void noteSteps(core::Store &store, const Record &record, const core::Visit &visit)
{
    auto steps = stepsOf(store, visit.idea);
    for (const Record &found : record.records("steps")) {
        core::Step &step = steps.at(static_cast<size_t>(found.number("step")));
        step.progress = found.number("progress");
        step.status = found.text("status");
        step.obstacle = found.text("obstacle");
        store.steps.update(step);
        store.visitSteps.add({.id = store.ids.newId<core::VisitStep>(),
                              .visit = visit.id,
                              .step = step.id,
                              .progress = step.progress,
                              .status = step.status,
                              .obstacle = step.obstacle});
    }
}

core::Result<> MonitorPlans::execute(core::Store &store) const
{
    for (const Record &record : visits) {
        if (record.date("date") != day)
            continue;
        core::Visit visit = toVisit(record, store.ids.newId<core::Visit>(), ideaOf(record, names));
        visit.order = at;
        store.visits.add(visit);
        noteSteps(store, record, visit);
    }
    return {};
}

static void addEvidence(core::Store &store, const Record &plan, core::IdeaId idea)
{
    const auto steps = stepsOf(store, idea);
    for (const Record &record : plan.records("evidence")) {
        core::Evidence evidence{.id = store.ids.newId<core::Evidence>(), .idea = idea};
        if (record.has("step"))
            evidence.step = steps.at(static_cast<size_t>(record.number("step"))).id;
        evidence.kind = record.text("kind");
        evidence.title = record.text("title");
        evidence.link = record.text("link");
        evidence.date = record.date("date");
        store.evidences.add(evidence);
    }
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

static void addProfile(core::Store &store, const Record &record, core::IdeaId idea,
                       const QString &name, quint32 seed)
{
    const QByteArray picture = toPng(paintScene(Scene::fromText(record.text("scene")), seed));
    core::Profile profile = toProfile(record, idea);
    profile.picture = store.attachments.add(picture);
    store.profiles.put(profile);
    store.evidences.add({.id = store.ids.newId<core::Evidence>(),
                         .idea = idea,
                         .kind = u"foto"_s,
                         .title = profile.pictureCaption,
                         .fileName = name.toLower().replace(u' ', u'-') + ".png"_L1,
                         .attachment = profile.picture,
                         .size = picture.size(),
                         .date = profile.trialOn});
}

core::Result<> ShowProfiles::execute(core::Store &store) const
{
    for (const Record &plan : plans)
        addEvidence(store, plan, ideaOf(plan, names));
    quint32 seed = 100;
    for (const Record &record : ideas) {
        if (record.has("profile"))
            addProfile(store, record.record("profile"), keyOf(record, names), record.text("name"),
                       seed++);
    }
    return {};
}

} // namespace sample
