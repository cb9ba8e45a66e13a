// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QString>

namespace core {

struct Lab;
using LabId = Id<Lab>;

/// One run of a laboratorium inovasi. A file may hold several; the window shows one.
/// Only the name is obligatory.
struct Lab
{
    LabId id;
    QString name = {};
    QString region = {};     ///< "Kabupaten Lumbungsari".
    QString regionCode = {}; ///< Kode wilayah as free text; editions of the code differ.
    int year = 0;            ///< Four digits; 0 when not given.
    QString round = {};      ///< Tahap, jilid or putaran, as the region says it.
    QString organiser = {};  ///< The office that runs the lab.
    QString theme = {};
    QString place = {};      ///< Where documents are signed: "Lumbungsari, 12 Oktober 2026".
    QString venue = {};      ///< Where the sessions are held unless they say otherwise.
    QString legalBasis = {}; ///< One regulation a line.

    QString letterhead = {};        ///< "text", "image" or "none".
    QString letterheadLine1 = {};   ///< "PEMERINTAH KABUPATEN LUMBUNGSARI".
    QString letterheadLine2 = {};   ///< The organiser's office.
    QString letterheadAddress = {}; ///< Address, telephone, mail: one line.
    QString logo = {};              ///< Attachment (SHA-256) of the crest; empty if none.
    QString letterheadImage = {};   ///< Attachment of a whole letterhead as a picture.

    QString paper = QStringLiteral("f4"); ///< "f4" (215 x 330 mm) or "a4".
    int quota = 1;                        ///< Ideas asked of a unit that has no quota of its own.
    int reportMonths = 3;                 ///< How often units report after launching, in months.

    friend bool operator==(const Lab &, const Lab &) = default;
};

/// Whether \a year can be the year of a lab: four digits, or 0 where it is not given.
constexpr bool isLabYear(int year)
{
    return year == 0 || (year >= 1000 && year <= 9999);
}

} // namespace core
