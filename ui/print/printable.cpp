// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printable.h"

#include <QStringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui::print {
namespace {

struct Substitute
{
    char16_t missing;
    QStringView letters;
};

constexpr std::array substitutes{
    Substitute{u'\u2212', u"\u2013"}, // minus
    Substitute{u'\u2264', u"<="},     Substitute{u'\u2265', u">="},
    Substitute{u'\u2260', u"<>"},     Substitute{u'\u2248', u"~"},
    Substitute{u'\u2190', u"<-"},     Substitute{u'\u2192', u"->"},
    Substitute{u'\u2194', u"<->"},    Substitute{u'\u21D2', u"=>"},
    Substitute{u'\u279C', u"->"},     Substitute{u'\u27A1', u"->"},
    Substitute{u'\u25AA', u"\u2022"}, Substitute{u'\u25A0', u"\u2022"},
    Substitute{u'\u25CF', u"\u2022"}, Substitute{u'\u25E6', u"\u2022"},
    Substitute{u'\u25BA', u"\u2022"}, Substitute{u'\u25B6', u"\u2022"},
    Substitute{u'\u27A2', u"\u2022"}, Substitute{u'\u2756', u"\u2022"},
    Substitute{u'\uF0B7', u"\u2022"}, Substitute{u'\uF0A7', u"\u2022"}, // word processors' bullets
    Substitute{u'\u25A1', u"[ ]"},    Substitute{u'\u2610', u"[ ]"},
    Substitute{u'\u2611', u"[x]"},    Substitute{u'\u2713', u"v"},
    Substitute{u'\u2714', u"v"},      Substitute{u'\u25CB', u"o"},
    Substitute{u'\t', u" "},          Substitute{u'\r', u""},
    Substitute{u'\uFE0F', u""},       Substitute{u'\u200D', u""},
};

bool isPlain(QChar c)
{
    return c.unicode() >= u' ' && c.unicode() < 0x2000;
}

} // namespace

QString printable(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString letters;
    for (const auto c : text) {
        const auto found =
            std::find_if(substitutes.begin(), substitutes.end(),
                         [c](const auto &each) { return each.missing == c.unicode(); });
        if (found != substitutes.end())
            letters += found->letters;
        else if (!c.isSurrogate())
            letters += c;
    }
    return letters;
}

} // namespace ui::print
