// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon_engine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

// Resources of a static library are left out of the program unless something names them.
static void keepResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace ui {

using namespace Qt::StringLiterals;

static QString fileOf(const QString &name)
{
    keepResources();
    return u":/icons/%1.svg"_s.arg(name);
}

IconEngine::IconEngine(const QString &name, const QColor &colour)
    : m_name(name)
    , m_colour(colour)
{}

bool IconEngine::exists(const QString &name)
{
    return QFile::exists(fileOf(name));
}

QPixmap IconEngine::render(const QString &name, const QSize &size, const QColor &colour)
{
    const QString key =
        u"ui/%1/%2x%3/%4"_s.arg(name).arg(size.width()).arg(size.height()).arg(colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(fileOf(name));
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QSvgRenderer svg(file.readAll().replace("currentColor", colour.name().toLatin1()));
    svg.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    svg.render(&painter, QRectF(QPointF(), size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor IconEngine::colourFor(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::Text);
    if (m_colour.isValid())
        return m_colour;
    return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::Text);
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal scale = painter->device()->devicePixelRatio();
    QPixmap pixmap = render(m_name, rect.size() * scale, colourFor(mode));
    pixmap.setDevicePixelRatio(scale);
    painter->drawPixmap(rect, pixmap);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return render(m_name, size, colourFor(mode));
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    QPixmap pixmap = render(m_name, size, colourFor(mode));
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::key() const
{
    return u"lumbung"_s;
}

} // namespace ui
