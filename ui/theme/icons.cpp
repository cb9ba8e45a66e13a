// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/icon_engine.h"

#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &colour)
{
    return IconEngine::exists(name) ? QIcon(new IconEngine(name, colour)) : QIcon();
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour)
{
    const int side = std::min(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    const qreal scale = painter->device()->devicePixelRatio();
    QPixmap pixmap = IconEngine::render(name, square.size() * scale, colour);
    pixmap.setDevicePixelRatio(scale);
    painter->drawPixmap(square.topLeft(), pixmap);
}

QIcon logo()
{
    IconEngine::exists(QString()); // loads the resources
    return QIcon(u":/lumbung.svg"_s);
}

} // namespace ui
