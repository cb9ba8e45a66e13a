// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/documents/kinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core::reports {
namespace {

/// Builds the table group by group and counts on the way.
class RecapTable
{
public:
    explicit RecapTable(const Stationery &stationery)
        : m_stationery(stationery)
    {
        m_table.columns = {{translate("Document", "No."), 0.3, Column::Kind::Ordinal},
                           {translate("Document", "Idea number"), 0.7, Column::Kind::Fixed},
                           {translate("Document", "Innovation"), 2.8},
                           {translate("Document", "Problem"), 3},
                           {translate("Document", "Kind"), 1},
                           {translate("Document", "Origin"), 1},
                           {translate("Document", "Status"), 1.1}};
    }

    void add(const DocumentUnit &unit)
    {
        if (unit.group != m_group)
            closeGroup();
        m_group = unit.group;
        const auto ideas = ideasOf(m_stationery, unit.opd.id);
        ++m_units;
        if (ideas.empty()) {
            m_without << unit.opd.name;
            return;
        }
        const auto count = static_cast<int>(ideas.size());
        m_table.rows.push_back(
            row({QCoreApplication::translate("Document", "%1: %n idea(s)", nullptr, count)
                     .arg(unit.opd.name)},
                Row::Kind::Group));
        for (const auto &idea : ideas)
            addIdea(idea);
        m_inGroup += count;
    }

    Table take()
    {
        closeGroup();
        const auto ideas = QCoreApplication::translate("Document", "%n idea(s)", nullptr, m_number);
        const auto units = QCoreApplication::translate("Document", "%n unit(s)", nullptr, m_units);
        m_table.rows.push_back(row(
            {{}, translate("Document", "Total: %1 from %2").arg(ideas, units)}, Row::Kind::Total));
        return std::move(m_table);
    }

    const QStringList &unitsWithoutIdeas() const { return m_without; }

private:
    void addIdea(const Idea &idea)
    {
        const auto kind =
            idea.kind.isEmpty() ? QString() : m_stationery.label(u"innovation_kind"_s, idea.kind);
        const auto origin =
            idea.origin.isEmpty() ? QString() : m_stationery.label(u"origin"_s, idea.origin);
        m_table.rows.push_back({{{.text = QString::number(++m_number)},
                                 {.text = idea.number},
                                 nameCell(idea),
                                 {.text = idea.problem},
                                 {.text = kind},
                                 {.text = origin},
                                 {.text = m_stationery.label(u"idea_status"_s, idea.status)}}});
    }

    void addSum(const QString &text)
    {
        m_table.rows.push_back(row({{}, text}, Row::Kind::Subtotal));
    }

    void closeGroup()
    {
        if (m_inGroup > 0)
            addSum(QCoreApplication::translate("Document", "%1: %n idea(s)", nullptr, m_inGroup)
                       .arg(m_group));
        m_inGroup = 0;
    }

    const Stationery &m_stationery;
    Table m_table;
    QString m_group;
    QStringList m_without;
    int m_number = 0;
    int m_units = 0;
    int m_inGroup = 0;
};

} // namespace

Report ideaRecap(const Stationery &stationery)
{
    auto report = stationery.start(translate("Document", "Recap of ideas"));
    report.letterhead = stationery.letterhead();
    add(report, DocumentTitle{stationery.text(u"recap_title"_s), stationery.lab().name});
    add(report, Paragraph{stationery.text(u"recap_opening"_s)});
    RecapTable table(stationery);
    for (const auto &unit : stationery.units())
        table.add(unit);
    add(report, table.take());
    if (!table.unitsWithoutIdeas().isEmpty()) {
        add(report, Heading{stationery.text(u"recap_empty_units"_s), 2});
        add(report, NumberedList{table.unitsWithoutIdeas()});
    }
    add(report, stationery.organisersSign(stationery.request().today));
    return report;
}

} // namespace core::reports
