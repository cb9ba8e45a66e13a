// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to open a lab, to search it and to read the dashboard, in a lab of 200 units,
// 650 ideas and 6,500 steps (aim: each under 100 ms) and in one ten times as large. Beside each
// stands a bare count over the same tables, read in the same run.
#include "core/document/document.h"
#include "core/queries/dashboard.h"
#include "core/queries/unit_overview.h"
#include "core/reports/progress_chart.h"
#include "core/search/search.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <random>
#include <vector>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;
const QDate today(2026, 8, 1);

/// A made-up lab of \c scale times 200 units, written in one change.
struct Fill
{
    static constexpr auto label = "fill";
    int scale;

    Result<> execute(Store &store) const
    {
        std::mt19937 random(7);
        const LabId lab = store.labs.list("")[0].id;
        const QString kinds[] = {u"dinas"_s, u"badan"_s, u"kecamatan"_s, u"puskesmas"_s, u"bumd"_s};
        std::vector<OpdId> units;
        for (int number = 0; number < 200 * scale; ++number) {
            Opd unit{.id = store.ids.newId<Opd>(), .lab = lab};
            unit.name = u"Office for matter %1"_s.arg(number + 1);
            unit.kind = kinds[random() % std::size(kinds)];
            unit.committed = random() % 10 > 0;
            store.opds.add(unit);
            units.push_back(unit.id);
        }
        for (int number = 0; number < 650 * scale; ++number)
            addIdea(store, units[random() % units.size()], number, random);
        return {};
    }

    static void addIdea(Store &store, OpdId unit, int number, std::mt19937 &random)
    {
        Idea idea{.id = store.ids.newId<Idea>()};
        idea.opd = unit;
        idea.number = u"A-%1"_s.arg(number + 1, 3, 10, QChar(u'0'));
        idea.name = u"IDEA %1"_s.arg(number + 1);
        idea.expansion = u"Shorter queues at counter %1 of the office"_s.arg(random() % 40);
        idea.problem = u"People wait %1 minutes until somebody looks at their papers, and come "
                       "back on another day when one of them is missing."_s.arg(random() % 200);
        idea.status = u"terpilih"_s;
        const auto reached = random() % 4;
        if (reached > 1)
            idea.launchedOn = QDate(2026, 4, 1);
        if (reached > 2)
            idea.displayedOn = QDate(2026, 6, 1);
        store.ideas.add(idea);
        addSteps(store, idea.id, random);
        if (reached < 1)
            return;
        Review review{.id = store.ids.newId<Review>()};
        review.idea = idea.id;
        review.date = QDate(2026, 3, 1);
        store.reviews.add(review);
        if (!idea.launchedOn.isValid())
            return;
        Visit visit{.id = store.ids.newId<Visit>()};
        visit.idea = idea.id;
        visit.date = QDate(2026, 5, 1);
        visit.runStatus = u"berjalan"_s;
        store.visits.add(visit);
    }

    static void addSteps(Store &store, IdeaId idea, std::mt19937 &random)
    {
        for (int number = 0; number < 10; ++number) {
            Step step{.id = store.ids.newId<Step>(), .idea = idea, .position = number};
            step.activity = u"Write down rule %1 and try it"_s.arg(random() % 300);
            step.who = u"Team %1"_s.arg(random() % 30);
            step.start = QDate(2026, 4, 1).addDays(7 * number);
            step.end = step.start.addDays(6);
            step.progress = static_cast<int>(random() % 5) * 25;
            store.steps.add(step);
        }
    }
};

struct Times
{
    double median;
    double least;
    double most;
};

template<typename Act>
Times measure(Act act)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        act();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], times.front(), times.back()};
}

void print(const char *what, const Times &times, double baseline)
{
    QTextStream(stdout) << QString::asprintf(
        "  %-28s median %8.2f ms, range %.2f to %.2f; %.1f times the baseline\n", what,
        times.median, times.least, times.most, times.median / baseline);
}

/// Reads every row that a dashboard is made of, and nothing else.
double bareCount(const Store &store)
{
    const Times times = measure([&] {
        const auto sum = store.database().number(
            "SELECT (SELECT sum(committed) FROM opd) + (SELECT count(status) FROM idea)"
            " + (SELECT sum(progress) FROM step)");
        if (sum == 0)
            qFatal("the lab is empty");
    });
    QTextStream(stdout) << QString::asprintf("  %-28s median %8.2f ms, range %.2f to %.2f\n",
                                             "baseline: count all rows", times.median, times.least,
                                             times.most);
    return times.median;
}

void run(const QString &folder, int scale)
{
    const QString path = u"%1/%2.lumbung"_s.arg(folder).arg(scale);
    {
        auto made = Document::create(path, {.name = u"Lab"_s});
        if (!made || !(*made)->execute(Fill{scale}))
            qFatal("the lab cannot be made");
    }
    QTextStream(stdout) << QString::asprintf("%d units, %d ideas, %d steps, %d rounds each:\n",
                                             200 * scale, 650 * scale, 6500 * scale, rounds);
    auto document = Document::open(path, Document::Access::ReadWrite);
    if (!document)
        qFatal("the lab cannot be opened");
    const Store &store = (*document)->store();
    const LabId lab = (*document)->lab();
    const double baseline = bareCount(store);
    print("search, one word", measure([&] { search(store, lab, u"rule"_s, 12); }), baseline);
    print("search, nothing found", measure([&] { search(store, lab, u"zebra crossing"_s, 12); }),
          baseline);
    print("dashboard", measure([&] {
              const auto read = dashboard(store, lab, today);
              reports::progressChart(read.unitsOf({}));
              reports::funnelChart(read.figures({}));
          }),
          baseline);
    const auto units = progressPerUnit(store, lab);
    print("one unit in full", measure([&] { unitOverview(store, units.front().id); }), baseline);
    document->reset();
    print("open", measure([&] {
              if (!Document::open(path, Document::Access::ReadWrite))
                  qFatal("the lab cannot be opened");
          }),
          baseline);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    run(folder.path(), 1);
    run(folder.path(), 10);
    return 0;
}
