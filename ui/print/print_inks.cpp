// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_inks.h"

#include <array>

namespace ui::print {
namespace {

// The fills of the stages (ui.md, 2.2) and how dark each is without its colour.
constexpr std::array<QRgb, 5> stageFills{qRgb(0xF0, 0xC2, 0x4B), qRgb(0xE8, 0x8A, 0x55),
                                         qRgb(0x15, 0x80, 0x8F), qRgb(0x2B, 0x4E, 0x97),
                                         qRgb(0x42, 0x17, 0x4F)};
constexpr std::array<int, 5> stageGreys{200, 162, 116, 81, 42};

constexpr QRgb grey(int value)
{
    return qRgb(value, value, value);
}

} // namespace

QColor colourOf(Ink ink, bool blackAndWhite)
{
    switch (ink) {
    case Ink::None:
        return Qt::transparent;
    case Ink::Black:
        return Qt::black;
    case Ink::Soft:
        return grey(0x44);
    case Ink::Rule:
        return grey(0x88);
    case Ink::Faint:
        return grey(0xE6);
    case Ink::White:
        return Qt::white;
    default:
        break;
    }
    const auto stage = static_cast<size_t>(ink) - static_cast<size_t>(Ink::Stage1);
    return blackAndWhite ? QColor(grey(stageGreys[stage])) : QColor(stageFills[stage]);
}

} // namespace ui::print
