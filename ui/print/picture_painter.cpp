// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/picture_painter.h"

#include "ui/print/units.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>

namespace ui::print {
namespace {

constexpr auto dotsPerInch = 300;

QSize dotsOf(const QSizeF &units)
{
    return (units * dotsPerInch / unitsPerInch).toSize().expandedTo(QSize(1, 1));
}

/// The picture at the size it is printed: covering \a area or fitting into it.
QImage readPicture(const QByteArray &bytes, const QSizeF &area, bool cropped)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const auto image = reader.read();
    if (image.isNull())
        return image;
    const auto mode = cropped ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio;
    const auto wanted = image.size().scaled(dotsOf(area), mode);
    return wanted.width() < image.width()
               ? image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
               : image;
}

void paintCropped(QPainter &painter, const QRectF &area, const QImage &image)
{
    const auto cut = area.size().scaled(image.size(), Qt::KeepAspectRatio);
    const QRectF source(
        QPointF((image.width() - cut.width()) / 2, (image.height() - cut.height()) / 2), cut);
    painter.drawImage(QRectF(area), image.copy(source.toAlignedRect() & image.rect()));
}

void paintFitted(QPainter &painter, const QRectF &area, const QImage &image)
{
    QRectF target(QPointF(), QSizeF(image.size()).scaled(area.size(), Qt::KeepAspectRatio));
    target.moveCenter(area.center());
    painter.drawImage(target, image);
}

} // namespace

void paintPicture(QPainter &painter, const PictureItem &item)
{
    const auto image = readPicture(item.bytes, item.area.size(), item.cropped);
    if (!image.isNull() && item.cropped)
        paintCropped(painter, item.area, image);
    else if (!image.isNull())
        paintFitted(painter, item.area, image);
    if (!item.framed)
        return;
    painter.setPen(QPen(Qt::black, pt(0.5), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(item.area);
}

} // namespace ui::print
