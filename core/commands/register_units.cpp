// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/register_units.h"

#include "core/commands/opd_commands.h"
#include "core/domain/normalized_name.h"
#include "core/domain/unit_kind.h"
#include "core/domain/unit_names.h"
#include "core/store/new_list_entry.h"

#include <QHash>

namespace core {

namespace {

/// One run of the command: the names and kinds seen so far.
class Register
{
public:
    Register(Store &store, LabId lab)
        : m_store(store)
        , m_lab(lab)
        , m_kinds(listEntries(store, lab, QStringLiteral("unit_kind")))
    {
        for (const Opd &opd : store.opds.list("WHERE lab = ?", lab)) {
            m_known.insert(domain::normalizedName(opd.name), opd.id);
            m_names.add(opd);
        }
    }

    void add(const ListedUnit &unit)
    {
        const QString name = unit.name.simplified();
        const QString key = domain::normalizedName(name);
        if (key.isEmpty())
            return;
        if (m_known.contains(key)) {
            m_done.existing.append(name);
            return;
        }
        Opd opd{.id = freeId(key)};
        opd.lab = m_lab;
        opd.name = name;
        opd.abbreviation = unit.abbreviation.simplified();
        opd.kind = kindOf(unit);
        opd.headName = unit.headName.simplified();
        opd.headNip = unit.headNip.simplified();
        opd.headTitle = unit.headTitle.simplified();
        if (opd.headTitle.isEmpty())
            opd.headTitle = headTitleOf(opd.kind);
        opd.contact = unit.contact.simplified();
        m_store.opds.add(opd);
        m_known.insert(key, opd.id);
        m_names.add(opd);
        m_done.added.push_back(opd.id);
        if (const auto parent = domain::normalizedName(unit.parent); !parent.isEmpty())
            m_children.push_back({opd, unit.parent.simplified()});
    }

    /// Parents may stand below their children in a list, so they are looked up at the end.
    Registration finish()
    {
        for (auto &[child, parent] : m_children) {
            const auto found = m_names.find(parent);
            if (!found) {
                if (!m_done.unknownParents.contains(parent))
                    m_done.unknownParents.append(parent);
            } else if (*found != child.id) {
                child.parent = *found;
                m_store.opds.update(child);
            }
        }
        return std::move(m_done);
    }

private:
    OpdId freeId(const QString &key)
    {
        const auto id = hashedId<Opd>({QString::number(m_lab.value()), key});
        return m_store.opds.find(id) ? m_store.ids.newId<Opd>() : id;
    }

    QString headTitleOf(const QString &kind) const
    {
        const auto found = std::ranges::find(m_kinds, kind, &ListEntry::code);
        return found == m_kinds.end()
                   ? QString()
                   : found->attributes.value(QLatin1String("head_title")).toString();
    }

    QString kindOf(const ListedUnit &unit)
    {
        const QString told = recognisedKind(unit.name, m_kinds).value_or(QString());
        if (const auto known = kindWritten(unit.kind, told, m_kinds))
            return *known;
        ListEntry entry = newListEntry(m_lab, QStringLiteral("unit_kind"), unit.kind, m_kinds);
        entry.attributes = newKindMeaning(entry.label);
        m_store.lists.add(entry);
        m_kinds.push_back(entry);
        m_done.newKinds.append(entry.label);
        return entry.code;
    }

    Store &m_store;
    LabId m_lab;
    std::vector<ListEntry> m_kinds;
    QHash<QString, OpdId> m_known; ///< By name as compared.
    UnitNames m_names;
    std::vector<std::pair<Opd, QString>> m_children;
    Registration m_done;
};

} // namespace

Result<Registration> RegisterUnits::execute(Store &store) const
{
    Register work(store, lab);
    for (const ListedUnit &unit : units)
        work.add(unit);
    return work.finish();
}

} // namespace core
