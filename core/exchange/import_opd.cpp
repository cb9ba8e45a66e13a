// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_opd.h"

#include "core/domain/unit_kind.h"
#include "core/domain/unit_names.h"
#include "core/exchange/list_words.h"

#include <QCoreApplication>
#include <QMultiHash>

#include <limits>

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
        for (size_t at = 0; at < m_known.size(); ++at) {
            m_places.insert(opdIdentity(m_known[at].name), at);
            addName(m_known[at]);
        }
        for (const OpdId id : store.opds.ids())
            m_ids.insert(id);
        m_isTouched.resize(m_known.size(), false);
        m_stored = m_known.size();
    }

    void findParents(const std::vector<MappedRow> &rows);
    void take(const MappedRow &row);
    ImportPlan finish();

private:
    QString complaintAbout(const MappedRow &row) const;
    bool isReturning(const QString &identity) const;
    OpdId idOf(const QString &identity) const;
    void addName(const Opd &opd);
    QString parentOf(const MappedRow &row) const;
    void linkParents();
    void add(const MappedRow &row);
    void write(Opd &opd, const MappedRow &row);
    void note(const MappedRow &row, RowFate fate);

    struct Link
    {
        size_t child;
        QString parent; ///< Its identity.
    };

    const Store &m_store;
    const ImportOptions &m_options;
    ListWords m_kinds;
    std::vector<Opd> m_known; ///< Those of the lab, then the new ones.
    std::vector<bool> m_isTouched;
    size_t m_stored = 0;
    QHash<QString, size_t> m_places;
    UnitNames m_names; ///< Of the units of the lab and of the table.
    QHash<OpdId, QString> m_identities;
    QSet<OpdId> m_ids;    ///< Of all units in the file.
    QSet<QString> m_toBe; ///< Identities of the units that will be there.
    std::vector<Link> m_links;
    std::vector<std::pair<size_t, size_t>> m_updates; ///< Row of the plan, place of its unit.
    ImportPlan m_plan;
};

OpdId OpdPlanner::idOf(const QString &identity) const
{
    return hashedId<Opd>({QString::number(m_options.lab.value()), identity});
}

void OpdPlanner::addName(const Opd &opd)
{
    m_names.add(opd);
    m_identities.insert(opd.id, opdIdentity(opd.name));
}

/// The identity of the parent that \a row names, in full or abbreviated; empty if it names none.
QString OpdPlanner::parentOf(const MappedRow &row) const
{
    const QString &text = row.at(OpdColumn::Parent);
    const auto unit = m_names.find(text);
    return unit ? m_identities.value(*unit) : opdIdentity(text);
}

/// Parents may stand below their children, and a parent that is bad itself makes its children bad.
/// So the rows that cannot stay are found before any is taken, from the top of each tree down.
void OpdPlanner::findParents(const std::vector<MappedRow> &rows)
{
    QHash<QString, int> good; // Identity -> how many of its rows can be taken.
    QMultiHash<QString, QString> children;
    for (const MappedRow &row : rows) {
        const QString &name = row.at(OpdColumn::Name);
        if (!m_places.contains(opdIdentity(name)))
            addName({.id = idOf(opdIdentity(name)),
                     .lab = m_options.lab,
                     .name = name,
                     .abbreviation = row.at(OpdColumn::Abbreviation)});
    }
    for (const MappedRow &row : rows) {
        const QString identity = opdIdentity(row.at(OpdColumn::Name));
        if (identity.isEmpty() || row.extra > 0 || isReturning(identity))
            continue;
        ++good[identity];
        if (!row.at(OpdColumn::Parent).isEmpty())
            children.insert(parentOf(row), identity);
    }
    for (auto known = m_places.keyBegin(); known != m_places.keyEnd(); ++known)
        good[*known] = std::numeric_limits<int>::max(); // In the lab whatever the table says.
    QStringList missing;
    for (const QString &parent : children.uniqueKeys()) {
        if (!good.contains(parent))
            missing << parent;
    }
    while (!missing.isEmpty()) {
        for (const QString &child : children.values(missing.takeLast())) {
            if (--good[child] == 0 && good.remove(child))
                missing << child;
        }
    }
    m_toBe = QSet<QString>(good.keyBegin(), good.keyEnd());
}

/// Whether a unit was here before, removed or under this name, and does not come again.
bool OpdPlanner::isReturning(const QString &identity) const
{
    return !m_places.contains(identity) &&
           (m_options.removed.contains(identity) || m_ids.contains(idOf(identity)));
}

/// Why \a row cannot be taken; empty if it can.
QString OpdPlanner::complaintAbout(const MappedRow &row) const
{
    const QString identity = opdIdentity(row.at(OpdColumn::Name));
    if (identity.isEmpty())
        return tr("The name of the unit is empty.");
    const bool isWritten = m_places.contains(identity) ? m_options.update : !isReturning(identity);
    if (const QString parent = parentOf(row);
        isWritten && !parent.isEmpty() && !m_toBe.contains(parent))
        return tr("There is no unit named '%1'.").arg(row.at(OpdColumn::Parent));
    return complaintAboutShift(row);
}

void OpdPlanner::take(const MappedRow &row)
{
    if (const QString complaint = complaintAbout(row); !complaint.isEmpty()) {
        m_plan.bad.push_back({row.line, complaint});
        return;
    }
    const QString name = row.at(OpdColumn::Name).simplified();
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
        m_links.push_back({at, parentOf(row)});
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
    const auto id = idOf(opdIdentity(name));
    if (m_ids.contains(id)) // It was imported under this name and renamed since.
        return note(row, RowFate::Existing);
    Opd opd{.id = id};
    opd.lab = m_options.lab;
    opd.name = name;
    opd.kind = recognisedKind(name, m_kinds.entries()).value_or(QString());
    write(opd, row);
    if (opd.headTitle.isEmpty()) {
        if (const ListEntry *kind = m_kinds.entry(opd.kind))
            opd.headTitle = kind->attributes.value(QLatin1String("head_title")).toString();
    }
    note(row, RowFate::New);
    m_places.insert(opdIdentity(name), m_known.size());
    if (!row.at(OpdColumn::Parent).isEmpty())
        m_links.push_back({m_known.size(), parentOf(row)});
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
    const QString &kind = row.at(OpdColumn::Kind);
    const auto known = kindWritten(kind, opd.kind, m_kinds.entries());
    opd.kind = known ? *known : m_kinds.codeOrNew(kind, m_plan.newEntries, newKindMeaning(kind));
}

/// Parents may stand below their children in the table.
void OpdPlanner::linkParents()
{
    for (const Link &link : m_links) {
        const auto parent = m_places.constFind(link.parent);
        if (parent != m_places.constEnd() && *parent != link.child &&
            m_known[link.child].parent != m_known[*parent].id) {
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
    planner.findParents(table.rows);
    for (const MappedRow &row : table.rows)
        planner.take(row);
    return planner.finish();
}

} // namespace core::exchange
