// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window: printed documents and exported tables.
#include "core/exchange/export_table.h"
#include "core/reports/documents/documents.h"
#include "ui/dialogs/print_preview.h"
#include "ui/main_window/export_path.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/menus.h"
#include "ui/widgets/lasting_focus.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

/// The document's name as in the menu, without the signs of a menu.
static QString documentName(const Menus &menus, const QString &kind)
{
    const QAction *action = menus.action(u"print-"_s + kind);
    return action ? action->text().remove(u'…').remove(u'&') : kind;
}

void MainWindow::print(const PrintOrder &order)
{
    commitTyping();
    const auto document = core::reports::documentKindOf(order.kind);
    if (!document)
        return;
    core::reports::DocumentRequest request{.lab = m_document->lab(),
                                           .today = QDate::currentDate(),
                                           .language = m_preferences.language};
    if (order.unit)
        request.units = {core::OpdId(order.unit)};
    if (order.idea)
        request.idea = core::IdeaId(order.idea);
    if (order.session)
        request.session = core::SessionId(order.session);
    auto *preview =
        new PrintPreview(*m_document, *document, request, documentName(*m_menus, order.kind), this);
    preview->open();
}

void MainWindow::exportTable(const QString &table)
{
    const auto kind = core::exchange::exportKindOf(table);
    const QFileInfo file(m_document->path());
    const QString suggested = u"%1/%2-%3.xlsx"_s.arg(file.path(), file.completeBaseName(), table);
    const QString filters = tr("Workbook (*.xlsx);;Text with commas (*.csv);;JSON (*.json)");
    commitTyping();
    QString filter;
    const QString chosen =
        QFileDialog::getSaveFileName(this, tr("Export"), suggested, filters, &filter);
    const QString path = exportPath(chosen, filter, filters);
    if (path.isEmpty() || !kind)
        return;
    if (path != chosen && QFile::exists(path)) // nobody was asked about this one
        return post({.kind = Notice::Kind::Warn,
                     .text = tr("%1 is there already. Export again and choose it, or another name.")
                                 .arg(QDir::toNativeSeparators(path))});
    const auto written = core::exchange::writeTable(
        path, core::exchange::exportTable(m_document->store(), m_document->lab(), *kind));
    post({.kind = written ? Notice::Kind::Ok : Notice::Kind::Bad,
          .text = written ? tr("Exported to %1.").arg(QDir::toNativeSeparators(path))
                          : written.error().message});
}

} // namespace ui
