// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Codes of list entries that rules refer to. Codes of shipped entries never change
/// (defaults.md); everything else a rule needs stands in an entry's attributes.
namespace core::codes {

inline const QString draft = QStringLiteral("draf");
inline const QString consulted = QStringLiteral("konsultasi");
inline const QString selected = QStringLiteral("terpilih");
inline const QString postponed = QStringLiteral("ditunda");
inline const QString notPursued = QStringLiteral("tidak_lanjut");
inline const QString merged = QStringLiteral("digabung");
inline const QString stopped = QStringLiteral("dihentikan");

inline const QString present = QStringLiteral("hadir");
inline const QString represented = QStringLiteral("diwakili");
inline const QString notArrived = QStringLiteral("belum");

inline const QString stepNotBegun = QStringLiteral("belum");
inline const QString stepRunning = QStringLiteral("berjalan");
inline const QString stepDone = QStringLiteral("tuntas");

inline const QString runNotReported = QStringLiteral("belum_lapor");
inline const QString runStopped = QStringLiteral("dihentikan");
inline const QString runDone = QStringLiteral("tuntas");

inline const QString headOfUnit = QStringLiteral("kepala_unit"); ///< Of unit_role.

} // namespace core::codes
