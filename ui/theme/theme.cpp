// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/lumbung_style.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

#include <algorithm>

namespace ui {

const Tokens &tokensOf(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? darkTokens() : lightTokens();
}

const Tokens &tokensOf(const QWidget *widget)
{
    return tokensOf(widget ? widget->palette() : QApplication::palette());
}

static void setDisabled(QPalette &palette, const Tokens &t)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.panel);
    palette.setColor(QPalette::Disabled, QPalette::Button, t.panel);
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette(t.surface, t.bg);
    palette.setColor(QPalette::Window, t.bg);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.panel);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.text2);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.onAccent);
    palette.setColor(QPalette::Highlight, t.select);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.link);
    palette.setColor(QPalette::LinkVisited, t.link);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.edge);
    palette.setColor(QPalette::Dark, t.edge);
    palette.setColor(QPalette::Shadow, t.line);
    palette.setColor(QPalette::ToolTipBase, t.text);
    palette.setColor(QPalette::ToolTipText, t.surface);
    setDisabled(palette, t);
    return palette;
}

static bool systemIsDark()
{
    const QPalette system = QApplication::style() ? QGuiApplication::palette() : QPalette();
    return system.color(QPalette::Window).lightness() < 128;
}

static const Tokens &tokensFor(ColourScheme scheme, bool dark)
{
    if (scheme == ColourScheme::System)
        return dark ? darkTokens() : lightTokens();
    return scheme == ColourScheme::Dark ? darkTokens() : lightTokens();
}

void applyTheme(QApplication &app, ColourScheme scheme)
{
    // The desktop's own colours are visible only until the first palette is set.
    static constexpr char systemDark[] = "lumbungSystemIsDark";
    if (!app.property(systemDark).isValid()) {
        app.setProperty(systemDark, systemIsDark());
        QApplication::setStyle(new LumbungStyle);
        new FocusRing(&app);
    }
    QApplication::setPalette(paletteOf(tokensFor(scheme, app.property(systemDark).toBool())));
}

void applyTextSize(QApplication &app, int percent)
{
    static constexpr char systemSize[] = "lumbungSystemPointSize";
    if (!app.property(systemSize).isValid())
        app.setProperty(systemSize, QApplication::font().pointSizeF());
    QFont font = QApplication::font();
    font.setPointSizeF(app.property(systemSize).toDouble() * std::clamp(percent, 90, 175) / 100.0);
    QApplication::setFont(font);
}

} // namespace ui
