// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/field_words.h"

#include "core/commands/opd_commands.h"
#include "core/domain/format.h"
#include "core/history/record_names.h"

namespace core {

using schema::Table;

namespace {

struct Word
{
    Table table;
    std::string_view column;
    const char *label;
    const char *list = nullptr; ///< Where the column holds a code: the list it is from.
};

constexpr Word words[] = {
    {Table::Lab, "name", QT_TRANSLATE_NOOP("Field", "Name of the lab")},
    {Table::Lab, "region", QT_TRANSLATE_NOOP("Field", "Region")},
    {Table::Lab, "region_code", QT_TRANSLATE_NOOP("Field", "Code of the region")},
    {Table::Lab, "year", QT_TRANSLATE_NOOP("Field", "Year")},
    {Table::Lab, "round", QT_TRANSLATE_NOOP("Field", "Round")},
    {Table::Lab, "organiser", QT_TRANSLATE_NOOP("Field", "Organiser")},
    {Table::Lab, "theme", QT_TRANSLATE_NOOP("Field", "Theme")},
    {Table::Lab, "place", QT_TRANSLATE_NOOP("Field", "Place of signing")},
    {Table::Lab, "venue", QT_TRANSLATE_NOOP("Field", "Venue")},
    {Table::Lab, "legal_basis", QT_TRANSLATE_NOOP("Field", "Legal basis")},
    {Table::Lab, "letterhead", QT_TRANSLATE_NOOP("Field", "Kind of letterhead")},
    {Table::Lab, "letterhead_line1", QT_TRANSLATE_NOOP("Field", "Letterhead, first line")},
    {Table::Lab, "letterhead_line2", QT_TRANSLATE_NOOP("Field", "Letterhead, second line")},
    {Table::Lab, "letterhead_address", QT_TRANSLATE_NOOP("Field", "Letterhead, address")},
    {Table::Lab, "logo", QT_TRANSLATE_NOOP("Field", "Logo")},
    {Table::Lab, "letterhead_image", QT_TRANSLATE_NOOP("Field", "Picture of the letterhead")},
    {Table::Lab, "paper", QT_TRANSLATE_NOOP("Field", "Paper")},
    {Table::Lab, "quota", QT_TRANSLATE_NOOP("Field", "Quota of ideas")},
    {Table::Lab, "report_months", QT_TRANSLATE_NOOP("Field", "Months between reports")},
    {Table::Signatory, "lab", QT_TRANSLATE_NOOP("Field", "Lab")},
    {Table::Signatory, "role", QT_TRANSLATE_NOOP("Field", "Signs as"), "signatory_role"},
    {Table::Signatory, "prefix", QT_TRANSLATE_NOOP("Field", "Acting as")},
    {Table::Signatory, "title", QT_TRANSLATE_NOOP("Field", "Title (position)")},
    {Table::Signatory, "name", QT_TRANSLATE_NOOP("Field", "Name")},
    {Table::Signatory, "rank", QT_TRANSLATE_NOOP("Field", "Rank")},
    {Table::Signatory, "nip", QT_TRANSLATE_NOOP("Field", "NIP")},
    {Table::DocumentText, "lab", QT_TRANSLATE_NOOP("Field", "Lab")},
    {Table::DocumentText, "code", QT_TRANSLATE_NOOP("Field", "Document")},
    {Table::DocumentText, "body", QT_TRANSLATE_NOOP("Field", "Text")},
    {Table::ListEntry, "lab", QT_TRANSLATE_NOOP("Field", "Lab")},
    {Table::ListEntry, "list", QT_TRANSLATE_NOOP("Field", "List")},
    {Table::ListEntry, "code", QT_TRANSLATE_NOOP("Field", "Code")},
    {Table::ListEntry, "label", QT_TRANSLATE_NOOP("Field", "Choice")},
    {Table::ListEntry, "position", QT_TRANSLATE_NOOP("Field", "Place in the list")},
    {Table::ListEntry, "hidden", QT_TRANSLATE_NOOP("Field", "Hidden")},
    {Table::ListEntry, "attributes", QT_TRANSLATE_NOOP("Field", "What it does")},
    {Table::Session, "lab", QT_TRANSLATE_NOOP("Field", "Lab")},
    {Table::Session, "stage", QT_TRANSLATE_NOOP("Field", "Stage")},
    {Table::Session, "title", QT_TRANSLATE_NOOP("Field", "Title")},
    {Table::Session, "date", QT_TRANSLATE_NOOP("Field", "Date")},
    {Table::Session, "start_time", QT_TRANSLATE_NOOP("Field", "Begins at")},
    {Table::Session, "end_time", QT_TRANSLATE_NOOP("Field", "Ends at")},
    {Table::Session, "venue", QT_TRANSLATE_NOOP("Field", "Venue")},
    {Table::Opd, "lab", QT_TRANSLATE_NOOP("Field", "Lab")},
    {Table::Opd, "name", QT_TRANSLATE_NOOP("Field", "Name of the unit")},
    {Table::Opd, "abbreviation", QT_TRANSLATE_NOOP("Field", "Abbreviation")},
    {Table::Opd, "kind", QT_TRANSLATE_NOOP("Field", "Kind of unit"), "unit_kind"},
    {Table::Opd, "parent", QT_TRANSLATE_NOOP("Field", "Belongs to")},
    {Table::Opd, "head_prefix", QT_TRANSLATE_NOOP("Field", "Acting as")},
    {Table::Opd, "head_title", QT_TRANSLATE_NOOP("Field", "Title of the head")},
    {Table::Opd, "head_name", QT_TRANSLATE_NOOP("Field", "Head of unit")},
    {Table::Opd, "head_rank", QT_TRANSLATE_NOOP("Field", "Rank of the head")},
    {Table::Opd, "head_nip", QT_TRANSLATE_NOOP("Field", "NIP of the head")},
    {Table::Opd, "contact", QT_TRANSLATE_NOOP("Field", "Contact")},
    {Table::Opd, "quota", QT_TRANSLATE_NOOP("Field", "Quota of ideas")},
    {Table::Opd, "committed", QT_TRANSLATE_NOOP("Field", "Commitment signed")},
    {Table::Opd, "committed_on", QT_TRANSLATE_NOOP("Field", "Commitment signed on")},
    {Table::Opd, "contract_on", QT_TRANSLATE_NOOP("Field", "Launch contract signed on")},
    {Table::Opd, "note", QT_TRANSLATE_NOOP("Field", "Note")},
    {Table::Participant, "lab", QT_TRANSLATE_NOOP("Field", "Lab")},
    {Table::Participant, "opd", QT_TRANSLATE_NOOP("Field", "Unit")},
    {Table::Participant, "name", QT_TRANSLATE_NOOP("Field", "Name")},
    {Table::Participant, "nip", QT_TRANSLATE_NOOP("Field", "NIP")},
    {Table::Participant, "position", QT_TRANSLATE_NOOP("Field", "Title (position)")},
    {Table::Participant, "role", QT_TRANSLATE_NOOP("Field", "Role")},
    {Table::Participant, "contact", QT_TRANSLATE_NOOP("Field", "Contact")},
    {Table::Attendance, "session", QT_TRANSLATE_NOOP("Field", "Session")},
    {Table::Attendance, "participant", QT_TRANSLATE_NOOP("Field", "Person")},
    {Table::Attendance, "status", QT_TRANSLATE_NOOP("Field", "Attendance"), "attendance"},
    {Table::Attendance, "substitute_name", QT_TRANSLATE_NOOP("Field", "Represented by")},
    {Table::Attendance, "substitute_title",
     QT_TRANSLATE_NOOP("Field", "Title of the representative")},
    {Table::Idea, "opd", QT_TRANSLATE_NOOP("Field", "Unit")},
    {Table::Idea, "number", QT_TRANSLATE_NOOP("Field", "Idea number")},
    {Table::Idea, "name", QT_TRANSLATE_NOOP("Field", "Name of the innovation")},
    {Table::Idea, "expansion", QT_TRANSLATE_NOOP("Field", "Expansion")},
    {Table::Idea, "problem", QT_TRANSLATE_NOOP("Field", "Problem")},
    {Table::Idea, "cause", QT_TRANSLATE_NOOP("Field", "Cause")},
    {Table::Idea, "effect", QT_TRANSLATE_NOOP("Field", "Effect")},
    {Table::Idea, "affected", QT_TRANSLATE_NOOP("Field", "Groups affected")},
    {Table::Idea, "current_state", QT_TRANSLATE_NOOP("Field", "Present condition")},
    {Table::Idea, "expected_state", QT_TRANSLATE_NOOP("Field", "Expected condition")},
    {Table::Idea, "description", QT_TRANSLATE_NOOP("Field", "Idea")},
    {Table::Idea, "benefit", QT_TRANSLATE_NOOP("Field", "Benefit")},
    {Table::Idea, "novelty", QT_TRANSLATE_NOOP("Field", "Novelty")},
    {Table::Idea, "kind", QT_TRANSLATE_NOOP("Field", "Kind of innovation"), "innovation_kind"},
    {Table::Idea, "form", QT_TRANSLATE_NOOP("Field", "Form of innovation"), "innovation_form"},
    {Table::Idea, "digital", QT_TRANSLATE_NOOP("Field", "Digital or not"), "digital"},
    {Table::Idea, "initiator", QT_TRANSLATE_NOOP("Field", "Initiator"), "initiator"},
    {Table::Idea, "origin", QT_TRANSLATE_NOOP("Field", "Origin"), "origin"},
    {Table::Idea, "origin_detail", QT_TRANSLATE_NOOP("Field", "Origin in detail")},
    {Table::Idea, "budget_need", QT_TRANSLATE_NOOP("Field", "Budget need"), "budget_need"},
    {Table::Idea, "affair", QT_TRANSLATE_NOOP("Field", "Government affair"), "affair"},
    {Table::Idea, "mission", QT_TRANSLATE_NOOP("Field", "Mission")},
    {Table::Idea, "proposers", QT_TRANSLATE_NOOP("Field", "Proposers")},
    {Table::Idea, "note", QT_TRANSLATE_NOOP("Field", "Note of the coach")},
    {Table::Idea, "status", QT_TRANSLATE_NOOP("Field", "Status"), "idea_status"},
    {Table::Idea, "status_reason", QT_TRANSLATE_NOOP("Field", "Reason")},
    {Table::Idea, "status_lesson", QT_TRANSLATE_NOOP("Field", "Lesson learnt")},
    {Table::Idea, "status_on", QT_TRANSLATE_NOOP("Field", "Status since")},
    {Table::Idea, "merged_into", QT_TRANSLATE_NOOP("Field", "Merged into")},
    {Table::Idea, "launched_on", QT_TRANSLATE_NOOP("Field", "Launched on")},
    {Table::Idea, "displayed_on", QT_TRANSLATE_NOOP("Field", "Displayed on")},
    {Table::ActionPlan, "aim", QT_TRANSLATE_NOOP("Field", "Aim")},
    {Table::ActionPlan, "outputs", QT_TRANSLATE_NOOP("Field", "Outputs")},
    {Table::ActionPlan, "milestone_short", QT_TRANSLATE_NOOP("Field", "Short-term milestone")},
    {Table::ActionPlan, "milestone_medium", QT_TRANSLATE_NOOP("Field", "Medium-term milestone")},
    {Table::ActionPlan, "milestone_long", QT_TRANSLATE_NOOP("Field", "Long-term milestone")},
    {Table::ActionPlan, "person_in_charge", QT_TRANSLATE_NOOP("Field", "Person in charge")},
    {Table::ActionPlan, "person_title",
     QT_TRANSLATE_NOOP("Field", "Title of the person in charge")},
    {Table::ActionPlan, "person_nip", QT_TRANSLATE_NOOP("Field", "NIP of the person in charge")},
    {Table::ActionPlan, "parties", QT_TRANSLATE_NOOP("Field", "Parties involved")},
    {Table::Step, "idea", QT_TRANSLATE_NOOP("Field", "Innovation")},
    {Table::Step, "position", QT_TRANSLATE_NOOP("Field", "Place in the plan")},
    {Table::Step, "activity", QT_TRANSLATE_NOOP("Field", "Activity")},
    {Table::Step, "who", QT_TRANSLATE_NOOP("Field", "PIC")},
    {Table::Step, "start_on", QT_TRANSLATE_NOOP("Field", "Start")},
    {Table::Step, "end_on", QT_TRANSLATE_NOOP("Field", "End")},
    {Table::Step, "output", QT_TRANSLATE_NOOP("Field", "Output")},
    {Table::Step, "method", QT_TRANSLATE_NOOP("Field", "Method")},
    {Table::Step, "budget", QT_TRANSLATE_NOOP("Field", "Budget")},
    {Table::Step, "source", QT_TRANSLATE_NOOP("Field", "Source of funds"), "fund_source"},
    {Table::Step, "parties", QT_TRANSLATE_NOOP("Field", "Parties involved")},
    {Table::Step, "progress", QT_TRANSLATE_NOOP("Field", "Progress")},
    {Table::Step, "status", QT_TRANSLATE_NOOP("Field", "Status of the step"), "step_status"},
    {Table::Step, "obstacle", QT_TRANSLATE_NOOP("Field", "Obstacle")},
    {Table::Review, "idea", QT_TRANSLATE_NOOP("Field", "Innovation")},
    {Table::Review, "decided_as", QT_TRANSLATE_NOOP("Field", "Decided as")},
    {Table::Review, "decision", QT_TRANSLATE_NOOP("Field", "Decision")},
    {Table::Review, "note", QT_TRANSLATE_NOOP("Field", "Note")},
    {Table::Review, "decided_by", QT_TRANSLATE_NOOP("Field", "Decided by")},
    {Table::Review, "decided_title", QT_TRANSLATE_NOOP("Field", "Title (position)")},
    {Table::Review, "decider", QT_TRANSLATE_NOOP("Field", "Capacity"), "decider"},
    {Table::Review, "date", QT_TRANSLATE_NOOP("Field", "Date")},
    {Table::Review, "at", QT_TRANSLATE_NOOP("Field", "Moment")},
    {Table::Review, "plan_digest", QT_TRANSLATE_NOOP("Field", "State of the plan")},
    {Table::Visit, "idea", QT_TRANSLATE_NOOP("Field", "Innovation")},
    {Table::Visit, "date", QT_TRANSLATE_NOOP("Field", "Date")},
    {Table::Visit, "phase", QT_TRANSLATE_NOOP("Field", "Phase"), "phase"},
    {Table::Visit, "run_status", QT_TRANSLATE_NOOP("Field", "Status of carrying out"),
     "run_status"},
    {Table::Visit, "status_note", QT_TRANSLATE_NOOP("Field", "Explanation")},
    {Table::Visit, "lesson", QT_TRANSLATE_NOOP("Field", "Lesson learnt")},
    {Table::Visit, "obstacle_category", QT_TRANSLATE_NOOP("Field", "Category of the obstacle"),
     "obstacle_category"},
    {Table::Visit, "obstacle", QT_TRANSLATE_NOOP("Field", "Obstacle")},
    {Table::Visit, "follow_up", QT_TRANSLATE_NOOP("Field", "Follow-up")},
    {Table::Visit, "follow_up_due", QT_TRANSLATE_NOOP("Field", "Follow-up due")},
    {Table::Visit, "method", QT_TRANSLATE_NOOP("Field", "Way of monitoring"), "monev_method"},
    {Table::Visit, "monitored_by", QT_TRANSLATE_NOOP("Field", "Monitored by")},
    {Table::Visit, "at", QT_TRANSLATE_NOOP("Field", "Moment")},
    {Table::VisitStep, "visit", QT_TRANSLATE_NOOP("Field", "Visit")},
    {Table::VisitStep, "step", QT_TRANSLATE_NOOP("Field", "Step")},
    {Table::VisitStep, "progress", QT_TRANSLATE_NOOP("Field", "Progress")},
    {Table::VisitStep, "status", QT_TRANSLATE_NOOP("Field", "Status of the step"), "step_status"},
    {Table::VisitStep, "obstacle", QT_TRANSLATE_NOOP("Field", "Obstacle")},
    {Table::Evidence, "idea", QT_TRANSLATE_NOOP("Field", "Innovation")},
    {Table::Evidence, "step", QT_TRANSLATE_NOOP("Field", "Step")},
    {Table::Evidence, "kind", QT_TRANSLATE_NOOP("Field", "Kind of evidence"), "evidence_kind"},
    {Table::Evidence, "title", QT_TRANSLATE_NOOP("Field", "Title")},
    {Table::Evidence, "file_name", QT_TRANSLATE_NOOP("Field", "File")},
    {Table::Evidence, "attachment", QT_TRANSLATE_NOOP("Field", "Content of the file")},
    {Table::Evidence, "size", QT_TRANSLATE_NOOP("Field", "Size")},
    {Table::Evidence, "link", QT_TRANSLATE_NOOP("Field", "Link")},
    {Table::Evidence, "date", QT_TRANSLATE_NOOP("Field", "Date")},
    {Table::Profile, "maturity", QT_TRANSLATE_NOOP("Field", "Maturity"), "maturity"},
    {Table::Profile, "trial_on", QT_TRANSLATE_NOOP("Field", "Trial on")},
    {Table::Profile, "applied_on", QT_TRANSLATE_NOOP("Field", "Applied on")},
    {Table::Profile, "design", QT_TRANSLATE_NOOP("Field", "Design of the innovation")},
    {Table::Profile, "aim", QT_TRANSLATE_NOOP("Field", "Aim")},
    {Table::Profile, "benefit", QT_TRANSLATE_NOOP("Field", "Benefit")},
    {Table::Profile, "result", QT_TRANSLATE_NOOP("Field", "Result")},
    {Table::Profile, "before", QT_TRANSLATE_NOOP("Field", "Before")},
    {Table::Profile, "after", QT_TRANSLATE_NOOP("Field", "After")},
    {Table::Profile, "figure1", QT_TRANSLATE_NOOP("Field", "First figure")},
    {Table::Profile, "caption1", QT_TRANSLATE_NOOP("Field", "Caption of the first figure")},
    {Table::Profile, "figure2", QT_TRANSLATE_NOOP("Field", "Second figure")},
    {Table::Profile, "caption2", QT_TRANSLATE_NOOP("Field", "Caption of the second figure")},
    {Table::Profile, "figure3", QT_TRANSLATE_NOOP("Field", "Third figure")},
    {Table::Profile, "caption3", QT_TRANSLATE_NOOP("Field", "Caption of the third figure")},
    {Table::Profile, "sustainability",
     QT_TRANSLATE_NOOP("Field", "Sustainability and replication")},
    {Table::Profile, "picture", QT_TRANSLATE_NOOP("Field", "Picture")},
    {Table::Profile, "picture_caption", QT_TRANSLATE_NOOP("Field", "Caption of the picture")},
    {Table::Profile, "contact", QT_TRANSLATE_NOOP("Field", "Contact")},
    {Table::Profile, "hidden", QT_TRANSLATE_NOOP("Field", "Not for the public")},
    {Table::Profile, "released", QT_TRANSLATE_NOOP("Field", "Released")},
    {Table::Profile, "released_by", QT_TRANSLATE_NOOP("Field", "Released by")},
    {Table::Profile, "released_on", QT_TRANSLATE_NOOP("Field", "Released on")},
};

const Word *wordOf(Table table, std::string_view column)
{
    const auto found = std::ranges::find_if(
        words, [&](const Word &word) { return word.table == table && word.column == column; });
    return found == std::end(words) ? nullptr : found;
}

QString spokenFlag(qint64 value)
{
    return value ? QCoreApplication::translate("Field", "yes")
                 : QCoreApplication::translate("Field", "no");
}

bool isDate(std::string_view column)
{
    return column == "date" || column.ends_with("_on") || column == "follow_up_due";
}

} // namespace

QString fieldLabel(Table table, std::string_view column)
{
    const Word *word = wordOf(table, column);
    return word ? QCoreApplication::translate("Field", word->label)
                : QString::fromUtf8(column.data(), qsizetype(column.size()));
}

QString FieldValues::text(Table table, int column, const db::Value &value) const
{
    if (value.isEmpty())
        return {};
    const auto &shape = m_document.journal().catalogue().shape(static_cast<int>(table));
    const std::string_view name = shape.columns[static_cast<size_t>(column)];
    QString plain = value.type == db::Value::Type::Integer ? QString::number(value.integer)
                                                           : QString::fromUtf8(value.bytes);
    for (const auto &reference : shape.references) {
        if (reference.column == column)
            return m_names.name({reference.table, value.integer});
    }
    const Word *word = wordOf(table, name);
    if (word && word->list)
        return choice(QLatin1String(word->list), plain);
    const auto language = languageOf(*QCoreApplication::instance());
    if (isDate(name))
        return domain::formatDate(QDate::fromString(plain, Qt::ISODate), language);
    if (name == "budget")
        return domain::formatRupiah(value.integer, language);
    if (name == "progress")
        return domain::formatPercent(static_cast<double>(value.integer), language);
    if (name == "committed" || name == "released" ||
        (name == "hidden" && table == Table::ListEntry))
        return spokenFlag(value.integer);
    return plain;
}

QString FieldValues::choice(const QString &list, const QString &code) const
{
    auto found = m_lists.find(list);
    if (found == m_lists.end())
        found = m_lists.insert(list, listEntries(m_document.store(), m_document.lab(), list));
    const auto entry = std::ranges::find(*found, code, &ListEntry::code);
    return entry == found->end() ? code : entry->label;
}

} // namespace core
