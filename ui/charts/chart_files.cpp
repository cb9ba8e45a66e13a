// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace ui::charts {

using core::reports::Chart;

namespace {

constexpr qint64 mostPixels = 100'000'000; // 400 MB while it is painted
constexpr int naturalWidth = 900;
constexpr double millimetresPerInch = 25.4;
constexpr int pixelsPerInch = 96;
constexpr int pdfResolution = 1200;

core::Error refused(const QString &path, const QString &detail)
{
    return {core::Fault::Storage,
            QCoreApplication::translate(
                "Charts", "The chart could not be written to %1. Choose another folder or free "
                          "some space, then try again.")
                .arg(path),
            detail, path};
}

QSize sizeFor(const Chart &chart, const ChartStyle &style, QSize wished)
{
    if (!wished.isEmpty())
        return wished;
    const double width = naturalWidth * style.scale;
    return {qRound(width), static_cast<int>(std::ceil(chartHeight(chart, style, width)))};
}

bool writeSvg(QIODevice &file, const Chart &chart, QSize size, const ChartStyle &style)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setResolution(pixelsPerInch);
    svg.setTitle(chart.title);
    svg.setDescription(describeChart(chart, QLocale()));
    QPainter painter;
    if (!painter.begin(&svg))
        return false;
    painter.fillRect(QRect(QPoint(), size), style.colours.ground);
    paintChart(painter, QRectF(QPointF(), size), chart, style);
    return painter.end();
}

bool writePdf(QIODevice &file, const Chart &chart, QSize size, const ChartStyle &style)
{
    QPdfWriter pdf(&file);
    pdf.setTitle(chart.title);
    pdf.setCreator(QCoreApplication::applicationName());
    pdf.setResolution(pdfResolution);
    if (size.isEmpty()) {
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins({20, 18, 20, 16}, QPageLayout::Millimeter);
        return printChart(pdf, chart, style).has_value();
    }
    pdf.setPageSize(QPageSize(QSizeF(size), QPageSize::Point, {}, QPageSize::ExactMatch));
    pdf.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&pdf))
        return false;
    ChartStyle scaled = style;
    scaled.scale *= pdf.width() / static_cast<double>(size.width());
    paintChart(painter, QRectF(0, 0, pdf.width(), pdf.height()), chart, scaled);
    return painter.end();
}

} // namespace

QImage chartImage(const Chart &chart, QSize size, const ChartStyle &style)
{
    const QSize pixels = sizeFor(chart, style, size);
    if (qint64(pixels.width()) * pixels.height() > mostPixels)
        return {};
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(style.colours.ground);
    QPainter painter(&image);
    paintChart(painter, image.rect(), chart, style);
    return image;
}

core::Result<> printChart(QPagedPaintDevice &device, const Chart &chart, const ChartStyle &style)
{
    const auto failed = [] {
        return tl::unexpected(
            core::Error{core::Fault::Storage,
                        QCoreApplication::translate("Charts", "The chart could not be printed.")});
    };
    QPainter painter;
    if (!painter.begin(&device))
        return failed();
    const double perMillimetre = device.logicalDpiX() / millimetresPerInch;
    ChartStyle paper = style;
    paper.scale = paperScale(style.font, perMillimetre);
    bool first = true;
    for (const BarRange bars : chartPages(chart)) {
        if (!first && !device.newPage())
            return failed();
        first = false;
        paintChart(painter, QRectF(0, 0, device.width(), device.height()), chart, paper, bars);
    }
    if (!painter.end())
        return failed();
    return {};
}

core::Result<> saveChart(const Chart &chart, const QString &path, QSize size,
                         const ChartStyle &style)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool png = suffix == QLatin1String("png");
    const bool svg = suffix == QLatin1String("svg");
    if (!png && !svg && suffix != QLatin1String("pdf"))
        return core::invalid(QCoreApplication::translate(
            "Charts", "Charts are written as PNG, SVG or PDF. End the file name in .png, .svg or "
                      ".pdf."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(refused(path, file.errorString()));
    const bool written = png   ? chartImage(chart, size, style).save(&file, "PNG")
                         : svg ? writeSvg(file, chart, sizeFor(chart, style, size), style)
                               : writePdf(file, chart, size, style);
    if (!written || !file.commit())
        return tl::unexpected(refused(path, file.errorString()));
    return {};
}

} // namespace ui::charts
