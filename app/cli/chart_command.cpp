// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/reports/progress_chart.h"
#include "ui/charts/chart_painter.h"
#include "ui/print/fonts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSize>

using namespace Qt::StringLiterals;

namespace app::cli {

static std::optional<QSize> sizeOf(const QString &text)
{
    static const QRegularExpression pattern(u"^([1-9][0-9]{1,3})x([1-9][0-9]{1,3})$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

static int runChart(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString &kind = arguments[1];
    if (kind != "progress"_L1 && kind != "funnel"_L1)
        return misuse(QCoreApplication::translate("Cli", "'%1' is not a chart: progress or funnel.")
                          .arg(kind));
    const auto size = parser.isSet(u"size"_s) ? sizeOf(parser.value(u"size"_s)) : QSize();
    if (!size)
        return misuse(QCoreApplication::translate("Cli", "The size is written like 1200x800."));
    const auto document = openLab(parser, arguments[0], core::Document::Access::ReadOnly);
    if (!document)
        return complain(document.error(), arguments[0]);
    const auto units = core::progressPerUnit((*document)->store(), (*document)->lab());
    const auto chart = kind == "progress"_L1 ? core::reports::progressChart(units)
                                             : core::reports::funnelChart(core::figuresOf(units));
    ui::charts::ChartStyle style;
    style.font = QFont(ui::print::fontFamily()); // the same on every computer
    const auto saved = ui::charts::saveChart(chart, arguments[2], *size, style);
    return saved ? done : complain(saved.error(), arguments[2]);
}

Command chartCommand()
{
    return {
        .name = u"chart"_s,
        .summary = QCoreApplication::translate("Cli", "Draw a chart of a lab."),
        .arguments = u"FILE progress|funnel OUT.png|.svg|.pdf [--size WxH]"_s,
        .fewest = 3,
        .most = 3,
        .options = {labOption(),
                    {u"size"_s, QCoreApplication::translate("Cli", "Width and height in pixels."),
                     u"WxH"_s}},
        .draws = true,
        .run = runChart};
}

} // namespace app::cli
