// SPDX-License-Identifier: GPL-3.0-or-later
// How the files of other laptops come in, and what two people wrote apart is chosen between.
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/main_window/main_window.h"
#include "ui/models/error_notice.h"
#include "ui/widgets/lasting_focus.h"
#include "ui/widgets/notice_bar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace ui {

void MainWindow::chooseMerge()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Merge the file of another laptop"), QFileInfo(m_document->path()).path(),
        tr("Lumbung labs (*.lumbung);;All Files (*)"));
    if (!path.isEmpty())
        merge(path);
}

/// Whether \a path holds the lab that is shown: then it is for merging, not for opening.
bool MainWindow::isCopyOfThisLab(const QString &path) const
{
    if (!m_document || m_document->isReadOnly())
        return false;
    const auto other = core::Document::open(path, core::Document::Access::ReadOnly);
    if (!other)
        return false;
    const auto labs = (*other)->labs();
    return std::ranges::find(labs, m_document->lab(), &core::Lab::id) != labs.end();
}

void MainWindow::merge(const QString &path)
{
    commitTyping();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto would = m_document->rehearseMerge(path);
    QGuiApplication::restoreOverrideCursor();
    if (!would)
        return post(noticeOf(would.error()));
    if (would->entries == 0)
        return post({.kind = Notice::Kind::Info,
                     .text = tr("%1 is already merged. There is nothing to do.")
                                 .arg(QFileInfo(path).fileName())});
    auto *dialog = new MergeDialog(*would, QFileInfo(path).fileName(), isCopyOfThisLab(path), this);
    connect(dialog, &QDialog::accepted, this, [this, path] { takeIn(path); });
    dialog->open();
}

void MainWindow::takeIn(const QString &path)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto merged = m_document->merge(path);
    QGuiApplication::restoreOverrideCursor();
    if (!merged)
        return post(noticeOf(merged.error()));
    Notice notice{.text = tr("%1 is merged.").arg(QFileInfo(path).fileName()),
                  .offersUndo = true,
                  .id = u"merged"_s};
    if (merged->conflicts > 0) {
        notice.kind = Notice::Kind::Warn;
        notice.text +=
            u' ' + tr("%n value(s) were written apart by two people.", nullptr, merged->conflicts);
        notice.actions = {{tr("Choose"), [this] { chooseValues(); }}};
    }
    post(notice);
}

void MainWindow::chooseValues()
{
    if (m_document->conflicts().empty())
        return post({.kind = Notice::Kind::Info,
                     .text = tr("Nothing was written apart. There is nothing to choose.")});
    auto *dialog = new ConflictDialog(*m_document, this);
    connect(dialog, &ConflictDialog::failed, this,
            [this](const core::Error &error) { post(noticeOf(error)); });
    connect(dialog, &QDialog::accepted, this,
            [this] { post({.text = tr("All values are chosen.")}); });
    dialog->open();
}

} // namespace ui
