// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/idea.h"
#include "core/domain/session.h"
#include "core/language.h"
#include "core/reports/report.h"

#include <QDate>

#include <optional>
#include <vector>

namespace core {
class Store;
}

namespace core::reports {

/// What a lab prints (defaults.md, section 7).
enum class DocumentKind {
    Attendance, ///< A list to sign for each session.
    Commitment, ///< Komitmen Berinovasi with the list of those who sign it.
    Worksheet,  ///< Diagnose: one for each idea; a blank one for units without.
    Recap,      ///< Ideas per unit.
    Plan,       ///< Rencana aksi: one for each planned idea.
    Launch,     ///< Contracts per unit and the list of what was launched.
    Monev,      ///< What the last visits found.
    Display,    ///< Report of the display stage with a profile of each innovation.
};

/// The kind that the command line calls \a code ("attendance", "plan" ...), in any case.
std::optional<DocumentKind> documentKindOf(QStringView code);

/// Its code, as the command line has it.
QString codeOf(DocumentKind kind);

/// Which worksheets are wanted.
enum class Worksheets {
    FilledOrBlank, ///< Filled for each idea, blank for units without one.
    Blank,         ///< One blank sheet for each unit.
    Filled,        ///< Only those of ideas.
};

/// What a document is made for. Texts of the program come in the language that is installed; it
/// should be \a language.
struct DocumentRequest
{
    LabId lab = LabId(0);
    QDate today = {}; ///< Of figures and of documents that carry no other date.
    Language language = Language::Indonesian;
    std::optional<Paper> paper = {};       ///< Empty: the lab's.
    std::vector<OpdId> units = {};         ///< Only these; empty: all.
    std::optional<IdeaId> idea = {};       ///< Only this one, for plans, worksheets and profiles.
    std::optional<SessionId> session = {}; ///< Only this one, for attendance lists.
    Worksheets worksheets = Worksheets::FilledOrBlank;
};

/// The documents of \a kind, each with pages of its own count. Where a lab has nothing to say they
/// say so, or have dotted lines to write on: the list is never empty. Throws db::Error.
std::vector<Report> documents(const Store &store, DocumentKind kind,
                              const DocumentRequest &request);

} // namespace core::reports
