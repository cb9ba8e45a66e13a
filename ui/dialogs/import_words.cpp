// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_words.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;
using core::exchange::ImportOutcome;
using core::exchange::RowFate;
using core::exchange::TableKind;

namespace {

/// The words of an import.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportDialog)

public:
    static PreviewWords titles(TableKind kind)
    {
        switch (kind) {
        case TableKind::Opd:
            return {tr("Units to import"), tr("Unit"), tr("Parent")};
        case TableKind::Ideas:
            return {tr("Ideas to import"), tr("Innovation"), tr("Unit")};
        case TableKind::Steps:
            return {tr("Steps to import"), tr("Activity"), tr("Innovation")};
        }
        return {};
    }

    static StatusChip chip(RowFate fate)
    {
        switch (fate) {
        case RowFate::New:
            return {StatusKind::Ok, u"add"_s, tr("New")};
        case RowFate::Changed:
            return {StatusKind::Info, u"edit"_s, tr("Changes")};
        case RowFate::Existing:
            return {StatusKind::Mute, {}, tr("Exists")};
        case RowFate::Removed:
            return {StatusKind::Mute, u"delete"_s, tr("Removed")};
        }
        return {};
    }

    static StatusChip badChip(int line) { return {StatusKind::Bad, {}, tr("Line %1").arg(line)}; }

    static QString accept(const ImportOutcome &outcome)
    {
        const int rows = outcome.added + outcome.changed;
        return outcome.bad.empty() ? tr("Import %n row(s)", nullptr, rows)
                                   : tr("Import the %n good row(s)", nullptr, rows);
    }

    static QString nothing() { return tr("There is nothing new in the table."); }

    /// What will be (before) or was done (after), beginning with what is written.
    static QStringList summary(const ImportOutcome &outcome)
    {
        QStringList lines{tr("%n new row(s)", nullptr, outcome.added)};
        if (outcome.changed > 0)
            lines += tr("%n row(s) change what is there", nullptr, outcome.changed);
        if (outcome.existing > 0)
            lines +=
                tr("%n row(s) are there already and stay as they are", nullptr, outcome.existing);
        if (outcome.removed > 0)
            lines +=
                tr("%n row(s) were removed in the lab and do not return", nullptr, outcome.removed);
        if (!outcome.newKinds.isEmpty())
            lines +=
                tr("New words in the lists of the lab: %1").arg(outcome.newKinds.join(u", "_s));
        if (!outcome.unknownColumns.isEmpty())
            lines += tr("Columns not used: %1").arg(outcome.unknownColumns.join(u", "_s));
        if (const auto bad = static_cast<int>(outcome.bad.size()); bad > 0)
            lines += tr("%n row(s) cannot be taken; they stand first with line and reason", nullptr,
                        bad);
        return lines;
    }

    static QString report(TableKind kind, const ImportOutcome &outcome)
    {
        QStringList sentences{
            kind == TableKind::Ideas   ? tr("%n idea(s) imported.", nullptr, outcome.added)
            : kind == TableKind::Steps ? tr("%n step(s) imported.", nullptr, outcome.added)
                                       : tr("%n unit(s) imported.", nullptr, outcome.added)};
        if (outcome.changed > 0)
            sentences += tr("%n row(s) changed.", nullptr, outcome.changed);
        if (outcome.existing > 0)
            sentences += tr("%n row(s) were there already.", nullptr, outcome.existing);
        if (const auto bad = static_cast<int>(outcome.bad.size()); bad > 0)
            sentences += tr("%n row(s) were left out.", nullptr, bad);
        return sentences.join(u' ');
    }
};

} // namespace

PreviewWords importWords(TableKind kind)
{
    return Words::titles(kind);
}

PreviewedList previewOf(const ImportOutcome &rehearsal, const QString &file)
{
    PreviewedList list{.source = file,
                       .summary = Words::summary(rehearsal),
                       .accept = Words::accept(rehearsal),
                       .nothing = Words::nothing(),
                       .rows = rehearsal.added + rehearsal.changed,
                       .hasComplaints = !rehearsal.bad.empty()};
    list.lines.reserve(rehearsal.bad.size() + rehearsal.rows.size());
    const auto append = [&list](const QString &text, const QString &detail,
                                const StatusChip &chip) {
        list.lines.push_back({.id = static_cast<int>(list.lines.size()),
                              .text = text,
                              .detail = detail,
                              .chip = chip});
    };
    for (const auto &bad : rehearsal.bad)
        append(bad.message, {}, Words::badChip(bad.line));
    for (const auto &row : rehearsal.rows)
        append(row.name, row.owner, Words::chip(row.fate));
    return list;
}

QString importReport(TableKind kind, const ImportOutcome &outcome)
{
    return Words::report(kind, outcome);
}

} // namespace ui
