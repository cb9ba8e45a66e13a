// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/lab_picture_field.h"

#include "core/commands/lab_commands.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QImageReader>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

/// The picture inside a frame, or the sign for one that is missing.
class LabPictureFrame : public QWidget
{
public:
    explicit LabPictureFrame(QWidget *parent)
        : QWidget(parent)
    {
        const int g = Metrics(this).g;
        setFixedSize(28 * g, 28 * g);
    }

    void setImage(const QImage &image)
    {
        m_image = image;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(this);
        const Metrics metrics(this);
        // Crests are drawn for white paper.
        paintBox(&painter, rect(), m_image.isNull() ? t.panel : QColor(Qt::white), t.line,
                 metrics.radius);
        if (m_image.isNull()) {
            const QRect place(0, 0, metrics.icon * 3 / 2, metrics.icon * 3 / 2);
            paintIcon(&painter, place.translated(rect().center() - place.center()), u"picture"_s,
                      t.text2);
            return;
        }
        const QRect inside = rect().adjusted(metrics.g, metrics.g, -metrics.g, -metrics.g);
        QRect target(QPoint(), m_image.size().scaled(inside.size(), Qt::KeepAspectRatio));
        target.moveCenter(inside.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, m_image);
    }

private:
    QImage m_image;
};

/// The picture in \a bytes no larger than needed to show it; null if it is none.
static QImage preview(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > 800 || size.height() > 800)
        reader.setScaledSize(size.scaled(800, 800, Qt::KeepAspectRatio));
    return reader.read();
}

LabPictureField::LabPictureField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_frame(new LabPictureFrame(this))
    , m_choose(new QPushButton(icon(u"picture"_s), tr("Choose picture…")))
    , m_remove(new QPushButton(icon(u"delete"_s), tr("Take away")))
{
    setAcceptDrops(true);
    setObjectName(name);
    m_choose->setObjectName(name + u"Choose"_s);
    m_remove->setObjectName(name + u"Remove"_s);
    setFocusProxy(m_choose);
    const Metrics metrics(this);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(metrics.g * 2);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics.cardPadding);
    row->addWidget(m_frame, 0, Qt::AlignTop);
    row->addLayout(buttons);
    row->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &LabPictureField::choose);
    connect(m_remove, &QPushButton::clicked, this, &LabPictureField::removed);
}

void LabPictureField::setPicture(const QByteArray &bytes)
{
    m_frame->setImage(bytes.isEmpty() ? QImage() : preview(bytes));
    m_remove->setEnabled(!bytes.isEmpty());
}

void LabPictureField::choose()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose picture"), {}, tr("Pictures (%1)").arg(u"*.png *.jpg *.jpeg *.svg"_s));
    if (!path.isEmpty())
        take(path);
}

void LabPictureField::take(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit refused({.fault = core::Fault::Invalid,
                      .message = tr("The picture cannot be read: %1").arg(file.errorString())});
        return;
    }
    const QByteArray bytes = file.read(core::largestLabPicture + 1);
    if (bytes.size() <= core::largestLabPicture && preview(bytes).isNull()) {
        emit refused({.fault = core::Fault::Invalid,
                      .message = tr("This file is not a picture Lumbung can read. Choose a PNG,"
                                    " JPEG or SVG file.")});
        return;
    }
    emit chosen(bytes);
}

void LabPictureField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void LabPictureField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(event->mimeData()->urls().front().toLocalFile());
}

} // namespace ui
