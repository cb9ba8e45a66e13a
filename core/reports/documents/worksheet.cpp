// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/documents/kinds.h"

using namespace Qt::StringLiterals;

namespace core::reports {
namespace {

QString originOf(const Stationery &stationery, const Idea &idea)
{
    auto origin = idea.origin.isEmpty() ? QString() : stationery.label(u"origin"_s, idea.origin);
    if (idea.originDetail.isEmpty())
        return origin;
    return origin.isEmpty() ? idea.originDetail : u"%1: %2"_s.arg(origin, idea.originDetail);
}

/// The sheet for \a idea; a blank one for an idea that says nothing.
Report worksheet(const Stationery &stationery, const Opd &unit, const Idea &idea)
{
    auto report = stationery.start(translate("Document", "Worksheet"), unit.name);
    add(report, DocumentTitle{stationery.text(u"worksheet_title"_s), stationery.lab().name});
    add(report,
        Paragraph{stationery.lines(u"worksheet_note"_s).join(u' '), Paragraph::Style::Small});
    Fields fields;
    fields.ruled = true;
    auto proposers = idea.proposers;
    fields.fields = {{translate("Document", "Unit"), unit.name, 1, true},
                     {translate("Document", "Problem"), idea.problem, 4},
                     {translate("Document", "Cause"), idea.cause, 3},
                     {translate("Document", "Effect"), idea.effect, 3},
                     {translate("Document", "Current state"), idea.currentState, 3},
                     {translate("Document", "Expected state"), idea.expectedState, 3},
                     {translate("Document", "Idea"), idea.description, 4},
                     {translate("Document", "Name of the innovation"), idea.name, 1, true},
                     {translate("Document", "Expansion"), idea.expansion, 1},
                     {translate("Document", "Benefit"), idea.benefit, 2},
                     {translate("Document", "Novelty"), idea.novelty, 2},
                     {translate("Document", "Origin"), originOf(stationery, idea), 1},
                     {translate("Document", "Proposer"), proposers.replace(u'\n', u"; "_s), 1},
                     {translate("Document", "Notes of the coach"), idea.note, 3}};
    add(report, std::move(fields));
    return report;
}

} // namespace

std::vector<Report> worksheets(const Stationery &stationery)
{
    const auto &request = stationery.request();
    std::vector<Report> sheets;
    for (const auto &unit : stationery.units()) {
        const auto ideas = request.worksheets == Worksheets::Blank
                               ? std::vector<Idea>()
                               : ideasOf(stationery, unit.opd.id);
        for (const auto &idea : ideas)
            if (request.idea.value_or(idea.id) == idea.id)
                sheets.push_back(worksheet(stationery, unit.opd, idea));
        if (ideas.empty() && request.worksheets != Worksheets::Filled && !request.idea)
            sheets.push_back(worksheet(stationery, unit.opd, Idea{.id = IdeaId(0)}));
    }
    if (sheets.empty())
        sheets.push_back(worksheet(stationery, Opd{.id = OpdId(0)}, Idea{.id = IdeaId(0)}));
    return sheets;
}

} // namespace core::reports
