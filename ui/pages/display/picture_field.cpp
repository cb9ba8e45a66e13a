// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/display/picture_field.h"

#include "ui/pages/display/picture_file.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;

PictureField::PictureField(QWidget *parent)
    : QWidget(parent)
    , m_thumb(new QLabel)
    , m_replace(new QPushButton(icon(u"picture"_s), tr("Choose")))
    , m_remove(new QPushButton(icon(u"delete"_s), tr("Remove")))
    , m_warning(new TextLabel(TextRole::Caption))
{
    const Metrics metrics(this);
    setObjectName(u"picture"_s);
    setAcceptDrops(true);
    setFocusProxy(m_replace);
    m_thumb->setObjectName(u"pictureThumb"_s);
    m_thumb->setAlignment(Qt::AlignCenter);
    m_thumb->setFixedSize(21 * metrics.g, 11 * metrics.g);
    m_replace->setObjectName(u"replacePicture"_s);
    m_remove->setObjectName(u"removePicture"_s);
    m_warning->setObjectName(u"pictureWarning"_s);
    m_warning->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2 * metrics.g);
    row->addWidget(m_thumb);
    row->addWidget(m_replace);
    row->addWidget(m_remove);
    row->addWidget(m_warning, 1);
    connect(m_replace, &QPushButton::clicked, this, &PictureField::choose);
    connect(m_remove, &QPushButton::clicked, this, &PictureField::removed);
}

void PictureField::setPicture(const QByteArray &bytes)
{
    const QPixmap picture = [&bytes] {
        QPixmap read;
        read.loadFromData(bytes);
        return read;
    }();
    m_thumb->setVisible(!picture.isNull());
    if (!picture.isNull()) {
        const qreal ratio = devicePixelRatioF();
        QPixmap small =
            picture.scaled(m_thumb->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        small.setDevicePixelRatio(ratio);
        m_thumb->setPixmap(small);
    }
    m_replace->setText(picture.isNull() ? tr("Choose a picture") : tr("Replace"));
    m_remove->setVisible(!picture.isNull());
    const bool isCoarse = !picture.isNull() && picture.width() < sharpPicture;
    m_warning->setText(
        isCoarse ? tr("Only %n pixels wide: it may look coarse on paper.", nullptr, picture.width())
                 : QString());
}

void PictureField::choose()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Picture of the innovation"), folder,
                                     tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp)"));
    if (!path.isEmpty())
        emit chosen(path);
}

static QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

void PictureField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PictureField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit chosen(fileOf(event->mimeData()));
}

} // namespace ui
