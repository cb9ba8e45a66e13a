// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan_digest.h"
#include "core/reports/documents/kinds.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::reports {
namespace {

std::vector<Idea> launchedIdeas(const Stationery &stationery, OpdId unit)
{
    auto ideas = ideasOf(stationery, unit);
    std::erase_if(ideas, [](const Idea &idea) { return !idea.launchedOn.isValid(); });
    return ideas;
}

Row contractRow(const Stationery &stationery, int number, const Idea &idea)
{
    const auto plan = planOf(stationery.store(), idea.id);
    QDate start;
    QDate end;
    for (const auto &step : stepsOf(stationery.store(), idea.id)) {
        if (step.start.isValid() && (!start.isValid() || step.start < start))
            start = step.start;
        if (step.end.isValid() && (!end.isValid() || step.end > end))
            end = step.end;
    }
    return {{{.text = QString::number(number)},
             nameCell(idea),
             {.text = plan.personInCharge},
             {.text = stationery.shortDate(start)},
             {.text = stationery.shortDate(end)},
             {.text = plan.outputs}}};
}

Table contractTable(const Stationery &stationery, const std::vector<Idea> &ideas)
{
    Table table{{{translate("Document", "No."), 0.3, Column::Kind::Ordinal},
                 {translate("Document", "Innovation"), 2.6},
                 {translate("Document", "Person in charge"), 2},
                 {translate("Document", "Start"), 1, Column::Kind::Fixed},
                 {translate("Document", "End"), 1, Column::Kind::Fixed},
                 {translate("Document", "Promised result"), 2.6}}};
    int number = 0;
    for (const auto &idea : ideas)
        table.rows.push_back(contractRow(stationery, ++number, idea));
    return table;
}

Report contract(const Stationery &stationery, const Opd &unit, const std::vector<Idea> &ideas)
{
    const auto latest = std::ranges::max(ideas, {}, &Idea::launchedOn).launchedOn;
    const auto date = unit.contractOn.isValid() ? unit.contractOn : latest;
    const auto head = stationery.headOf(unit);
    auto values = stationery.dated(date);
    values.insert(u"nama_kepala_unit"_s, head.name);
    values.insert(u"jabatan_kepala_unit"_s, (head.prefix + u' ' + head.position).trimmed());
    auto report = stationery.start(translate("Document", "Launch contract"), unit.name);
    report.letterhead = stationery.letterhead();
    add(report, DocumentTitle{stationery.text(u"contract_title"_s),
                              stationery.text(u"contract_heading"_s)});
    add(report, Paragraph{stationery.text(u"contract_opening"_s, values)});
    add(report, NumberedList{{stationery.text(u"contract_first_party"_s, values),
                              stationery.text(u"contract_second_party"_s, values)}});
    add(report, Paragraph{stationery.text(u"contract_agreement"_s)});
    add(report, contractTable(stationery, ideas));
    add(report, Paragraph{stationery.text(u"contract_undertaking"_s)});
    add(report, NumberedList{stationery.lines(u"contract_points"_s)});
    add(report, Paragraph{stationery.text(u"contract_closing"_s)});
    add(report, SigningBlock{{stationery.signer(u"kepala_daerah"_s, stationery.placeAndDate(date)),
                              stationery.headOf(unit, translate("Document", "First party,")),
                              stationery.signer(u"saksi_lan"_s,
                                                stationery.text(u"witnessed_by"_s) + u',')}});
    return report;
}

/// All launched innovations by recap group, with the number of each group.
Table launchTable(const Stationery &stationery)
{
    Table table{{{translate("Document", "No."), 0.3, Column::Kind::Ordinal},
                 {translate("Document", "Innovation"), 3},
                 {translate("Document", "Unit"), 3},
                 {translate("Document", "Launched"), 1, Column::Kind::Fixed}}};
    QString group;
    int number = 0;
    int inGroup = 0;
    const auto close = [&] {
        if (inGroup > 0)
            table.rows.push_back(row(
                {{},
                 QCoreApplication::translate("Document", "%1: %n innovation(s)", nullptr, inGroup)
                     .arg(group)},
                Row::Kind::Subtotal));
        inGroup = 0;
    };
    for (const auto &unit : stationery.units()) {
        if (unit.group != group)
            close();
        group = unit.group;
        for (const auto &idea : launchedIdeas(stationery, unit.opd.id)) {
            if (inGroup++ == 0)
                table.rows.push_back(row({group}, Row::Kind::Group));
            table.rows.push_back({{{.text = QString::number(++number)},
                                   nameCell(idea),
                                   {.text = unit.opd.name},
                                   {.text = stationery.shortDate(idea.launchedOn)}}});
        }
    }
    close();
    table.rows.push_back(row(
        {{}, QCoreApplication::translate("Document", "Total: %n innovation(s)", nullptr, number)},
        Row::Kind::Total));
    return table;
}

Report launchList(const Stationery &stationery)
{
    auto report = stationery.start(translate("Document", "Launch list"));
    report.letterhead = stationery.letterhead();
    add(report, DocumentTitle{stationery.text(u"launch_title"_s), stationery.lab().name});
    add(report, Paragraph{stationery.text(u"launch_opening"_s)});
    add(report, launchTable(stationery));
    add(report, stationery.organisersSign(stationery.request().today));
    return report;
}

} // namespace

std::vector<Report> launchContracts(const Stationery &stationery)
{
    std::vector<Report> contracts;
    for (const auto &unit : stationery.units())
        if (const auto ideas = launchedIdeas(stationery, unit.opd.id); !ideas.empty())
            contracts.push_back(contract(stationery, unit.opd, ideas));
    contracts.push_back(launchList(stationery));
    return contracts;
}

} // namespace core::reports
