// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_painter.h"
#include "ui/print/picture_painter.h"
#include "ui/print/units.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ui::print {
namespace {

core::Error notWritten(const QSaveFile &file)
{
    const auto message = QCoreApplication::translate(
                             "Print", "%1 could not be written. Choose another folder or close the "
                                      "program that has the file open.")
                             .arg(QFileInfo(file.fileName()).fileName());
    return {core::Fault::Storage, message, file.errorString(), file.fileName()};
}

/// Qt rounds the sheet to whole points, which makes F4 a sixth of a millimetre too small. Its
/// numbers are written with six decimals, so the exact ones take as much room and nothing moves.
void setExactSheet(QByteArray &pdf, const LaidOutReport &report)
{
    const auto rounded = report.pageLayout().fullRectPoints().size();
    const auto exact = report.sheet() * 72 / unitsPerInch;
    const auto box = [](double width, double height) {
        return "/MediaBox [0 0 " + QByteArray::number(width, 'f', 6) + ' ' +
               QByteArray::number(height, 'f', 6) + ']';
    };
    const auto written = box(rounded.width(), rounded.height());
    const auto wanted = box(exact.width(), exact.height());
    if (written.size() == wanted.size())
        pdf.replace(written, wanted);
}

bool paintAll(QPdfWriter &writer, const LaidOutReport &report, const PrintOptions &options)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const QRectF target(QPointF(), report.sheet());
    PicturePainter pictures;
    for (size_t i = 0; i < report.pages.size(); ++i) {
        if (i > 0 && !writer.newPage())
            return false;
        paintPage(painter, target, report, i, options, pictures);
    }
    return painter.end();
}

/// Empty if it could not be painted.
QByteArray pdfOf(const LaidOutReport &report, const PrintOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(report.pageLayout());
    writer.setTitle(report.title);
    writer.setCreator(u"Lumbung"_s);
    return paintAll(writer, report, options) ? buffer.data() : QByteArray();
}

} // namespace

core::Result<int> writePdf(const LaidOutReport &report, const QString &path,
                           const PrintOptions &options)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(notWritten(file));
    auto pdf = pdfOf(report, options);
    setExactSheet(pdf, report);
    if (pdf.isEmpty() || file.write(pdf) != pdf.size() || !file.commit())
        return tl::unexpected(notWritten(file));
    return static_cast<int>(report.pages.size());
}

} // namespace ui::print
