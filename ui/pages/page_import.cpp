// SPDX-License-Identifier: GPL-3.0-or-later
// How pages take in tables.
#include "ui/dialogs/import_dialog.h"
#include "ui/pages/page.h"

#include <QFileDialog>
#include <QFileInfo>

namespace ui {

using namespace Qt::StringLiterals;
using core::exchange::TableKind;

static QString chooserTitle(TableKind kind)
{
    switch (kind) {
    case TableKind::Opd:
        return Page::tr("Import a list of units");
    case TableKind::Ideas:
        return Page::tr("Import ideas");
    case TableKind::Steps:
        return Page::tr("Import steps of action plans");
    }
    return {};
}

void Page::chooseImport()
{
    const auto kind = importKind();
    if (!kind)
        return;
    const QString folder = QFileInfo(document().path()).path();
    const QString path = QFileDialog::getOpenFileName(
        this, chooserTitle(*kind), folder, tr("Tables (%1)").arg(u"*.csv *.tsv *.txt *.xlsx"_s));
    if (!path.isEmpty())
        importFile(path);
}

void Page::importFile(const QString &path)
{
    const auto kind = importKind();
    if (!kind)
        return;
    const QString file = QFileInfo(path).fileName();
    auto table = core::exchange::readTable(path, *kind);
    if (!table)
        return tellFile(file, table.error());
    if (table->rows.empty())
        return emit noticeRequested(
            {.kind = Notice::Kind::Warn, .text = tr("There are no rows in %1.").arg(file)});
    auto *dialog = new ImportDialog(m_document, *std::move(table), file, this);
    connect(dialog, &ImportDialog::imported, this, [this](const QString &text) {
        emit noticeRequested({.kind = Notice::Kind::Ok, .text = text, .offersUndo = true});
    });
    connect(dialog, &ImportDialog::failed, this, &Page::tell);
    dialog->open();
}

void Page::tellFile(const QString &file, const core::Error &error)
{
    emit noticeRequested(
        {.kind = Notice::Kind::Bad,
         .text = error.line > 0 ? tr("%1, line %2: %3").arg(file).arg(error.line).arg(error.message)
                                : tr("%1: %2").arg(file, error.message)});
}

} // namespace ui
