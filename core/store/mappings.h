// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/action_plan.h"
#include "core/domain/document_text.h"
#include "core/domain/idea.h"
#include "core/domain/lab.h"
#include "core/domain/list_entry.h"
#include "core/domain/monitoring.h"
#include "core/domain/opd.h"
#include "core/domain/participant.h"
#include "core/domain/profile.h"
#include "core/domain/session.h"
#include "core/domain/signatory.h"
#include "core/store/records.h"

#include <QJsonDocument>

namespace core {

// The one place that says which member lies in which column; the order is free.

template<>
struct Mapping<Lab>
{
    static constexpr auto table = "lab";
    static constexpr auto columns()
    {
        return std::tuple{column("name", &Lab::name),
                          column("region", &Lab::region),
                          column("region_code", &Lab::regionCode),
                          column("year", &Lab::year),
                          column("round", &Lab::round),
                          column("organiser", &Lab::organiser),
                          column("theme", &Lab::theme),
                          column("place", &Lab::place),
                          column("venue", &Lab::venue),
                          column("legal_basis", &Lab::legalBasis),
                          column("letterhead", &Lab::letterhead),
                          column("letterhead_line1", &Lab::letterheadLine1),
                          column("letterhead_line2", &Lab::letterheadLine2),
                          column("letterhead_address", &Lab::letterheadAddress),
                          column("logo", &Lab::logo),
                          column("letterhead_image", &Lab::letterheadImage),
                          column("paper", &Lab::paper),
                          column("quota", &Lab::quota),
                          column("report_months", &Lab::reportMonths)};
    }
};

template<>
struct Mapping<Signatory>
{
    static constexpr auto table = "signatory";
    static constexpr auto columns()
    {
        return std::tuple{column("lab", &Signatory::lab),       column("role", &Signatory::role),
                          column("prefix", &Signatory::prefix), column("title", &Signatory::title),
                          column("name", &Signatory::name),     column("rank", &Signatory::rank),
                          column("nip", &Signatory::nip)};
    }
};

template<>
struct Mapping<DocumentText>
{
    static constexpr auto table = "document_text";
    static constexpr auto columns()
    {
        return std::tuple{column("lab", &DocumentText::lab), column("code", &DocumentText::code),
                          column("body", &DocumentText::body)};
    }
};

template<>
struct Mapping<ListEntry>
{
    static constexpr auto table = "list_entry";
    static constexpr auto columns()
    {
        return std::tuple{column("lab", &ListEntry::lab),
                          column("list", &ListEntry::list),
                          column("code", &ListEntry::code),
                          column("label", &ListEntry::label),
                          column("position", &ListEntry::position),
                          column("hidden", &ListEntry::hidden),
                          column("attributes", &ListEntry::attributes)};
    }

    template<typename Member>
    requires std::same_as<Member, QJsonObject>
    static QJsonObject read(const db::Row &row, int column)
    {
        return QJsonDocument::fromJson(row.get<QString>(column).toUtf8()).object();
    }
    static QString write(const QJsonObject &object)
    {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
};

template<>
struct Mapping<Session>
{
    static constexpr auto table = "session";
    static constexpr auto columns()
    {
        return std::tuple{column("lab", &Session::lab),
                          column("stage", &Session::stage),
                          column("title", &Session::title),
                          column("date", &Session::date),
                          column("start_time", &Session::startTime),
                          column("end_time", &Session::endTime),
                          column("venue", &Session::venue)};
    }
};

template<>
struct Mapping<Opd>
{
    static constexpr auto table = "opd";
    static constexpr auto columns()
    {
        return std::tuple{column("lab", &Opd::lab),
                          column("name", &Opd::name),
                          column("abbreviation", &Opd::abbreviation),
                          column("kind", &Opd::kind),
                          column("parent", &Opd::parent),
                          column("head_prefix", &Opd::headPrefix),
                          column("head_title", &Opd::headTitle),
                          column("head_name", &Opd::headName),
                          column("head_rank", &Opd::headRank),
                          column("head_nip", &Opd::headNip),
                          column("contact", &Opd::contact),
                          column("quota", &Opd::quota),
                          column("committed", &Opd::committed),
                          column("committed_on", &Opd::committedOn),
                          column("contract_on", &Opd::contractOn),
                          column("note", &Opd::note)};
    }
};

template<>
struct Mapping<Participant>
{
    static constexpr auto table = "participant";
    static constexpr auto columns()
    {
        return std::tuple{
            column("lab", &Participant::lab),           column("opd", &Participant::opd),
            column("name", &Participant::name),         column("nip", &Participant::nip),
            column("position", &Participant::position), column("role", &Participant::role),
            column("contact", &Participant::contact)};
    }
};

template<>
struct Mapping<Attendance>
{
    static constexpr auto table = "attendance";
    static constexpr auto columns()
    {
        return std::tuple{column("session", &Attendance::session),
                          column("participant", &Attendance::participant),
                          column("status", &Attendance::status),
                          column("substitute_name", &Attendance::substituteName),
                          column("substitute_title", &Attendance::substituteTitle)};
    }
};

template<>
struct Mapping<Idea>
{
    static constexpr auto table = "idea";
    static constexpr auto columns()
    {
        return std::tuple{column("opd", &Idea::opd),
                          column("number", &Idea::number),
                          column("name", &Idea::name),
                          column("expansion", &Idea::expansion),
                          column("problem", &Idea::problem),
                          column("cause", &Idea::cause),
                          column("effect", &Idea::effect),
                          column("affected", &Idea::affected),
                          column("current_state", &Idea::currentState),
                          column("expected_state", &Idea::expectedState),
                          column("description", &Idea::description),
                          column("benefit", &Idea::benefit),
                          column("novelty", &Idea::novelty),
                          column("kind", &Idea::kind),
                          column("form", &Idea::form),
                          column("digital", &Idea::digital),
                          column("initiator", &Idea::initiator),
                          column("origin", &Idea::origin),
                          column("origin_detail", &Idea::originDetail),
                          column("budget_need", &Idea::budgetNeed),
                          column("affair", &Idea::affair),
                          column("mission", &Idea::mission),
                          column("proposers", &Idea::proposers),
                          column("note", &Idea::note),
                          column("status", &Idea::status),
                          column("status_reason", &Idea::statusReason),
                          column("status_lesson", &Idea::statusLesson),
                          column("status_on", &Idea::statusOn),
                          column("merged_into", &Idea::mergedInto),
                          column("launched_on", &Idea::launchedOn),
                          column("displayed_on", &Idea::displayedOn)};
    }
};

template<>
struct Mapping<ActionPlan>
{
    static constexpr auto table = "action_plan";
    static constexpr auto columns()
    {
        return std::tuple{column("aim", &ActionPlan::aim),
                          column("outputs", &ActionPlan::outputs),
                          column("milestone_short", &ActionPlan::milestoneShort),
                          column("milestone_medium", &ActionPlan::milestoneMedium),
                          column("milestone_long", &ActionPlan::milestoneLong),
                          column("person_in_charge", &ActionPlan::personInCharge),
                          column("person_title", &ActionPlan::personTitle),
                          column("person_nip", &ActionPlan::personNip),
                          column("parties", &ActionPlan::parties)};
    }
};

template<>
struct Mapping<Step>
{
    static constexpr auto table = "step";
    static constexpr auto columns()
    {
        return std::tuple{column("idea", &Step::idea),         column("position", &Step::position),
                          column("activity", &Step::activity), column("who", &Step::who),
                          column("start_on", &Step::start),    column("end_on", &Step::end),
                          column("output", &Step::output),     column("method", &Step::method),
                          column("budget", &Step::budget),     column("source", &Step::source),
                          column("parties", &Step::parties),   column("progress", &Step::progress),
                          column("status", &Step::status),     column("obstacle", &Step::obstacle)};
    }
};

template<>
struct Mapping<Review>
{
    static constexpr auto table = "review";
    static constexpr auto columns()
    {
        return std::tuple{column("idea", &Review::idea),
                          column("decided_as", &Review::by),
                          column("decision", &Review::decision),
                          column("note", &Review::note),
                          column("decided_by", &Review::decidedBy),
                          column("decided_title", &Review::decidedTitle),
                          column("decider", &Review::decider),
                          column("date", &Review::date),
                          column("at", &Review::order),
                          column("plan_digest", &Review::planDigest)};
    }
};

template<>
struct Mapping<Visit>
{
    static constexpr auto table = "visit";
    static constexpr auto columns()
    {
        return std::tuple{column("idea", &Visit::idea),
                          column("date", &Visit::date),
                          column("phase", &Visit::phase),
                          column("run_status", &Visit::runStatus),
                          column("status_note", &Visit::statusNote),
                          column("lesson", &Visit::lesson),
                          column("obstacle_category", &Visit::obstacleCategory),
                          column("obstacle", &Visit::obstacle),
                          column("follow_up", &Visit::followUp),
                          column("follow_up_due", &Visit::followUpDue),
                          column("method", &Visit::method),
                          column("monitored_by", &Visit::monitoredBy),
                          column("at", &Visit::order)};
    }
};

template<>
struct Mapping<VisitStep>
{
    static constexpr auto table = "visit_step";
    static constexpr auto columns()
    {
        return std::tuple{column("visit", &VisitStep::visit), column("step", &VisitStep::step),
                          column("progress", &VisitStep::progress),
                          column("status", &VisitStep::status),
                          column("obstacle", &VisitStep::obstacle)};
    }
};

template<>
struct Mapping<Evidence>
{
    static constexpr auto table = "evidence";
    static constexpr auto columns()
    {
        return std::tuple{
            column("idea", &Evidence::idea),          column("step", &Evidence::step),
            column("kind", &Evidence::kind),          column("title", &Evidence::title),
            column("file_name", &Evidence::fileName), column("attachment", &Evidence::attachment),
            column("size", &Evidence::size),          column("link", &Evidence::link),
            column("date", &Evidence::date)};
    }
};

template<>
struct Mapping<Profile>
{
    static constexpr auto table = "profile";
    static constexpr auto columns()
    {
        return std::tuple{column("maturity", &Profile::maturity),
                          column("trial_on", &Profile::trialOn),
                          column("applied_on", &Profile::appliedOn),
                          column("design", &Profile::design),
                          column("aim", &Profile::aim),
                          column("benefit", &Profile::benefit),
                          column("result", &Profile::result),
                          column("before", &Profile::before),
                          column("after", &Profile::after),
                          column("figure1", &Profile::figure1),
                          column("caption1", &Profile::caption1),
                          column("figure2", &Profile::figure2),
                          column("caption2", &Profile::caption2),
                          column("figure3", &Profile::figure3),
                          column("caption3", &Profile::caption3),
                          column("sustainability", &Profile::sustainability),
                          column("picture", &Profile::picture),
                          column("picture_caption", &Profile::pictureCaption),
                          column("contact", &Profile::contact),
                          column("hidden", &Profile::hidden),
                          column("released", &Profile::released),
                          column("released_by", &Profile::releasedBy),
                          column("released_on", &Profile::releasedOn)};
    }
};

} // namespace core
