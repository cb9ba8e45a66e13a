// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/nip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

QString groupedNip(const QString &nip)
{
    QString digits;
    for (const auto c : nip)
        if (!c.isSpace() && c != u'.')
            digits += c;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (digits.size() != 18 || !std::all_of(digits.cbegin(), digits.cend(), isDigit))
        return nip.trimmed();
    return u"%1 %2 %3 %4"_s.arg(digits.mid(0, 8), digits.mid(8, 6), digits.mid(14, 1),
                                digits.mid(15, 3));
}

} // namespace core
