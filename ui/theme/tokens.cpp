// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace ui {

StatusKind statusKindNamed(QStringView name)
{
    if (name == u"ok")
        return StatusKind::Ok;
    if (name == u"info")
        return StatusKind::Info;
    if (name == u"warn")
        return StatusKind::Warn;
    if (name == u"bad")
        return StatusKind::Bad;
    return StatusKind::Mute;
}

const StageColours &Tokens::stage(int number) const
{
    return stages[static_cast<size_t>(std::clamp(number, 1, 5) - 1)];
}

static Tokens makeLight()
{
    Tokens t;
    t.bg = QColor(0xF5F3EE);
    t.surface = QColor(0xFFFFFF);
    t.panel = QColor(0xFBFAF7);
    t.line = QColor(0xDDD8CD);
    t.edge = QColor(0x878174);
    t.text = QColor(0x1D2227);
    t.text2 = QColor(0x535A61);
    t.accent = QColor(0x1B6848);
    t.onAccent = QColor(0xFFFFFF);
    t.accentHover = QColor(0x14543A);
    t.disabled = QColor(0x8A8F94);
    t.select = QColor(0xD5E8DD);
    t.link = QColor(0x0B5CAD);
    t.focus = QColor(0x0A66C2);
    t.statuses = {{{0x1B6848, 0xE1EEE6},
                   {0x0B5687, 0xE2EEF6},
                   {0x855000, 0xFBEFD5},
                   {0xA8241B, 0xFBE7E4},
                   {0x4F565D, 0xECE9E2}}};
    t.stages = {{{0xF0C24B, 0x1D2227, 0x7A5300, 0xFBF0D2, Qt::NoBrush},
                 {0xE88A55, 0x1D2227, 0x96400C, 0xFBE8DC, Qt::BDiagPattern},
                 {0x15808F, 0xFFFFFF, 0x0E6672, 0xDDEFF1, Qt::Dense5Pattern},
                 {0x2B4E97, 0xFFFFFF, 0x2B4E97, 0xE2E9F6, Qt::DiagCrossPattern},
                 {0x42174F, 0xFFFFFF, 0x5B2A70, 0xEFE4F3, Qt::SolidPattern}}};
    t.heat = {0xF3EFE6, 0xCFE2D7, 0x9CC7B0, 0x5E9F80, 0x2F7A58, 0x1B5A40};
    t.onHeat = {t.text, t.text, t.text, t.text, t.surface, t.surface};
    return t;
}

static Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.bg = QColor(0x15181C);
    t.surface = QColor(0x1D2126);
    t.panel = QColor(0x22272D);
    t.line = QColor(0x373E46);
    t.edge = QColor(0x7C8590);
    t.text = QColor(0xE9E7E2);
    t.text2 = QColor(0xAFB5BC);
    t.accent = QColor(0x5FBD8F);
    t.onAccent = QColor(0x0C2217);
    t.accentHover = QColor(0x78CCA3);
    t.disabled = QColor(0x737B83);
    t.select = QColor(0x25483A);
    t.link = QColor(0x86BEFA);
    t.focus = QColor(0x7DB8FF);
    t.statuses = {{{0x82D4A9, 0x1D382B},
                   {0x8EC9F3, 0x19354A},
                   {0xF0C06E, 0x3C2F15},
                   {0xFF9E94, 0x46221F},
                   {0xC4C8CD, 0x2F353C}}};
    t.stages = {{{0xF9E29C, 0x15181C, 0xF7DD8E, 0x3D3313, Qt::NoBrush},
                 {0xEFA673, 0x15181C, 0xF0AB7C, 0x40281A, Qt::BDiagPattern},
                 {0x4FB0BD, 0x15181C, 0x6CC0CB, 0x17363A, Qt::Dense5Pattern},
                 {0x5F89DC, 0x15181C, 0x9DB6EA, 0x1F2C47, Qt::DiagCrossPattern},
                 {0x9A4F9B, 0xFFFFFF, 0xCFA3E0, 0x38233F, Qt::SolidPattern}}};
    t.heat = {0x262B31, 0x24423A, 0x2B5D4E, 0x3A7F68, 0x58A587, 0x8FD3B2};
    t.onHeat = {t.text, t.text, t.text, 0xFFFFFF, t.bg, t.bg};
    return t;
}

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

static double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace ui
