// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/steps.h"

#include <array>

namespace core::schema {

// What each table and column means is told in FILE_FORMAT.md and beside the types of core/domain.
static constexpr auto first = R"sql(
    CREATE TABLE lab (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL CHECK (name <> ''),
        region TEXT NOT NULL DEFAULT '',
        region_code TEXT NOT NULL DEFAULT '',
        year INTEGER NOT NULL DEFAULT 0 CHECK (year BETWEEN 0 AND 9999),
        round TEXT NOT NULL DEFAULT '',
        organiser TEXT NOT NULL DEFAULT '',
        theme TEXT NOT NULL DEFAULT '',
        place TEXT NOT NULL DEFAULT '',
        venue TEXT NOT NULL DEFAULT '',
        legal_basis TEXT NOT NULL DEFAULT '',
        letterhead TEXT NOT NULL DEFAULT '',
        letterhead_line1 TEXT NOT NULL DEFAULT '',
        letterhead_line2 TEXT NOT NULL DEFAULT '',
        letterhead_address TEXT NOT NULL DEFAULT '',
        logo TEXT NOT NULL DEFAULT '',
        letterhead_image TEXT NOT NULL DEFAULT '',
        paper TEXT NOT NULL DEFAULT 'f4' CHECK (paper IN ('f4', 'a4')),
        quota INTEGER NOT NULL DEFAULT 1 CHECK (quota BETWEEN 0 AND 1000),
        report_months INTEGER NOT NULL DEFAULT 3 CHECK (report_months BETWEEN 1 AND 24)
    ) STRICT;

    CREATE TABLE signatory (
        id INTEGER PRIMARY KEY,
        lab INTEGER NOT NULL REFERENCES lab ON DELETE CASCADE,
        role TEXT NOT NULL CHECK (role <> ''),
        prefix TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL DEFAULT '',
        name TEXT NOT NULL DEFAULT '',
        rank TEXT NOT NULL DEFAULT '',
        nip TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX signatory_lab ON signatory (lab);

    CREATE TABLE document_text (
        id INTEGER PRIMARY KEY,
        lab INTEGER NOT NULL REFERENCES lab ON DELETE CASCADE,
        code TEXT NOT NULL CHECK (code <> ''),
        body TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX document_text_lab ON document_text (lab);

    CREATE TABLE list_entry (
        id INTEGER PRIMARY KEY,
        lab INTEGER NOT NULL REFERENCES lab ON DELETE CASCADE,
        list TEXT NOT NULL CHECK (list <> ''),
        code TEXT NOT NULL CHECK (code <> ''),
        label TEXT NOT NULL DEFAULT '',
        position INTEGER NOT NULL DEFAULT 0,
        hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
        attributes TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX list_entry_list ON list_entry (lab, list, position);

    CREATE TABLE session (
        id INTEGER PRIMARY KEY,
        lab INTEGER NOT NULL REFERENCES lab ON DELETE CASCADE,
        stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 5),
        title TEXT NOT NULL DEFAULT '',
        date TEXT CHECK (date IS date(date)),
        start_time TEXT NOT NULL DEFAULT '',
        end_time TEXT NOT NULL DEFAULT '',
        venue TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX session_lab ON session (lab, stage, date);

    CREATE TABLE opd (
        id INTEGER PRIMARY KEY,
        lab INTEGER NOT NULL REFERENCES lab ON DELETE CASCADE,
        name TEXT NOT NULL CHECK (name <> ''),
        abbreviation TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL DEFAULT '',
        parent INTEGER REFERENCES opd ON DELETE SET NULL,
        head_prefix TEXT NOT NULL DEFAULT '',
        head_title TEXT NOT NULL DEFAULT '',
        head_name TEXT NOT NULL DEFAULT '',
        head_rank TEXT NOT NULL DEFAULT '',
        head_nip TEXT NOT NULL DEFAULT '',
        contact TEXT NOT NULL DEFAULT '',
        quota INTEGER CHECK (quota BETWEEN 0 AND 1000),
        committed INTEGER NOT NULL DEFAULT 0 CHECK (committed IN (0, 1)),
        committed_on TEXT CHECK (committed_on IS date(committed_on)),
        contract_on TEXT CHECK (contract_on IS date(contract_on)),
        note TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX opd_lab ON opd (lab);
    CREATE INDEX opd_parent ON opd (parent) WHERE parent IS NOT NULL;

    CREATE TABLE participant (
        id INTEGER PRIMARY KEY,
        lab INTEGER NOT NULL REFERENCES lab ON DELETE CASCADE,
        opd INTEGER REFERENCES opd ON DELETE CASCADE,
        name TEXT NOT NULL CHECK (name <> ''),
        nip TEXT NOT NULL DEFAULT '',
        position TEXT NOT NULL DEFAULT '',
        role TEXT NOT NULL DEFAULT '',
        contact TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX participant_lab ON participant (lab);
    CREATE INDEX participant_opd ON participant (opd);

    CREATE TABLE attendance (
        id INTEGER PRIMARY KEY,
        session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
        participant INTEGER NOT NULL REFERENCES participant ON DELETE CASCADE,
        status TEXT NOT NULL DEFAULT '',
        substitute_name TEXT NOT NULL DEFAULT '',
        substitute_title TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX attendance_session ON attendance (session);
    CREATE INDEX attendance_participant ON attendance (participant);
)sql"
                              R"sql(
    CREATE TABLE idea (
        id INTEGER PRIMARY KEY,
        opd INTEGER NOT NULL REFERENCES opd ON DELETE CASCADE,
        number TEXT NOT NULL DEFAULT '',
        name TEXT NOT NULL DEFAULT '',
        expansion TEXT NOT NULL DEFAULT '',
        problem TEXT NOT NULL DEFAULT '',
        cause TEXT NOT NULL DEFAULT '',
        effect TEXT NOT NULL DEFAULT '',
        affected TEXT NOT NULL DEFAULT '',
        current_state TEXT NOT NULL DEFAULT '',
        expected_state TEXT NOT NULL DEFAULT '',
        description TEXT NOT NULL DEFAULT '',
        benefit TEXT NOT NULL DEFAULT '',
        novelty TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL DEFAULT '',
        form TEXT NOT NULL DEFAULT '',
        digital TEXT NOT NULL DEFAULT '',
        initiator TEXT NOT NULL DEFAULT '',
        origin TEXT NOT NULL DEFAULT '',
        origin_detail TEXT NOT NULL DEFAULT '',
        budget_need TEXT NOT NULL DEFAULT '',
        affair TEXT NOT NULL DEFAULT '',
        mission TEXT NOT NULL DEFAULT '',
        proposers TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        status TEXT NOT NULL DEFAULT '',
        status_reason TEXT NOT NULL DEFAULT '',
        status_lesson TEXT NOT NULL DEFAULT '',
        status_on TEXT CHECK (status_on IS date(status_on)),
        merged_into INTEGER REFERENCES idea ON DELETE SET NULL,
        launched_on TEXT CHECK (launched_on IS date(launched_on)),
        displayed_on TEXT CHECK (displayed_on IS date(displayed_on))
    ) STRICT;
    CREATE INDEX idea_opd ON idea (opd);
    CREATE INDEX idea_merged ON idea (merged_into) WHERE merged_into IS NOT NULL;

    CREATE TABLE action_plan (
        id INTEGER PRIMARY KEY REFERENCES idea ON DELETE CASCADE,
        aim TEXT NOT NULL DEFAULT '',
        outputs TEXT NOT NULL DEFAULT '',
        milestone_short TEXT NOT NULL DEFAULT '',
        milestone_medium TEXT NOT NULL DEFAULT '',
        milestone_long TEXT NOT NULL DEFAULT '',
        person_in_charge TEXT NOT NULL DEFAULT '',
        person_title TEXT NOT NULL DEFAULT '',
        person_nip TEXT NOT NULL DEFAULT '',
        parties TEXT NOT NULL DEFAULT ''
    ) STRICT;

    CREATE TABLE step (
        id INTEGER PRIMARY KEY,
        idea INTEGER NOT NULL REFERENCES idea ON DELETE CASCADE,
        position INTEGER NOT NULL DEFAULT 0,
        activity TEXT NOT NULL DEFAULT '',
        who TEXT NOT NULL DEFAULT '',
        start_on TEXT CHECK (start_on IS date(start_on)),
        end_on TEXT CHECK (end_on IS date(end_on)),
        output TEXT NOT NULL DEFAULT '',
        method TEXT NOT NULL DEFAULT '',
        budget INTEGER CHECK (budget BETWEEN 0 AND 1000000000000000),
        source TEXT NOT NULL DEFAULT '',
        parties TEXT NOT NULL DEFAULT '',
        progress INTEGER NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
        status TEXT NOT NULL DEFAULT '',
        obstacle TEXT NOT NULL DEFAULT '',
        CHECK (start_on <= end_on)
    ) STRICT;
    CREATE INDEX step_idea ON step (idea, position, id);
    CREATE INDEX step_progress ON step (idea, status, progress, end_on);

    CREATE TABLE review (
        id INTEGER PRIMARY KEY,
        idea INTEGER NOT NULL REFERENCES idea ON DELETE CASCADE,
        decided_as INTEGER NOT NULL CHECK (decided_as IN (0, 1)),
        decision INTEGER NOT NULL CHECK (decision BETWEEN 0 AND 2),
        note TEXT NOT NULL DEFAULT '',
        decided_by TEXT NOT NULL DEFAULT '',
        decided_title TEXT NOT NULL DEFAULT '',
        decider TEXT NOT NULL DEFAULT '',
        date TEXT CHECK (date IS date(date)),
        at INTEGER NOT NULL DEFAULT 0,
        plan_digest INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX review_idea ON review (idea, decided_as, at);

    CREATE TABLE visit (
        id INTEGER PRIMARY KEY,
        idea INTEGER NOT NULL REFERENCES idea ON DELETE CASCADE,
        date TEXT CHECK (date IS date(date)),
        phase TEXT NOT NULL DEFAULT '',
        run_status TEXT NOT NULL DEFAULT '',
        status_note TEXT NOT NULL DEFAULT '',
        lesson TEXT NOT NULL DEFAULT '',
        obstacle_category TEXT NOT NULL DEFAULT '',
        obstacle TEXT NOT NULL DEFAULT '',
        follow_up TEXT NOT NULL DEFAULT '',
        follow_up_due TEXT CHECK (follow_up_due IS date(follow_up_due)),
        method TEXT NOT NULL DEFAULT '',
        monitored_by TEXT NOT NULL DEFAULT '',
        at INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX visit_idea ON visit (idea, date, at);

    CREATE TABLE visit_step (
        id INTEGER PRIMARY KEY,
        visit INTEGER NOT NULL REFERENCES visit ON DELETE CASCADE,
        step INTEGER NOT NULL REFERENCES step ON DELETE CASCADE,
        progress INTEGER NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
        status TEXT NOT NULL DEFAULT '',
        obstacle TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX visit_step_visit ON visit_step (visit);
    CREATE INDEX visit_step_step ON visit_step (step);

    CREATE TABLE evidence (
        id INTEGER PRIMARY KEY,
        idea INTEGER NOT NULL REFERENCES idea ON DELETE CASCADE,
        step INTEGER REFERENCES step ON DELETE SET NULL,
        kind TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL DEFAULT '',
        file_name TEXT NOT NULL DEFAULT '',
        attachment TEXT NOT NULL DEFAULT '',
        size INTEGER NOT NULL DEFAULT 0 CHECK (size >= 0),
        link TEXT NOT NULL DEFAULT '',
        date TEXT CHECK (date IS date(date))
    ) STRICT;
    CREATE INDEX evidence_idea ON evidence (idea);
    CREATE INDEX evidence_step ON evidence (step) WHERE step IS NOT NULL;

    CREATE TABLE profile (
        id INTEGER PRIMARY KEY REFERENCES idea ON DELETE CASCADE,
        maturity TEXT NOT NULL DEFAULT '',
        trial_on TEXT CHECK (trial_on IS date(trial_on)),
        applied_on TEXT CHECK (applied_on IS date(applied_on)),
        design TEXT NOT NULL DEFAULT '',
        aim TEXT NOT NULL DEFAULT '',
        benefit TEXT NOT NULL DEFAULT '',
        result TEXT NOT NULL DEFAULT '',
        before TEXT NOT NULL DEFAULT '',
        after TEXT NOT NULL DEFAULT '',
        figure1 TEXT NOT NULL DEFAULT '',
        caption1 TEXT NOT NULL DEFAULT '',
        figure2 TEXT NOT NULL DEFAULT '',
        caption2 TEXT NOT NULL DEFAULT '',
        figure3 TEXT NOT NULL DEFAULT '',
        caption3 TEXT NOT NULL DEFAULT '',
        sustainability TEXT NOT NULL DEFAULT '',
        picture TEXT NOT NULL DEFAULT '',
        picture_caption TEXT NOT NULL DEFAULT '',
        contact TEXT NOT NULL DEFAULT '',
        hidden TEXT NOT NULL DEFAULT '',
        released INTEGER NOT NULL DEFAULT 0 CHECK (released IN (0, 1)),
        released_by TEXT NOT NULL DEFAULT '',
        released_on TEXT CHECK (released_on IS date(released_on))
    ) STRICT;
)sql"
                              R"sql(
    CREATE TABLE attachment (
        sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
        bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE station (
        n INTEGER PRIMARY KEY,
        key INTEGER NOT NULL,
        name TEXT NOT NULL DEFAULT '',
        machine TEXT NOT NULL DEFAULT ''
    ) STRICT;

    CREATE TABLE entry (
        id INTEGER PRIMARY KEY,
        counter INTEGER NOT NULL,
        wall INTEGER NOT NULL,
        author TEXT NOT NULL DEFAULT '',
        label TEXT NOT NULL DEFAULT '',
        schema INTEGER NOT NULL,
        seen BLOB,
        undoes INTEGER,
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        hash BLOB NOT NULL,
        ops BLOB NOT NULL
    ) STRICT;
    CREATE INDEX entry_undoes ON entry (undoes) WHERE undoes IS NOT NULL;
    CREATE INDEX entry_seen ON entry (id) WHERE seen IS NOT NULL;

    CREATE TABLE touch (
        tbl INTEGER NOT NULL,
        row INTEGER NOT NULL,
        entry INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (tbl, row, entry)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX touch_removed ON touch (tbl, row) WHERE kind = 2;

    CREATE TABLE undo_step (
        n INTEGER PRIMARY KEY,
        entry INTEGER NOT NULL,
        undone_by INTEGER
    ) STRICT;

    CREATE TABLE figure (
        kind TEXT NOT NULL,
        a INTEGER NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (kind, a)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE file_info (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
)sql";

// Merging: what lost, what is only held up, what a merge brought and what was put aside with it.
static constexpr auto second = R"sql(
    CREATE TABLE conflict (
        tbl INTEGER NOT NULL,
        row INTEGER NOT NULL,
        cell INTEGER NOT NULL,
        entry INTEGER NOT NULL,
        PRIMARY KEY (tbl, row, cell, entry)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE revived (
        tbl INTEGER NOT NULL,
        row INTEGER NOT NULL,
        PRIMARY KEY (tbl, row)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE undo_step ADD COLUMN was BLOB;
    ALTER TABLE undo_step ADD COLUMN got BLOB;

    CREATE TABLE parked_entry (
        id INTEGER PRIMARY KEY,
        counter INTEGER NOT NULL,
        wall INTEGER NOT NULL,
        author TEXT NOT NULL,
        label TEXT NOT NULL,
        schema INTEGER NOT NULL,
        seen BLOB,
        undoes INTEGER,
        hash BLOB NOT NULL,
        ops BLOB NOT NULL
    ) STRICT;
)sql";

static constexpr std::array<const char *, 2> all{first, second};

std::span<const char *const> steps()
{
    return all;
}

} // namespace core::schema
