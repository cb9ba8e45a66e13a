// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

#include <QWidget>

#include <algorithm>

namespace ui {

static double scaleOf(TextRole role)
{
    switch (role) {
    case TextRole::Caption:
    case TextRole::CaptionBold:
        return 0.9;
    case TextRole::Body:
    case TextRole::BodyBold:
        return 1.0;
    case TextRole::Lead:
    case TextRole::LeadBold:
        return 1.3;
    case TextRole::Title:
        return 1.65;
    case TextRole::Figure:
        return 2.1;
    case TextRole::ReviewTitle:
        return 2.3;
    case TextRole::Countdown:
        return 3.5;
    }
    Q_UNREACHABLE();
}

static bool isBold(TextRole role)
{
    return role != TextRole::Caption && role != TextRole::Body && role != TextRole::Lead;
}

QFont fontFor(TextRole role, const QFont &base)
{
    QFont font = base;
    const double smallest = std::min(8.0, base.pointSizeF());
    if (base.pointSizeF() > 0)
        font.setPointSizeF(std::max(base.pointSizeF() * scaleOf(role), smallest));
    else
        font.setPixelSize(qRound(base.pixelSize() * scaleOf(role)));
    font.setBold(isBold(role));
    return font;
}

/// \a times the height of \a font.
static int heights(const QFontMetrics &font, double times)
{
    return qRound(times * font.height());
}

Metrics::Metrics(const QFontMetrics &font)
    : g(std::max(2, heights(font, 1 / 4.5)))
    , icon(heights(font, 16 / 18.0))
    , row(heights(font, 1.6))
    , twoLineRow(heights(font, 2.45))
    , columnHead(heights(font, 1.55))
    , field(heights(font, 1.65))
    , button(heights(font, 1.78))
    , menuRow(heights(font, 2.0))
    , footer(heights(font, 1.55))
    , chip(heights(font, 1.1))
    , badge(heights(font, 1.9))
    , smallBadge(heights(font, 1.45))
    , cardPadding(3 * g)
    , pageMargin(4 * g)
    , radius(g)
    , cardRadius(g + g / 2)
{}

Metrics::Metrics(const QWidget *widget)
    : Metrics(widget->fontMetrics())
{}

} // namespace ui
