// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// Adds an idea to a unit with the next idea number, as a draft unless a status is given.
/// A draft may be without a name, but not without any text.
struct AddIdea
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "add idea");

    Idea idea; ///< Id and number are ignored.
    QDate today;

    Result<IdeaId> execute(Store &store) const;
};

/// Changes what an idea says. The number never changes; the status with its reason and the idea it
/// is merged into, the launch and the display have their own commands and are kept as they are.
struct UpdateIdea
{
    Idea idea;
    const char *label = QT_TRANSLATE_NOOP("Command", "change idea");

    Result<> execute(Store &store) const;
};

/// Decides about ideas. Statuses that ask for a reason, a lesson or the idea they are merged into
/// are refused without it (attributes of the list idea_status, defaults.md 3).
struct SetIdeaStatus
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "change status");

    std::vector<IdeaId> ideas;
    QString status; ///< Code of idea_status.
    QDate today;
    QString reason = {};
    QString lesson = {};
    std::optional<IdeaId> mergedInto = {};

    Result<> execute(Store &store) const;
};

/// \a idea with \a decision, which names the entry \a status, written into it. Reason, lesson and
/// the idea it is merged into belong to one decision: nothing of an earlier one stays.
Idea decidedIdea(Idea idea, const SetIdeaStatus &decision, const ListEntry &status);

/// "SERABI - Sehari Rampung Berkas Izin" -> name and expansion; without a dash between blanks it is
/// all name.
struct SplitName
{
    QString name;
    QString expansion;
};
SplitName splitName(const QString &text);

} // namespace core
