// SPDX-License-Identifier: GPL-3.0-or-later
// A report of 100 pages with ten charts - laid out, painted, written as PDF - over a plain loop
// that writes the same lines of text at the same places with QPdfWriter and draws ten pictures of
// the same bars, with no layout to work out. Aim: at most 2.
#include "core/reports/report.h"
#include "tests/bench/bench.h"
#include "ui/charts/chart_painter.h"
#include "ui/print/fonts.h"
#include "ui/print/page_painter.h"
#include "ui/print/units.h"

#include <QApplication>
#include <QPainter>
#include <QPdfWriter>

#include <random>

using namespace core::reports;
using namespace ui::print;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;
constexpr int chapters = 10;
constexpr int rowsPerChapter = 155;
constexpr int bars = 30;

Chart chartOf(std::mt19937 &random)
{
    Chart chart;
    chart.title = u"Ideas and how far they have come"_s;
    for (int stage = 1; stage <= 5; ++stage)
        chart.series.push_back({u"stage %1"_s.arg(stage), stage, {}});
    for (int bar = 0; bar < bars; ++bar) {
        chart.categories.append(u"Office for matter %1"_s.arg(bar + 1));
        for (ChartSeries &series : chart.series)
            series.values.push_back(static_cast<double>(random() % 5 + 1));
    }
    return chart;
}

Table tableOf(std::mt19937 &random)
{
    Table table;
    table.columns = {{u"No."_s, 1, Column::Kind::Ordinal},
                     {u"Innovation"_s, 4},
                     {u"What was done"_s, 8},
                     {u"Steps"_s, 2, Column::Kind::Number}};
    for (int line = 0; line < rowsPerChapter; ++line)
        table.rows.push_back(row(
            {QString::number(line + 1), u"IDEA %1"_s.arg(random() % 1000),
             u"Rule %1 was written down, tried for a week at the counter of the office, "
             "and changed where people still had to wait or to come back."_s.arg(random() % 300),
             QString::number(random() % 20)}));
    return table;
}

Report reportOf100Pages()
{
    std::mt19937 random(3);
    Report report{.title = u"Report"_s, .running = {.head = u"Report"_s, .foot = u"Office"_s}};
    for (int chapter = 0; chapter < chapters; ++chapter) {
        if (chapter > 0)
            add(report, PageBreak{});
        add(report, Heading{u"Chapter %1"_s.arg(chapter + 1)});
        add(report, ChartBlock{chartOf(random)});
        for (int paragraph = 0; paragraph < 8; ++paragraph)
            add(report, Paragraph{u"People had to wait %1 minutes at the counter until somebody "
                                  "looked at their papers, and had to come back on another day "
                                  "when one of them was missing. "_s.arg(random() % 200)
                                      .repeated(4)});
        add(report, tableOf(random));
    }
    return report;
}

/// One bar after another: its name, its pieces, its number.
void paintBars(QPainter &painter, const ChartItem &item)
{
    const double height = item.area.height() / bars;
    const double left = item.area.left() + item.area.width() / 4;
    const double unit = item.area.width() * 0.7 / longestBar(item.chart);
    painter.setFont(fontOf(types::table));
    for (int bar = 0; bar < bars; ++bar) {
        const double top = item.area.top() + bar * height;
        const double foot = top + height * 0.7;
        painter.setPen(Qt::black);
        painter.drawText(QPointF(item.area.left(), foot), item.chart.categories[bar]);
        double at = left;
        for (int series = 0; series < 5; ++series) {
            const double value = valueAt(item.chart, series, bar);
            const QRectF piece(at, top, value * unit, height * 0.8);
            painter.fillRect(piece, QColor::fromHsv(series * 60, 160, 200));
            painter.drawText(QPointF(at + unit / 2, foot), QString::number(value));
            at += piece.width();
        }
        painter.drawText(QPointF(at + unit / 2, foot), QString::number(barTotal(item.chart, bar)));
    }
}

void paintPlainly(QPainter &painter, const Page &page)
{
    const Type *type = nullptr;
    for (const Item &item : page.items) {
        if (const auto *text = std::get_if<TextItem>(&item)) {
            if (!type || *type != text->type)
                painter.setFont(fontOf(text->type));
            type = &text->type;
            painter.drawText(text->at, text->text);
        } else if (const auto *chart = std::get_if<ChartItem>(&item)) {
            paintBars(painter, *chart);
            type = nullptr;
        }
    }
}

void writePlainly(const LaidOutReport &report, const QString &path)
{
    QPdfWriter writer(path);
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(report.pageLayout());
    QPainter painter(&writer);
    for (size_t page = 0; page < report.pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        paintPlainly(painter, report.pages[page]);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv); // The charts are painted by a widget.
    const bench::Scratch scratch;
    const Report report = reportOf100Pages();
    const LaidOutReport laidOut = layOut(report);
    const PrintOptions options{.paintChart = ui::charts::paintChartOnPage};
    const auto ours = [&] {
        return bench::milliseconds([&] {
            if (!writePdf(layOut(report), scratch.path(u"ours.pdf"_s), options))
                qFatal("the report was not written");
        });
    };
    const auto plain = [&] {
        return bench::milliseconds([&] { writePlainly(laidOut, scratch.path(u"plain.pdf"_s)); });
    };
    const QString what = u"report of %1 pages with ten charts, over a plain QPdfWriter loop"_s;
    bench::print(what.arg(laidOut.pages.size()), bench::alternate(rounds, ours, plain), 2);
    return 0;
}
