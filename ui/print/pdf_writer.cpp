// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_painter.h"
#include "ui/print/units.h"

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

bool paintAll(QPdfWriter &writer, const LaidOutReport &report, const PrintOptions &options)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const QRectF target(QPointF(), report.sheet());
    for (size_t i = 0; i < report.pages.size(); ++i) {
        if (i > 0 && !writer.newPage())
            return false;
        paintPage(painter, target, report, i, options);
    }
    return painter.end();
}

} // namespace

core::Result<int> writePdf(const LaidOutReport &report, const QString &path,
                           const PrintOptions &options)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(notWritten(file));
    QPdfWriter writer(&file);
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(report.pageLayout());
    writer.setTitle(report.title);
    writer.setCreator(u"Lumbung"_s);
    const auto painted = paintAll(writer, report, options);
    if (!painted || !file.commit())
        return tl::unexpected(notWritten(file));
    return static_cast<int>(report.pages.size());
}

} // namespace ui::print
