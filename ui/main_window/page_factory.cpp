// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/page_factory.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

std::vector<PageEntry> pageEntries()
{
    using enum Target::Place;
    const std::vector<PageEntry> all{
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
    return all;
}

std::unique_ptr<Page> makePage(Target::Place, core::Document &)
{
    return nullptr;
}

} // namespace ui
