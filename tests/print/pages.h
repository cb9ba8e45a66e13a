// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "ui/print/laid_out_report.h"
#include "ui/print/page.h"

// Small documents and questions about their pages.
namespace pages {

/// A table of \a count rows whose cells are called "idea 1", "idea 2" ...
inline core::reports::Table ideas(int count, double rowMm = 0)
{
    core::reports::Table table{
        .columns = {{QStringLiteral("No."), 0.3, core::reports::Column::Kind::Ordinal},
                    {QStringLiteral("The head")}},
        .rows = {}};
    for (int i = 1; i <= count; ++i)
        table.rows.push_back(
            {.cells = {{.text = QString::number(i)}, {.text = QStringLiteral("idea %1").arg(i)}},
             .minimumMm = rowMm});
    return table;
}

inline core::reports::Signer signer(const QString &name = QStringLiteral("Rina Andayani, S.Sos."))
{
    return {.lead = QStringLiteral("Eastland, 12 October 2026"),
            .position = QStringLiteral("Head of the office"),
            .name = name};
}

inline core::reports::Report report()
{
    core::reports::Report made{.title = QStringLiteral("A document")};
    made.running.head = QStringLiteral("The running head");
    return made;
}

inline int countOf(const ui::print::Page &page, const QString &text)
{
    return static_cast<int>(ui::print::textsOf(page).count(text));
}

inline const ui::print::TextItem *find(const ui::print::Page &page, const QString &text)
{
    for (const auto &item : page.items)
        if (const auto *found = std::get_if<ui::print::TextItem>(&item);
            found && found->text == text)
            return found;
    return nullptr;
}

inline std::vector<ui::print::RuleItem> dottedLines(const ui::print::Page &page)
{
    std::vector<ui::print::RuleItem> lines;
    for (const auto &item : page.items)
        if (const auto *rule = std::get_if<ui::print::RuleItem>(&item); rule && rule->dotted)
            lines.push_back(*rule);
    return lines;
}

} // namespace pages
