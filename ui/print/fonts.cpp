// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fonts.h"

#include "ui/print/units.h"

#include <QFontDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui::print {
namespace {

QString loadFamily()
{
    QFontDatabase::addApplicationFont(u":/lumbung/fonts/NotoSans-Bold.ttf"_s);
    const auto regular =
        QFontDatabase::addApplicationFont(u":/lumbung/fonts/NotoSans-Regular.ttf"_s);
    const auto families = QFontDatabase::applicationFontFamilies(regular);
    Q_ASSERT(!families.isEmpty()); // compiled in: its absence is a broken build
    return families.value(0, u"Noto Sans"_s);
}

} // namespace

QString fontFamily()
{
    static const auto family = loadFamily();
    return family;
}

QFont fontOf(const Type &type)
{
    QFont font(fontFamily());
    font.setPixelSize(qRound(pt(type.size)));
    font.setBold(type.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

} // namespace ui::print
