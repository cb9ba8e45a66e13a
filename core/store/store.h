// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/attachments.h"
#include "core/store/id_source.h"
#include "core/store/idea_numbers.h"
#include "core/store/mappings.h"

namespace core {

/// Every table of the document, one member each. Commands write through it; everybody else reads
/// (Document::store() is const).
class Store
{
public:
    explicit Store(db::Database &database, std::optional<quint32> seed = {})
        : labs(database)
        , signatories(database)
        , texts(database)
        , lists(database)
        , sessions(database)
        , opds(database)
        , participants(database)
        , attendances(database)
        , ideas(database)
        , plans(database)
        , steps(database)
        , reviews(database)
        , visits(database)
        , visitSteps(database)
        , evidences(database)
        , profiles(database)
        , attachments(database)
        , ids(seed)
        , ideaNumbers(database)
        , m_database(database)
    {}

    Records<Lab> labs;
    Records<Signatory> signatories;
    Records<DocumentText> texts;
    Records<ListEntry> lists;
    Records<Session> sessions;
    Records<Opd> opds;
    Records<Participant> participants;
    Records<Attendance> attendances;
    Records<Idea> ideas;
    Records<ActionPlan> plans;
    Records<Step> steps;
    Records<Review> reviews;
    Records<Visit> visits;
    Records<VisitStep> visitSteps;
    Records<Evidence> evidences;
    Records<Profile> profiles;
    Attachments attachments;
    IdSource ids;
    IdeaNumbers ideaNumbers;

    /// For core/queries: read models that span tables.
    db::Database &database() const { return m_database; }

private:
    db::Database &m_database;
};

} // namespace core
