// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/documents/stationery.h"

// One function for each kind of document; documents() chooses.
namespace core::reports {

std::vector<Report> attendanceLists(const Stationery &stationery);
Report commitmentSheet(const Stationery &stationery);
std::vector<Report> worksheets(const Stationery &stationery);
Report ideaRecap(const Stationery &stationery);
std::vector<Report> actionPlans(const Stationery &stationery);
std::vector<Report> launchContracts(const Stationery &stationery);
Report monitoringRecap(const Stationery &stationery);
Report displayReport(const Stationery &stationery);

/// The ideas of a unit that count, by number; those that were merged into another are left out.
std::vector<Idea> ideasOf(const Stationery &stationery, OpdId unit);

/// The name of an innovation with its expansion below; the number of an idea still without a name.
Cell nameCell(const Idea &idea);

/// The name of an innovation, else its number.
QString nameOf(const Idea &idea);

} // namespace core::reports
