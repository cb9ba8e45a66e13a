// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/display/picture_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace ui {

static QByteArray packed(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.hasAlphaChannel())
        image.save(&buffer, "PNG");
    else
        image.save(&buffer, "JPEG", 88);
    return bytes;
}

core::Result<PictureFile> readPicture(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const bool isTurned = reader.transformation() != QImageIOHandler::TransformationNone;
    QImage image = reader.read();
    if (image.isNull())
        return core::invalid(
            QCoreApplication::translate(
                "Pictures", "%1 is not a picture that can be read. Choose a JPEG or PNG file.")
                .arg(QFileInfo(path).fileName()));
    const bool isLarge = std::max(image.width(), image.height()) > largestPicture;
    const bool isKept = (format == "jpeg" || format == "png") && !isLarge && !isTurned;
    if (isKept) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return PictureFile{file.readAll(), image.size()};
    }
    if (isLarge)
        image = image.scaled(largestPicture, largestPicture, Qt::KeepAspectRatio,
                             Qt::SmoothTransformation);
    return PictureFile{packed(image), image.size()};
}

} // namespace ui
