// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/rail_facts.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// The words of the rail.
class Facts
{
    Q_DECLARE_TR_FUNCTIONS(StageRail)

public:
    static QString text(int stage, const core::LabFigures &f)
    {
        switch (stage) {
        case 1:
            return f.units ? tr("%1 of %2 signed").arg(f.committed).arg(f.units)
                           : tr("No units yet");
        case 2:
            return f.ideas ? tr("%1 ideas · %2 units").arg(f.ideas).arg(f.unitsWithIdeas)
                           : tr("No ideas yet");
        case 3:
            return f.plans ? tr("%1 of %2 approved").arg(f.approved).arg(f.plans)
                           : tr("No plans yet");
        case 4:
            return f.launched ? tr("%1 of %2 running").arg(f.running).arg(f.launched)
                              : tr("Nothing launched yet");
        default:
            if (f.displayed > f.running) // Shown once, and stopped since.
                return tr("%1 displayed").arg(f.displayed);
            return f.displayed ? tr("%1 of %2 displayed").arg(f.displayed).arg(f.running)
                               : tr("Nothing displayed yet");
        }
    }
};

} // namespace

static double share(int part, int whole)
{
    return whole > 0 ? std::min(1.0, double(part) / whole) : 0.0;
}

static double progressOf(int stage, const core::LabFigures &figures)
{
    switch (stage) {
    case 1:
        return share(figures.committed, figures.units);
    case 2:
        return share(figures.unitsWithIdeas, figures.units);
    case 3:
        return share(figures.approved, figures.plans);
    case 4:
        return share(figures.running, figures.launched);
    default:
        return share(figures.displayed, figures.running);
    }
}

QVector<RailItem> railItems(const std::vector<PageEntry> &entries, const core::LabFigures &figures)
{
    QVector<RailItem> items;
    for (const PageEntry &entry : entries) {
        RailItem item{.stage = entry.stage,
                      .icon = entry.icon,
                      .title = entry.title,
                      .fact = {},
                      .progress = {},
                      .count = {}};
        if (entry.stage > 0) {
            item.fact = Facts::text(entry.stage, figures);
            item.progress = progressOf(entry.stage, figures);
        }
        if (entry.place == Target::Place::Units && figures.units > 0)
            item.count = QLocale().toString(figures.units);
        items.append(item);
    }
    return items;
}

} // namespace ui
