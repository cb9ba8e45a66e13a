// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIconEngine>

namespace ui {

/// Paints one line icon in the palette's text colour, or in a colour of its own.
class IconEngine : public QIconEngine
{
public:
    /// \a colour invalid: follow the application's palette.
    explicit IconEngine(const QString &name, const QColor &colour = {});

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;

    /// The icon \a name in \a colour, \a size device pixels, from the pixmap cache if it is there.
    static QPixmap render(const QString &name, const QSize &size, const QColor &colour);

    /// Whether there is an icon called \a name.
    static bool exists(const QString &name);

private:
    QColor colourFor(QIcon::Mode mode) const;

    QString m_name;
    QColor m_colour;
};

} // namespace ui
