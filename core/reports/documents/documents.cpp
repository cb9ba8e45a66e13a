// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/documents/documents.h"

#include "core/reports/documents/kinds.h"

#include <array>

using namespace Qt::StringLiterals;

namespace core::reports {
namespace {

constexpr std::array kinds{std::pair{DocumentKind::Attendance, "attendance"},
                           std::pair{DocumentKind::Commitment, "commitment"},
                           std::pair{DocumentKind::Worksheet, "worksheet"},
                           std::pair{DocumentKind::Recap, "recap"},
                           std::pair{DocumentKind::Plan, "plan"},
                           std::pair{DocumentKind::Launch, "launch"},
                           std::pair{DocumentKind::Monev, "monev"},
                           std::pair{DocumentKind::Display, "display"}};

} // namespace

std::optional<DocumentKind> documentKindOf(QStringView code)
{
    for (const auto &[kind, name] : kinds)
        if (code.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return kind;
    return std::nullopt;
}

QString codeOf(DocumentKind kind)
{
    for (const auto &[each, name] : kinds)
        if (each == kind)
            return QString::fromLatin1(name);
    Q_UNREACHABLE();
}

std::vector<Report> documents(const Store &store, DocumentKind kind, const DocumentRequest &request)
{
    const Stationery stationery(store, request);
    switch (kind) {
    case DocumentKind::Attendance:
        return attendanceLists(stationery);
    case DocumentKind::Commitment:
        return {commitmentSheet(stationery)};
    case DocumentKind::Worksheet:
        return worksheets(stationery);
    case DocumentKind::Recap:
        return {ideaRecap(stationery)};
    case DocumentKind::Plan:
        return actionPlans(stationery);
    case DocumentKind::Launch:
        return launchContracts(stationery);
    case DocumentKind::Monev:
        return {monitoringRecap(stationery)};
    case DocumentKind::Display:
        return {displayReport(stationery)};
    }
    Q_UNREACHABLE();
}

std::vector<Idea> ideasOf(const Stationery &stationery, OpdId unit)
{
    auto ideas = stationery.store().ideas.list("WHERE opd = ? ORDER BY number, name, id", unit);
    std::erase_if(ideas, [&stationery](const Idea &idea) {
        return !stationery.isCounted(u"idea_status"_s, idea.status);
    });
    return ideas;
}

QString nameOf(const Idea &idea)
{
    if (!idea.name.isEmpty())
        return idea.name;
    return idea.number.isEmpty() ? translate("Document", "Idea without a name") : idea.number;
}

Cell nameCell(const Idea &idea)
{
    return {.text = nameOf(idea), .note = idea.expansion, .strong = true};
}

} // namespace core::reports
