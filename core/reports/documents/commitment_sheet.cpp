// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/drum_up.h"
#include "core/reports/documents/kinds.h"

using namespace Qt::StringLiterals;

namespace core::reports {
namespace {

/// The day the heads sign: that of the first Drum-up session.
std::optional<Session> signingSession(const Stationery &stationery)
{
    for (const auto &session : sessionsOf(stationery.store(), stationery.lab().id))
        if (session.stage == 1 && session.date.isValid())
            return session;
    return std::nullopt;
}

Table signatureList(const Stationery &stationery)
{
    Table table{{{translate("Document", "No."), 0.3, Column::Kind::Ordinal},
                 {translate("Document", "Unit"), 2.4},
                 {translate("Document", "Name"), 2.3},
                 {translate("Document", "Position"), 2.6},
                 {translate("Document", "Signature"), 2.2, Column::Kind::Signature}}};
    QString group;
    int number = 0;
    for (const auto &unit : stationery.units()) {
        if (unit.group != group || number == 0)
            table.rows.push_back(row({unit.group}, Row::Kind::Group));
        group = unit.group;
        const auto head = stationery.headOf(unit.opd);
        const auto position = (head.prefix + u' ' + head.position).trimmed();
        auto made = row({QString::number(++number), unit.opd.name, head.name, position,
                         QString::number(number)});
        made.minimumMm = signatureRowMm;
        table.rows.push_back(std::move(made));
    }
    return table;
}

} // namespace

Report commitmentSheet(const Stationery &stationery)
{
    const auto session = signingSession(stationery);
    const auto date = session ? session->date : QDate();
    auto values = stationery.dated(date);
    if (session && !session->venue.isEmpty())
        values.insert(u"tempat"_s, session->venue);
    auto report = stationery.start(translate("Document", "Commitment sheet"));
    report.letterhead = stationery.letterhead();
    add(report, DocumentTitle{stationery.text(u"commitment_title"_s),
                              stationery.text(u"commitment_heading"_s)});
    add(report, Paragraph{stationery.text(u"commitment_opening"_s, values)});
    add(report, NumberedList{stationery.lines(u"commitment_points"_s)});
    add(report, Paragraph{stationery.text(u"commitment_closing"_s)});
    add(report, SigningBlock{{stationery.signer(u"kepala_daerah"_s, stationery.placeAndDate(date)),
                              stationery.signer(u"saksi_lan"_s,
                                                stationery.text(u"witnessed_by"_s) + u',')}});
    add(report, PageBreak{});
    add(report, Heading{stationery.text(u"annex_title"_s), 3});
    add(report, Heading{stationery.text(u"commitment_annex"_s), 2});
    add(report, signatureList(stationery));
    return report;
}

} // namespace core::reports
