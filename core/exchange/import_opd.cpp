// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_opd.h"

#include "core/domain/unit_kind.h"
#include "core/exchange/list_words.h"

#include <QCoreApplication>

namespace core::exchange {

namespace {

/// Goes through a table of units once.
class OpdPlanner
{
    Q_DECLARE_TR_FUNCTIONS(Import)

public:
    OpdPlanner(const Store &store, const ImportOptions &options)
        : m_store(store)
        , m_options(options)
        , m_kinds(store, options.lab, QStringLiteral("unit_kind"))
        , m_known(store.opds.list("WHERE lab = ?", options.lab))
    {
        for (size_t at = 0; at < m_known.size(); ++at)
            m_places.insert(opdIdentity(m_known[at].name), at);
        m_isTouched.resize(m_known.size(), false);
        m_stored = m_known.size();
    }

    void take(const MappedRow &row);
    void linkParents();
    ImportPlan finish();

private:
    void add(const MappedRow &row);
    void write(Opd &opd, const MappedRow &row);
    void note(const MappedRow &row, RowFate fate);

    struct Link
    {
        int line;
        size_t child;
        QString parent;
    };

    const Store &m_store;
    const ImportOptions &m_options;
    ListWords m_kinds;
    std::vector<Opd> m_known; ///< Those of the lab, then the new ones.
    std::vector<bool> m_isTouched;
    size_t m_stored = 0;
    QHash<QString, size_t> m_places;
    std::vector<Link> m_links;
    std::vector<std::pair<size_t, size_t>> m_updates; ///< Row of the plan, place of its unit.
    ImportPlan m_plan;
};

void OpdPlanner::take(const MappedRow &row)
{
    const QString name = row.at(OpdColumn::Name).simplified();
    if (name.isEmpty()) {
        m_plan.bad.push_back({row.line, tr("The name of the unit is empty.")});
        return;
    }
    const auto found = m_places.constFind(opdIdentity(name));
    if (found == m_places.constEnd()) {
        if (m_options.removed.contains(opdIdentity(name)))
            note(row, RowFate::Removed);
        else
            add(row);
        return;
    }
    const size_t at = *found;
    note(row, RowFate::Existing);
    if (!m_options.update)
        return;
    m_updates.push_back({m_plan.rows.size() - 1, at});
    const Opd before = m_known[at];
    write(m_known[at], row);
    if (!row.at(OpdColumn::Parent).isEmpty())
        m_links.push_back({row.line, at, row.at(OpdColumn::Parent)});
    if (m_known[at] != before)
        m_isTouched[at] = true;
}

void OpdPlanner::note(const MappedRow &row, RowFate fate)
{
    m_plan.rows.push_back(
        {row.line, row.at(OpdColumn::Parent), row.at(OpdColumn::Name).simplified(), fate});
}

void OpdPlanner::add(const MappedRow &row)
{
    const QString name = row.at(OpdColumn::Name).simplified();
    const auto id = hashedId<Opd>({QString::number(m_options.lab.value()), opdIdentity(name)});
    if (m_store.opds.find(id)) // It was imported under this name and renamed since.
        return note(row, RowFate::Existing);
    Opd opd{.id = id};
    opd.lab = m_options.lab;
    opd.name = name;
    write(opd, row);
    if (opd.kind.isEmpty())
        opd.kind = recognisedKind(name, m_kinds.entries()).value_or(QString());
    if (opd.headTitle.isEmpty()) {
        if (const ListEntry *kind = m_kinds.entry(opd.kind))
            opd.headTitle = kind->attributes.value(QLatin1String("head_title")).toString();
    }
    note(row, RowFate::New);
    m_places.insert(opdIdentity(name), m_known.size());
    if (!row.at(OpdColumn::Parent).isEmpty())
        m_links.push_back({row.line, m_known.size(), row.at(OpdColumn::Parent)});
    m_known.push_back(opd);
    m_isTouched.push_back(false);
}

void OpdPlanner::write(Opd &opd, const MappedRow &row)
{
    const auto set = [&row](QString &field, OpdColumn column) {
        if (!row.at(column).isEmpty())
            field = row.at(column).simplified();
    };
    set(opd.abbreviation, OpdColumn::Abbreviation);
    set(opd.headName, OpdColumn::Head);
    set(opd.headNip, OpdColumn::Nip);
    set(opd.headTitle, OpdColumn::Title);
    set(opd.contact, OpdColumn::Contact);
    if (!row.at(OpdColumn::Kind).isEmpty())
        opd.kind = m_kinds.codeOrNew(row.at(OpdColumn::Kind), m_plan.newEntries);
}

/// Parents may stand below their children in the table.
void OpdPlanner::linkParents()
{
    for (const Link &link : m_links) {
        const auto parent = m_places.constFind(opdIdentity(link.parent));
        if (parent == m_places.constEnd()) {
            m_plan.bad.push_back({link.line, tr("There is no unit named '%1'.").arg(link.parent)});
        } else if (*parent != link.child && m_known[link.child].parent != m_known[*parent].id) {
            m_known[link.child].parent = m_known[*parent].id;
            m_isTouched[link.child] = true;
        }
    }
}

ImportPlan OpdPlanner::finish()
{
    linkParents();
    for (const auto &[row, at] : m_updates) {
        if (at < m_stored && m_isTouched[at])
            m_plan.rows[row].fate = RowFate::Changed;
    }
    for (size_t at = 0; at < m_known.size(); ++at) {
        if (at >= m_stored)
            m_plan.newOpds.push_back(m_known[at]);
        else if (m_isTouched[at])
            m_plan.changedOpds.push_back(m_known[at]);
    }
    return std::move(m_plan);
}

} // namespace

ImportPlan planOpds(const Store &store, const MappedTable &table, const ImportOptions &options)
{
    OpdPlanner planner(store, options);
    for (const MappedRow &row : table.rows)
        planner.take(row);
    return planner.finish();
}

} // namespace core::exchange
