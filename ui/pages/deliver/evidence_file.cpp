// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliver/evidence_file.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

namespace ui {

using namespace Qt::StringLiterals;

static constexpr int jpegQuality = 88;

static bool isTurned(const QImageReader &reader)
{
    return reader.transformation() != QImageIOHandler::TransformationNone;
}

/// The picture upright and small enough, as JPEG, or PNG where it is transparent; nothing if \a
/// path is not a picture or needs no change.
static std::optional<core::EvidenceFile> reduced(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!reader.canRead() || !size.isValid() ||
        (reader.supportsAnimation() && reader.imageCount() > 1))
        return {};
    const bool isLarge = std::max(size.width(), size.height()) > longestPictureSide;
    if (!isLarge && !isTurned(reader))
        return {};
    if (isLarge)
        reader.setScaledSize(
            size.scaled(longestPictureSide, longestPictureSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    const bool isClear = image.hasAlphaChannel();
    core::EvidenceFile file;
    QBuffer buffer(&file.bytes);
    if (!buffer.open(QIODevice::WriteOnly) ||
        !image.save(&buffer, isClear ? "PNG" : "JPEG", isClear ? -1 : jpegQuality))
        return {};
    if (!isTurned(reader) && file.bytes.size() >= QFileInfo(path).size())
        return {};
    file.fileName = QFileInfo(path).completeBaseName() +
                    (isClear ? QLatin1String(".png") : QLatin1String(".jpg"));
    file.kind = u"foto"_s;
    return file;
}

core::Result<core::EvidenceFile> readEvidence(const QString &path, bool keepOriginal)
{
    const QFileInfo info(path);
    if (!keepOriginal) {
        if (const auto picture = reduced(path)) {
            if (const auto fits = core::checkEvidenceSize(info.fileName(), picture->bytes.size());
                !fits)
                return tl::unexpected(fits.error());
            return *picture;
        }
    }
    QFile source(path);
    if (!info.isFile() || !source.open(QIODevice::ReadOnly))
        return core::invalid(
            QCoreApplication::translate("EvidenceFile", "The file %1 cannot be read.")
                .arg(info.fileName()));
    if (const auto fits = core::checkEvidenceSize(info.fileName(), source.size()); !fits)
        return tl::unexpected(fits.error());
    core::EvidenceFile file;
    file.fileName = info.fileName();
    file.bytes = source.readAll();
    return file;
}

bool isSafeToOpen(const QString &fileName)
{
    static const QStringList safe{u"jpg"_s, u"jpeg"_s, u"png"_s,  u"webp"_s, u"gif"_s, u"bmp"_s,
                                  u"tif"_s, u"tiff"_s, u"heic"_s, u"pdf"_s,  u"txt"_s, u"csv"_s,
                                  u"doc"_s, u"docx"_s, u"xls"_s,  u"xlsx"_s, u"ppt"_s, u"pptx"_s,
                                  u"odt"_s, u"ods"_s,  u"odp"_s,  u"rtf"_s,  u"mp4"_s, u"webm"_s,
                                  u"mov"_s, u"mp3"_s,  u"m4a"_s};
    return safe.contains(QFileInfo(fileName).suffix().toLower());
}

} // namespace ui
