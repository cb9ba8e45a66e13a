// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// The largest file that is kept as evidence: 25 MB (issue, "Deliver").
inline constexpr qint64 largestEvidence = 25 * 1000 * 1000;

/// A file to be kept, or a link.
struct EvidenceFile
{
    QString fileName = {};
    QByteArray bytes = {};
    QString link = {};
    QString kind = {};  ///< Code of evidence_kind; empty: told from the name of the file.
    QString title = {}; ///< Empty: the name of the file without its ending, or the link.
};

/// Keeps files and links as evidence of an innovation or of one of its steps, as one change.
/// Refused: an empty file, one above largestEvidence, and a link without an address.
struct AddEvidence
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "add evidence");

    IdeaId idea;
    std::optional<StepId> step;
    std::vector<EvidenceFile> files;
    QDate today;

    Result<std::vector<EvidenceId>> execute(Store &store) const;
};

/// Changes kind, title, date, link and step of an evidence; its content stays.
struct UpdateEvidence
{
    Evidence evidence;
    const char *label = QT_TRANSLATE_NOOP("Command", "change evidence");

    Result<> execute(Store &store) const;
};

/// Removes evidence. The contents stay in the file, so that undo brings them back.
struct RemoveEvidence
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "remove evidence");

    std::vector<EvidenceId> evidence;

    Result<> execute(Store &store) const;
};

/// Why a file of \a size bytes named \a name cannot be kept; no error if it can.
Result<> checkEvidenceSize(const QString &name, qint64 size);

} // namespace core
