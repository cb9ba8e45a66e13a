// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/gap.h"
#include "core/store/store.h"

namespace core {

/// How many words the innovation index asks of the design (labinov.md section 8, iid.md 2).
inline constexpr int designWordsAsked = 300;

/// The words of \a text, as the fields of the program count them.
int wordCount(const QString &text);

/// An innovation on its way to the display, as lists show it.
struct DisplayRow
{
    /// The parts of a profile that make it complete.
    static constexpr int partCount = 6;

    IdeaId id;
    OpdId unit = OpdId(0);
    QString unitName = {};
    QString abbreviation = {}; ///< Of the unit; empty if it has none.
    QString number = {};
    QString name = {}; ///< May be empty for an idea still without a name.
    QString expansion = {};
    QDate launchedOn = {};
    QDate displayedOn = {};
    bool running = false; ///< Launched, not stopped, and running at the last visit.

    bool hasBefore = false;
    bool hasAfter = false;
    bool hasFigure = false;
    bool hasDesign = false;
    bool hasPicture = false;
    bool hasContact = false;
    int designWords = 0;
    bool released = false; ///< May be shown to the public.

    /// Nothing was launched or displayed yet: it is being tried.
    bool isTried() const { return !launchedOn.isValid() && !displayedOn.isValid(); }
    /// How many parts the profile has, 0 to partCount.
    int parts() const
    {
        return hasBefore + hasAfter + hasFigure + hasDesign + hasPicture + hasContact;
    }
    bool isComplete() const { return parts() == partCount; }
    /// Complete and released.
    bool isReady() const { return isComplete() && released; }

    friend bool operator==(const DisplayRow &, const DisplayRow &) = default;
};

/// The innovations of \a lab that were launched or displayed and those being tried (chosen, with
/// an action plan, not launched), by name of the unit and number; merged ideas are left out.
std::vector<DisplayRow> displayRows(const Store &store, LabId lab);

/// What is missing on the display, of innovations that run: "profiles-incomplete",
/// "profiles-without-picture", "profiles-not-released", "designs-too-short", "ready-not-displayed".
std::vector<Gap> displayGaps(const Store &store, LabId lab, QDate today);

/// The same from rows that were read already.
std::vector<Gap> displayGaps(const std::vector<DisplayRow> &rows);

/// Whether \a row is among those that the gap with \a id counts.
bool isInGap(const DisplayRow &row, const QString &id);

} // namespace core
