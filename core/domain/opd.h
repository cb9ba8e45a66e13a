// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lab.h"

#include <QDate>

#include <optional>

namespace core {

struct Opd;
using OpdId = Id<Opd>;

/// A unit of the local government: dinas, badan, kecamatan, puskesmas, BUMD ... (labinov.md 3.1).
struct Opd
{
    OpdId id;
    LabId lab = LabId(0);
    QString name = {}; ///< Obligatory.
    QString abbreviation = {};
    QString kind = {};                ///< Code of the list unit_kind.
    std::optional<OpdId> parent = {}; ///< The unit it belongs to.
    QString headPrefix = {};          ///< "Plt.", "Plh." or empty.
    QString headTitle = {};           ///< Jabatan: "Kepala Dinas Kesehatan".
    QString headName = {};            ///< With degrees.
    QString headRank = {};            ///< Pangkat/golongan.
    QString headNip = {};             ///< 18 digits, as given; directors of BUMD have none.
    QString contact = {};             ///< WhatsApp number or other.
    std::optional<int> quota = {};    ///< Ideas promised; empty: the lab's quota.
    bool committed = false;           ///< Has signed the Komitmen Berinovasi (Drum-up).
    QDate committedOn = {};           ///< Local date of the signature.
    QDate contractOn = {};            ///< Date the head signed the launch contract (Deliver).
    QString note = {};

    friend bool operator==(const Opd &, const Opd &) = default;
};

/// What a unit is called where there is little room: its abbreviation, or its name without one.
inline const QString &shortName(const QString &name, const QString &abbreviation)
{
    return abbreviation.isEmpty() ? name : abbreviation;
}

} // namespace core
