// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lab.h"

namespace core {

struct Signatory;
using SignatoryId = Id<Signatory>;

/// Who signs the lab's documents in one role. Empty lines are left out on paper; no NIP, no line.
struct Signatory
{
    SignatoryId id;
    LabId lab = LabId(0);
    QString role = {};   ///< Code of the list signatory_role; one signatory a role.
    QString prefix = {}; ///< "Plt.", "Plh.", "a.n." or empty.
    QString title = {};  ///< Jabatan.
    QString name = {};   ///< With degrees.
    QString rank = {};   ///< Pangkat/golongan.
    QString nip = {};

    friend bool operator==(const Signatory &, const Signatory &) = default;
};

} // namespace core
