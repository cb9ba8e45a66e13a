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
QImage readPicture(const QByteArray &bytes, const QSizeF &area, bool cover)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    auto image = reader.read();
    if (image.isNull())
        return image;
    const auto mode = cover ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio;
    const auto wanted = image.size().scaled(dotsOf(area), mode);
    return wanted.width() < image.width()
               ? image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
               : image;
}

/// Cut at the edges from the centre, to the proportions of \a area.
QImage cropped(const QImage &image, const QSizeF &area)
{
    if (image.isNull())
        return image;
    const auto cut = area.scaled(image.size(), Qt::KeepAspectRatio);
    const QRectF source(
        QPointF((image.width() - cut.width()) / 2, (image.height() - cut.height()) / 2), cut);
    return image.copy(source.toAlignedRect() & image.rect());
}

QRectF fitted(const QRectF &area, const QImage &image)
{
    QRectF target(QPointF(), QSizeF(image.size()).scaled(area.size(), Qt::KeepAspectRatio));
    target.moveCenter(area.center());
    return target;
}

} // namespace

void PicturePainter::paint(QPainter &painter, const PictureItem &item)
{
    const auto image = pictureOf(item);
    if (!image.isNull())
        painter.drawImage(item.cropped ? item.area : fitted(item.area, image), image);
    if (!item.framed)
        return;
    painter.setPen(QPen(Qt::black, pt(0.5), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(item.area);
}

QImage PicturePainter::pictureOf(const PictureItem &item)
{
    const auto size = dotsOf(item.area.size());
    const auto key = item.bytes + QByteArray::number(size.width()) + 'x' +
                     QByteArray::number(size.height()) + (item.cropped ? 'c' : 'f');
    auto known = m_read.find(key);
    if (known == m_read.end())
        known = m_read.insert(
            key, item.cropped
                     ? cropped(readPicture(item.bytes, item.area.size(), true), item.area.size())
                     : readPicture(item.bytes, item.area.size(), false));
    return *known;
}

} // namespace ui::print
