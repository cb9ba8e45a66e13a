// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_ideas.h"

#include "core/commands/idea_commands.h"
#include "core/domain/codes.h"
#include "core/domain/normalized_name.h"
#include "core/domain/unit_names.h"
#include "core/exchange/list_words.h"
#include "core/queries/lab_rows.h"

#include <QCoreApplication>

namespace core::exchange {

namespace {

/// Goes through a table of ideas once.
class IdeaPlanner
{
    Q_DECLARE_TR_FUNCTIONS(Import)

public:
    IdeaPlanner(const Store &store, const ImportOptions &options, size_t rows);

    void take(const MappedRow &row);
    ImportPlan finish();

private:
    using Problem = std::optional<QString>;

    Problem write(Idea &idea, const MappedRow &row);
    Problem writeChoices(Idea &idea, const MappedRow &row);
    Problem writeStatus(Idea &idea, const MappedRow &row);
    void writeOrigin(Idea &idea, const QString &text);
    void note(const MappedRow &row, RowFate fate);
    std::optional<OpdId> unitOf(const QString &text);
    std::optional<qint64> storedAs(const MappedRow &row, const QString &identity) const;
    void add(const MappedRow &row, Idea idea);

    const Store &m_store;
    const ImportOptions &m_options;
    ListWords m_kinds, m_forms, m_digital, m_origins, m_budgets, m_statuses;
    UnitNames m_opds;
    QHash<QString, std::optional<OpdId>> m_asWritten; ///< Cell of the table -> the unit it means.
    QHash<QString, qint64> m_stored;                  ///< Identity -> id of an idea of the lab.
    QHash<qint64, QString> m_identities;              ///< Id of an idea of the lab -> identity.
    QSet<qint64> m_ids;                               ///< Of all ideas in the file.
    QSet<qint64> m_added;                             ///< Ids of the new ones.
    QHash<qint64, size_t> m_changed;                  ///< Id -> place among the changed ones.
    ImportPlan m_plan;
};

IdeaPlanner::IdeaPlanner(const Store &store, const ImportOptions &options, size_t rows)
    : m_store(store)
    , m_options(options)
    , m_kinds(store, options.lab, QStringLiteral("innovation_kind"))
    , m_forms(store, options.lab, QStringLiteral("innovation_form"))
    , m_digital(store, options.lab, QStringLiteral("digital"))
    , m_origins(store, options.lab, QStringLiteral("origin"))
    , m_budgets(store, options.lab, QStringLiteral("budget_need"))
    , m_statuses(store, options.lab, QStringLiteral("idea_status"))
    , m_opds(unitsOf(store, options.lab))
{
    const auto ideas = ideasOf(store, options.lab);
    m_stored.reserve(static_cast<qsizetype>(ideas.size()));
    for (const Idea &idea : ideas) {
        const QString identity = ideaIdentity(idea.opd, idea.name);
        m_stored.insert(identity, idea.id.value());
        m_identities.insert(idea.id.value(), identity);
    }
    for (const IdeaId id : store.ideas.ids())
        m_ids.insert(id.value());
    if (rows > ideas.size()) // Then most of them are new.
        m_plan.newIdeas.reserve(rows);
}

/// The idea of the lab that \a row means. Ideas of a unit that have no name yet are told apart by
/// the id they were exported with.
std::optional<qint64> IdeaPlanner::storedAs(const MappedRow &row, const QString &identity) const
{
    const qint64 id = row.id.toLongLong();
    if (const auto known = m_identities.constFind(id);
        known != m_identities.constEnd() && *known == identity)
        return id;
    const auto found = m_stored.constFind(identity);
    return found == m_stored.constEnd() || row.at(IdeaColumn::Name).isEmpty()
               ? std::nullopt
               : std::optional(*found);
}

void IdeaPlanner::take(const MappedRow &row)
{
    if (const QString complaint = complaintAboutShift(row); !complaint.isEmpty()) {
        m_plan.bad.push_back({row.line, complaint});
        return;
    }
    const QString &unit = row.at(IdeaColumn::Unit);
    const auto opd = unitOf(unit);
    if (!opd) {
        m_plan.bad.push_back({row.line, unit.isEmpty()
                                            ? tr("The unit is empty.")
                                            : tr("There is no unit named '%1'.").arg(unit)});
        return;
    }
    const QString name = row.at(IdeaColumn::Name).simplified();
    const QString identity = ideaIdentity(*opd, name);
    const auto stored = storedAs(row, identity);
    if (name.isEmpty() && !stored) {
        m_plan.bad.push_back({row.line, tr("The name of the innovation is empty.")});
        return;
    }
    const auto id = hashedId<Idea>({identity});
    const bool isAdded = m_added.contains(id.value());
    if (!isAdded && !stored) {
        if (m_options.removed.contains(identity))
            note(row, RowFate::Removed);
        else
            add(row, {.id = id, .opd = *opd, .name = name});
        return;
    }
    if (!m_options.update || isAdded)
        return note(row, RowFate::Existing);
    const auto idea = m_store.ideas.find(IdeaId(*stored));
    Idea changed = m_changed.contains(*stored) ? m_plan.changedIdeas[m_changed[*stored]] : *idea;
    if (const Problem problem = write(changed, row)) {
        m_plan.bad.push_back({row.line, *problem});
        return;
    }
    note(row, changed == *idea ? RowFate::Existing : RowFate::Changed);
    if (m_changed.contains(*stored)) {
        m_plan.changedIdeas[m_changed[*stored]] = changed;
    } else if (changed != *idea) {
        m_changed.insert(*stored, m_plan.changedIdeas.size());
        m_plan.changedIdeas.push_back(changed);
    }
}

void IdeaPlanner::note(const MappedRow &row, RowFate fate)
{
    m_plan.rows.push_back(
        {row.line, row.at(IdeaColumn::Unit), row.at(IdeaColumn::Name).simplified(), fate});
}

/// A table names a unit in many rows, in the same letters as a rule.
std::optional<OpdId> IdeaPlanner::unitOf(const QString &text)
{
    if (const auto known = m_asWritten.constFind(text); known != m_asWritten.constEnd())
        return *known;
    const auto unit = m_opds.find(text);
    m_asWritten.insert(text, unit);
    return unit;
}

void IdeaPlanner::add(const MappedRow &row, Idea idea)
{
    if (m_ids.contains(idea.id.value())) // It was imported under this name and renamed since.
        return note(row, RowFate::Existing);
    idea.status = codes::draft;
    idea.statusOn = m_options.today;
    if (const Problem problem = write(idea, row)) {
        m_plan.bad.push_back({row.line, *problem});
        return;
    }
    note(row, RowFate::New);
    m_added.insert(idea.id.value());
    m_plan.newIdeas.push_back(std::move(idea));
}

/// Writes the cells that are not empty; says what is wrong with one.
IdeaPlanner::Problem IdeaPlanner::write(Idea &idea, const MappedRow &row)
{
    const auto set = [&row](QString &field, IdeaColumn column) {
        if (!row.at(column).isEmpty())
            field = row.at(column);
    };
    set(idea.expansion, IdeaColumn::Expansion);
    set(idea.problem, IdeaColumn::Problem);
    set(idea.cause, IdeaColumn::Cause);
    set(idea.effect, IdeaColumn::Effect);
    set(idea.affected, IdeaColumn::Affected);
    set(idea.description, IdeaColumn::Description);
    set(idea.benefit, IdeaColumn::Benefit);
    if (!row.at(IdeaColumn::Proposer).isEmpty())
        idea.proposers =
            QString(row.at(IdeaColumn::Proposer)).replace(QLatin1String("; "), QLatin1String("\n"));
    if (!row.at(IdeaColumn::Origin).isEmpty())
        writeOrigin(idea, row.at(IdeaColumn::Origin));
    if (Problem problem = writeChoices(idea, row))
        return problem;
    if (Problem problem = writeStatus(idea, row))
        return problem;
    if (!row.at(IdeaColumn::Kind).isEmpty()) // Last: a bad row makes no new kind.
        idea.kind = m_kinds.codeOrNew(row.at(IdeaColumn::Kind), m_plan.newEntries);
    return std::nullopt;
}

/// "Replikasi dari Kota Arga" is the entry that begins it, and where from; any other text is kept
/// as the detail.
void IdeaPlanner::writeOrigin(Idea &idea, const QString &text)
{
    for (const ListEntry &entry : m_origins.entries()) {
        const bool isCode = text.compare(entry.code, Qt::CaseInsensitive) == 0;
        if (!isCode && !domain::beginsWithWords(text, entry.label))
            continue;
        idea.origin = entry.code;
        if (isCode || text.size() == entry.label.size())
            return;
        static const QStringList joins{QStringLiteral(":"), QStringLiteral("dari "),
                                       QStringLiteral("of ")};
        QString rest = text.mid(entry.label.size()).trimmed();
        for (const QString &join : joins) {
            if (rest.startsWith(join, Qt::CaseInsensitive))
                rest = rest.mid(join.size()).trimmed();
        }
        idea.originDetail = rest;
        return;
    }
    idea.originDetail = text;
}

IdeaPlanner::Problem IdeaPlanner::writeChoices(Idea &idea, const MappedRow &row)
{
    const struct
    {
        IdeaColumn column;
        const ListWords &words;
        QString &field;
    } choices[] = {{IdeaColumn::Form, m_forms, idea.form},
                   {IdeaColumn::Digital, m_digital, idea.digital},
                   {IdeaColumn::Budget, m_budgets, idea.budgetNeed}};
    for (const auto &choice : choices) {
        const QString &text = row.at(choice.column);
        const auto code = choice.words.codeOf(text);
        if (!code)
            return tr("'%1' is not one of: %2.").arg(text, choice.words.labels());
        if (!code->isEmpty())
            choice.field = *code;
    }
    return std::nullopt;
}

IdeaPlanner::Problem IdeaPlanner::writeStatus(Idea &idea, const MappedRow &row)
{
    const QString &text = row.at(IdeaColumn::Status);
    const QString &reason = row.at(IdeaColumn::Reason);
    const auto code = m_statuses.codeOf(text);
    if (!code)
        return tr("'%1' is not one of: %2.").arg(text, m_statuses.labels());
    if (code->isEmpty() || *code == idea.status) {
        if (!reason.isEmpty())
            idea.statusReason = reason;
        return std::nullopt;
    }
    const ListEntry &status = *m_statuses.entry(*code);
    if (status.attributes.value(QLatin1String("needs_target")).toBool())
        return tr("Ideas are merged in the window, where the other idea is chosen.");
    if (status.attributes.value(QLatin1String("needs_reason")).toBool() && reason.isEmpty())
        return tr("The status '%1' needs a reason.").arg(text);
    const SetIdeaStatus decision{
        .ideas = {idea.id}, .status = *code, .today = m_options.today, .reason = reason};
    idea = decidedIdea(std::move(idea), decision, status);
    return std::nullopt;
}

ImportPlan IdeaPlanner::finish()
{
    return std::move(m_plan);
}

} // namespace

ImportPlan planIdeas(const Store &store, const MappedTable &table, const ImportOptions &options)
{
    IdeaPlanner planner(store, options, table.rows.size());
    for (const MappedRow &row : table.rows)
        planner.take(row);
    return planner.finish();
}

} // namespace core::exchange
