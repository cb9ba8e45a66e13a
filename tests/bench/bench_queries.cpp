// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to open a lab, to search it and to read the dashboard: in a lab of 200 units,
// 650 ideas and 6,500 steps (aim: each under 100 ms), in one ten times as large, and with the
// argument --million in one of a million ideas. The baseline counts the rows of the same tables.
#include "core/document/document.h"
#include "core/queries/dashboard.h"
#include "core/queries/unit_overview.h"
#include "core/reports/progress_chart.h"
#include "core/search/search.h"
#include "tests/bench/bench.h"
#include "tests/bench/filled_lab.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 8, 1);

struct Size
{
    bench::LabSize lab;
    int rounds;
    std::optional<double> aim; ///< Milliseconds for each.
};

/// Measures one thing after another beside a bare count of all rows.
class Queries
{
public:
    Queries(const QString &path, const Size &size)
        : m_path(path)
        , m_size(size)
        , m_document(opened())
    {}

    void run()
    {
        const Store &store = m_document->store();
        const LabId lab = m_document->lab();
        compare(u"search, one word"_s, [&] { search(store, lab, u"rule"_s, 12); });
        compare(u"search, nothing found"_s, [&] { search(store, lab, u"zebra crossing"_s, 12); });
        compare(u"dashboard"_s, [&] {
            const auto read = dashboard(store, lab, today);
            reports::progressChart(read.unitsOf({}));
            reports::funnelChart(read.figures({}));
        });
        const auto units = progressPerUnit(store, lab);
        compare(u"one unit in full"_s, [&] { unitOverview(store, units.front().id); });
        m_document.reset();
        bench::print(u"open"_s, bench::measure(m_size.rounds, [this] { opened(); }), u"ms"_s,
                     m_size.aim);
    }

private:
    std::unique_ptr<Document> opened() const
    {
        auto document = Document::open(m_path, Document::Access::ReadWrite);
        if (!document)
            qFatal("the lab cannot be opened");
        return *std::move(document);
    }

    void countRows() const
    {
        const auto sum = m_document->store().database().number(
            "SELECT (SELECT sum(committed) FROM opd) + (SELECT count(status) FROM idea)"
            " + (SELECT total(progress) FROM step)");
        if (sum == 0)
            qFatal("the lab is empty");
    }

    template<typename Act>
    void compare(const QString &what, Act act)
    {
        const auto compared = bench::alternate(
            m_size.rounds, [&] { return bench::milliseconds(act); },
            [this] { return bench::milliseconds([this] { countRows(); }); });
        bench::print(what, compared, std::nullopt, m_size.aim);
    }

    QString m_path;
    Size m_size;
    std::unique_ptr<Document> m_document;
};

void run(const QString &path, const Size &size)
{
    bench::makeLab(path, size.lab);
    const QLocale english(QLocale::English);
    bench::printRow({u"**%1 units, %2 ideas, %3 steps**, beside a count of all rows"_s.arg(
                         english.toString(size.lab.units), english.toString(size.lab.ideas),
                         english.toString(size.lab.ideas * size.lab.stepsPerIdea)),
                     {},
                     {},
                     {},
                     {}});
    Queries(path, size).run();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bench::Scratch scratch;
    if (QCoreApplication::arguments().contains("--million"_L1)) {
        run(scratch.path(u"million.lumbung"_s), {{20'000, 1'000'000, 1}, 3, std::nullopt});
        return 0;
    }
    run(scratch.path(u"usual.lumbung"_s), {{200, 650}, 15, 100});
    run(scratch.path(u"large.lumbung"_s), {{2'000, 6'500}, 15, std::nullopt});
    return 0;
}
