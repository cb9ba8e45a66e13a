// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_file.h"
#include "ui/widgets/list_preview.h"

namespace ui {

/// How the preview of a table of \a kind is titled.
PreviewWords importWords(core::exchange::TableKind kind);

/// What importing the good rows of the table \a file would do.
PreviewedList previewOf(const core::exchange::ImportOutcome &rehearsal, const QString &file);

/// What was imported, in sentences.
QString importReport(core::exchange::TableKind kind, const core::exchange::ImportOutcome &outcome);

} // namespace ui
