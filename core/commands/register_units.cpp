// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/register_units.h"

#include "core/commands/opd_commands.h"
#include "core/domain/normalized_name.h"
#include "core/domain/unit_kind.h"

#include <QHash>

namespace core {

namespace {

QString groupOf(const ListEntry &kind)
{
    return kind.attributes.value(QLatin1String("group")).toString();
}

/// One run of the command: the names and kinds seen so far.
class Register
{
public:
    Register(Store &store, LabId lab)
        : m_store(store)
        , m_lab(lab)
        , m_kinds(listEntries(store, lab, QStringLiteral("unit_kind")))
    {
        for (const Opd &opd : store.opds.list("WHERE lab = ?", lab))
            m_known.insert(domain::normalizedName(opd.name), opd.id);
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
        m_done.added.push_back(opd.id);
        if (const auto parent = domain::normalizedName(unit.parent); !parent.isEmpty())
            m_children.push_back({opd, unit.parent.simplified()});
    }

    /// Parents may stand below their children in a list, so they are looked up at the end.
    Registration finish()
    {
        for (auto &[child, parent] : m_children) {
            const auto found = m_known.constFind(domain::normalizedName(parent));
            if (found == m_known.constEnd()) {
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
        QString told = recognisedKind(unit.name, m_kinds).value_or(QString());
        const QString wanted = domain::normalizedName(unit.kind);
        if (wanted.isEmpty())
            return told;
        for (const ListEntry &kind : m_kinds) {
            if (domain::normalizedName(kind.label) == wanted || kind.code == wanted)
                return kind.code;
        }
        const bool isGroup = std::ranges::any_of(m_kinds, [&wanted](const ListEntry &kind) {
            return domain::normalizedName(groupOf(kind)) == wanted;
        });
        if (isGroup) // "OPD" says where it is counted, not what it is.
            return told;
        if (const auto kind = recognisedKind(unit.kind, m_kinds))
            return *kind;
        return newKind(unit.kind.simplified());
    }

    QString newKind(const QString &label)
    {
        QString code;
        for (const QChar letter : domain::normalizedName(label))
            code += letter.isLetterOrNumber() ? letter : QLatin1Char('_');
        while (std::ranges::find(m_kinds, code, &ListEntry::code) != m_kinds.end())
            code += QLatin1Char('_');
        ListEntry entry;
        entry.id = hashedId<ListEntry>(
            {QString::number(m_lab.value()), QStringLiteral("unit_kind"), code});
        entry.lab = m_lab;
        entry.list = QStringLiteral("unit_kind");
        entry.code = code;
        entry.label = label;
        entry.position = m_kinds.empty() ? 0 : m_kinds.back().position + 1;
        entry.attributes = {{QStringLiteral("group"), label}};
        m_store.lists.put(entry);
        m_kinds.push_back(entry);
        m_done.newKinds.append(label);
        return code;
    }

    Store &m_store;
    LabId m_lab;
    std::vector<ListEntry> m_kinds;
    QHash<QString, OpdId> m_known; ///< By name as compared.
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
