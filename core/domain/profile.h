// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/idea.h"

namespace core {

struct Profile;
using ProfileId = Id<Profile>;

/// What the public sees of an innovation, in the order of the ministry's report
/// (labinov.md section 8, iid.md 2). Its id is the idea's.
struct Profile
{
    ProfileId id;
    QString maturity = {}; ///< Code of maturity (tahapan).
    QDate trialOn = {};    ///< Waktu uji coba.
    QDate appliedOn = {};  ///< Waktu penerapan.
    QString design = {};   ///< Rancang bangun dan pokok perubahan; the index asks 300 words.
    QString aim = {};
    QString benefit = {};
    QString result = {};
    QString before = {};
    QString after = {};
    QString figure1 = {}; ///< "94%".
    QString caption1 = {};
    QString figure2 = {};
    QString caption2 = {};
    QString figure3 = {};
    QString caption3 = {};
    QString sustainability = {}; ///< Keberlanjutan dan replikasi.
    QString picture = {};        ///< Attachment (SHA-256).
    QString pictureCaption = {};
    QString contact = {};
    QString hidden = {};   ///< Names of the fields the public may not see, one a line.
    bool released = false; ///< May be shown to the public.
    QString releasedBy = {};
    QDate releasedOn = {};

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace core
