// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/evidence_commands.h"

namespace ui {

/// The longer side of a picture that is kept, in pixels, unless the original is wanted.
inline constexpr int longestPictureSide = 2048;

/// Reads \a path as evidence. Pictures are turned upright and made smaller to longestPictureSide,
/// unless \a keepOriginal or that would not save anything. A file that cannot be read or is too
/// large is an error that names it.
core::Result<core::EvidenceFile> readEvidence(const QString &path, bool keepOriginal);

/// Whether a file of this name is opened by other programs without being run as one: pictures,
/// films and documents.
bool isSafeToOpen(const QString &fileName);

} // namespace ui
