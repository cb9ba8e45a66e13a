// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ui {

/// Properties a widget can set to be painted differently; read by LumbungStyle.
namespace look {
inline constexpr char primary[] = "primary"; ///< bool, buttons: filled, the page's one action.
inline constexpr char keyHint[] = "keyHint"; ///< QString, buttons: key cap behind the text.
inline constexpr char count[] = "count";     ///< QString, segments: number behind the text.
inline constexpr char segment[] = "segment"; ///< Segment as int: place in a row of segments.
inline constexpr char reads[] = "reads";     ///< bool, buttons: writes nothing.
inline constexpr char invalid[] = "invalid"; ///< bool, fields: frame in bad.
inline constexpr char quiet[] =
    "quiet"; ///< bool, fields: frame under the mouse and with focus only.
inline constexpr char cellEditor[] =
    "cellEditor"; ///< bool, fields: square, ring inside, for grids.
} // namespace look

/// Place of a segment among its neighbours; decides which corners are round.
enum class Segment { None, Only, First, Middle, Last };

/// Fusion with the shapes of the UI guide: buttons, field frames, progress bars, check marks,
/// header cells, scroll bars and lengths that follow the font. Colours come from the tokens of the
/// palette in use, so a change of palette needs nothing else.
class LumbungStyle : public QProxyStyle
{
    Q_OBJECT

public:
    LumbungStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
};

} // namespace ui
