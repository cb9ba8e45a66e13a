// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core {

/// A regency or city of Indonesia, for completing what a user types; any other text is as good.
struct Region
{
    QString code;     ///< Free text: offices differ in the codes they use.
    QString name;     ///< With its rank, e.g. "Kabupaten Purbalingga".
    QString province; ///< Without a rank, e.g. "Jawa Tengah".

    friend bool operator==(const Region &, const Region &) = default;
};

/// All regencies and cities, in the order of their codes.
std::vector<Region> regions();

} // namespace core
