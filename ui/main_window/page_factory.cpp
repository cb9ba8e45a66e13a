// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/page_factory.h"

#include "ui/pages/dashboard/dashboard_page.h"
#include "ui/pages/deliver/deliver_page.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/diagnose/diagnose_page.h"
#include "ui/pages/display/display_page.h"
#include "ui/pages/drum_up/drum_up_page.h"
#include "ui/pages/preparation/preparation_page.h"
#include "ui/pages/review/review_page.h"
#include "ui/pages/units/units_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

/// Whether the place has a page yet; one that has none is not on the screen.
static bool hasPage(Target::Place place)
{
    switch (place) {
    case Target::Place::Preparation:
    case Target::Place::DrumUp:
    case Target::Place::Diagnose:
    case Target::Place::Deliver:
    case Target::Place::Dashboard:
    case Target::Place::Units:
    case Target::Place::Design:
    case Target::Place::Display:
        return true;
    default:
        return false;
    }
}

std::vector<PageEntry> pageEntries()
{
    using enum Target::Place;
    std::vector<PageEntry> all{
        {.place = Preparation,
         .icon = u"settings"_s,
         .title = QCoreApplication::translate("MainWindow", "Preparation"),
         .shortcut = u"Ctrl+9"_s},
        {.place = DrumUp, .stage = 1, .title = u"Drum-up"_s, .shortcut = u"Ctrl+1"_s},
        {.place = Diagnose, .stage = 2, .title = u"Diagnose"_s, .shortcut = u"Ctrl+2"_s},
        {.place = Design, .stage = 3, .title = u"Design"_s, .shortcut = u"Ctrl+3"_s},
        {.place = Deliver, .stage = 4, .title = u"Deliver"_s, .shortcut = u"Ctrl+4"_s},
        {.place = Display, .stage = 5, .title = u"Display"_s, .shortcut = u"Ctrl+5"_s},
        {.place = Dashboard,
         .icon = u"chart"_s,
         .title = QCoreApplication::translate("MainWindow", "Dashboard"),
         .shortcut = u"Ctrl+6"_s},
        {.place = Units,
         .icon = u"tree"_s,
         .title = QCoreApplication::translate("MainWindow", "OPD"),
         .shortcut = u"Ctrl+7"_s},
    };
    std::erase_if(all, [](const PageEntry &entry) { return !hasPage(entry.place); });
    return all;
}

std::unique_ptr<Page> makePage(Target::Place place, core::Document &document)
{
    switch (place) {
    case Target::Place::Preparation:
        return std::make_unique<PreparationPage>(document);
    case Target::Place::DrumUp:
        return std::make_unique<DrumUpPage>(document);
    case Target::Place::Diagnose:
        return std::make_unique<DiagnosePage>(document);
    case Target::Place::Deliver:
        return std::make_unique<DeliverPage>(document);
    case Target::Place::Dashboard:
        return std::make_unique<DashboardPage>(document);
    case Target::Place::Units:
        return std::make_unique<UnitsPage>(document);
    case Target::Place::Design:
        return std::make_unique<DesignPage>(document);
    case Target::Place::Review:
        return std::make_unique<ReviewPage>(document);
    case Target::Place::Display:
        return std::make_unique<DisplayPage>(document);
    default:
        return nullptr;
    }
}

} // namespace ui
