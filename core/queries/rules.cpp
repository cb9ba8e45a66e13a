// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/rules.h"

namespace core {

static constexpr auto rules = R"sql(
    WITH
    merged (code) AS (SELECT code FROM list_entry WHERE lab = ?1 AND list = 'idea_status'
        AND NOT coalesce(nullif(attributes, '') ->> 'counted', 1)),
    selected (code) AS (SELECT code FROM list_entry WHERE lab = ?1 AND list = 'idea_status'
        AND nullif(attributes, '') ->> 'selected'),
    set_aside (code) AS (SELECT code FROM list_entry WHERE lab = ?1 AND list = 'idea_status'
        AND nullif(attributes, '') ->> 'set_aside'),
    stopped (code) AS (SELECT code FROM list_entry WHERE lab = ?1 AND list = 'idea_status'
        AND nullif(attributes, '') ->> 'stopped'),
    cancelled (code) AS (SELECT code FROM list_entry WHERE lab = ?1 AND list = 'step_status'
        AND NOT coalesce(nullif(attributes, '') ->> 'counted', 1)),
    running (code) AS (SELECT code FROM list_entry WHERE lab = ?1 AND list = 'run_status'
        AND nullif(attributes, '') ->> 'running'),
    reported (code) AS (SELECT code FROM list_entry WHERE lab = ?1 AND list = 'run_status'
        AND nullif(attributes, '') ->> 'reported'),
    run_done (code) AS (SELECT code FROM list_entry WHERE lab = ?1 AND list = 'run_status'
        AND nullif(attributes, '') ->> 'done'),
    last_visit AS (SELECT * FROM visit WHERE id = (
        SELECT id FROM visit AS other WHERE other.idea = visit.idea
        ORDER BY date DESC, at DESC, id DESC LIMIT 1)),
    last_decision AS (SELECT * FROM review WHERE decided_as = 1 AND id = (
        SELECT id FROM review AS other WHERE other.idea = review.idea AND decided_as = 1
        ORDER BY at DESC, id DESC LIMIT 1)),
    running_idea (id) AS (
        SELECT idea.id FROM last_visit JOIN idea ON idea.id = last_visit.idea
        JOIN opd ON opd.id = idea.opd
        WHERE opd.lab = ?1 AND launched_on IS NOT NULL AND run_status IN running
            AND idea.status NOT IN merged AND idea.status NOT IN stopped)
)sql";

std::string withRules(const char *query)
{
    return std::string(rules) + query;
}

} // namespace core
