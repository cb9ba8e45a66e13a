// SPDX-License-Identifier: GPL-3.0-or-later
// What is launched, signed, visited and proven at Deliver.
#include "core/commands/evidence_commands.h"
#include "core/commands/launch_commands.h"
#include "core/commands/visit_commands.h"
#include "core/domain/parse_date.h"
#include "core/queries/deliver.h"
#include "core/queries/lab_rows.h"
#include "ui/pages/deliver/deliver_page.h"
#include "ui/pages/deliver/evidence_file.h"
#include "ui/pages/deliver/launch_model.h"
#include "ui/pages/deliver/monev_steps_model.h"
#include "ui/pages/deliver/visit_form.h"
#include "ui/theme/icons.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/inspector_split.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QSaveFile>
#include <QStackedWidget>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;

void DeliverPage::toggleLaunch(core::IdeaId idea, bool launched)
{
    const QDate on = m_launchDate->date().isValid() ? m_launchDate->date() : today();
    m_launchModel->dropDraft(idea, LaunchModel::LaunchedOn);
    if (launched)
        execute(core::LaunchIdeas{{idea}, on});
    else if (execute(core::UnlaunchIdeas{{idea}}))
        emit noticeRequested({.text = tr("Taken off the launch list."), .offersUndo = true});
}

void DeliverPage::typeLaunchDate(core::IdeaId idea, const QString &text)
{
    if (text.isEmpty())
        return toggleLaunch(idea, false);
    const auto date = core::domain::parseDate(text);
    const auto done = date ? document().execute(core::LaunchIdeas{{idea}, *date})
                           : core::Result<>(tl::unexpected(date.error()));
    m_launchModel->settle(idea, LaunchModel::LaunchedOn, text, done);
    told(done);
}

void DeliverPage::launchSelected()
{
    std::vector<core::IdeaId> ideas;
    for (const QModelIndex &cell : m_launchGrid->selectionModel()->selectedIndexes()) {
        const core::DeliverRow &row = m_launchModel->at(cell.row());
        if (!row.isLaunched() && std::ranges::find(ideas, row.id) == ideas.end())
            ideas.push_back(row.id);
    }
    if (ideas.empty()) {
        emit noticeRequested({.kind = Notice::Kind::Info,
                              .text = tr("Select the rows of plans that are not launched yet.")});
        return;
    }
    const int count = static_cast<int>(ideas.size());
    const QDate on = m_launchDate->date().isValid() ? m_launchDate->date() : today();
    if (execute(core::LaunchIdeas{ideas, on}))
        emit noticeRequested(
            {.text = tr("%n innovation(s) launched.", nullptr, count), .offersUndo = true});
}

void DeliverPage::toggleContract(core::OpdId unit, bool isSigned)
{
    const QDate on =
        isLaunchList() && m_launchDate->date().isValid() ? m_launchDate->date() : today();
    if (execute(core::SignContract{{unit}, isSigned ? on : QDate()}) && !isSigned)
        emit noticeRequested({.text = tr("The signature was taken back."), .offersUndo = true});
}

void DeliverPage::beginVisit()
{
    const auto row = currentRow();
    if (!row)
        return;
    if (!row->isLaunched()) {
        const core::IdeaId idea = row->id;
        emit noticeRequested(
            {.kind = Notice::Kind::Warn,
             .text = tr("This innovation is not launched yet."),
             .actions = {{tr("Launch it"), [this, idea] { toggleLaunch(idea, true); }}}});
        return;
    }
    openVisit(*row);
    m_split->showInspector();
    m_visitForm->firstField()->setFocus(Qt::OtherFocusReason);
}

/// Shows the form of a visit to the innovation that is shown, with what was left in it.
void DeliverPage::openVisit(const core::DeliverRow &row)
{
    const QString by =
        document().author().isEmpty() ? core::lastMonitor(store()) : document().author();
    m_visitForm->begin(row.id, core::deliverSteps(store(), row.id, today()), today(), by);
    if (const auto left = m_drafts.extract(row.id))
        m_visitForm->resume(left.mapped());
    m_forms->setCurrentIndex(1);
    m_visit->setText(tr("Record visit"));
    m_visit->setIcon(icon(u"check"_s));
}

void DeliverPage::endVisit()
{
    if (m_forms->currentIndex() == 0)
        return;
    const bool hadFocus = m_forms->isAncestorOf(QApplication::focusWidget());
    m_forms->setCurrentIndex(0);
    m_visit->setText(tr("New visit"));
    m_visit->setIcon(icon(u"add"_s));
    if (hadFocus)
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

/// Another innovation is shown: what was written waits for the return.
void DeliverPage::leaveVisit()
{
    if (m_forms->currentIndex() == 0)
        return;
    if (m_shown && m_visitForm->isWritten()) {
        const core::IdeaId idea = *m_shown;
        const VisitDraft &draft = m_drafts[idea] = m_visitForm->draft();
        const auto of = store().ideas.find(idea);
        const QString name = !of ? QString() : of->name.isEmpty() ? of->number : of->name;
        emit noticeRequested(
            {.kind = Notice::Kind::Warn,
             .text = tr("The visit to %1 is not recorded yet. What was written is kept.").arg(name),
             .actions = {{tr("Continue"), [this, idea, draft] { continueVisit(idea, draft); }},
                         {tr("Discard"), [this, idea] { discardVisit(idea); }}},
             .id = u"visitDraft"_s});
    }
    endVisit();
}

void DeliverPage::discardVisit(core::IdeaId idea)
{
    m_drafts.erase(idea);
    if (m_shown == idea)
        endVisit();
}

/// Esc and Cancel: what was written can be had back while the notice is there.
void DeliverPage::cancelVisit()
{
    const bool isWritten = m_shown && m_visitForm->isWritten();
    const VisitDraft draft = m_visitForm->draft();
    endVisit();
    if (!isWritten)
        return;
    emit noticeRequested({.kind = Notice::Kind::Warn,
                          .text = tr("The visit was not recorded."),
                          .actions = {{tr("Continue"), [this, idea = *m_shown,
                                                        draft] { continueVisit(idea, draft); }}},
                          .id = u"visitDraft"_s});
}

void DeliverPage::continueVisit(core::IdeaId idea, const VisitDraft &draft)
{
    m_drafts.insert_or_assign(idea, draft);
    emit goRequested({.place = Target::Place::Deliver, .idea = idea.value()});
    if (m_shown == idea && m_forms->currentIndex() == 0)
        beginVisit();
}

void DeliverPage::recordVisit(const core::Visit &visit, const std::vector<core::StepReport> &steps)
{
    core::Visit whole = visit;
    whole.order = document().now().toMSecsSinceEpoch();
    if (!execute(core::RecordVisit{whole, steps}))
        return;
    endVisit();
    emit noticeRequested({.text = tr("The visit is recorded."), .offersUndo = true});
}

void DeliverPage::removeVisit(core::VisitId visit)
{
    if (execute(core::RemoveVisit{visit}))
        emit noticeRequested(
            {.text = tr("The visit was removed; its steps stay as they are."), .offersUndo = true});
}

/// Files that cannot be kept are named; the others are kept.
void DeliverPage::addFiles(const QStringList &paths, bool keepOriginal)
{
    const auto row = currentRow();
    if (!row)
        return;
    core::AddEvidence add{.idea = row->id, .step = currentStep(), .files = {}, .today = today()};
    QStringList refused;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    for (const QString &path : paths) {
        if (auto file = readEvidence(path, keepOriginal))
            add.files.push_back(*std::move(file));
        else
            refused << file.error().message;
    }
    QGuiApplication::restoreOverrideCursor();
    const bool isKept = !add.files.empty() && execute(add);
    if (!refused.isEmpty())
        emit noticeRequested({.kind = Notice::Kind::Warn, .text = refused.join(u' ')});
    else if (isKept)
        emit noticeRequested({.text = tr("%n file(s) kept as evidence.", nullptr,
                                         static_cast<int>(add.files.size())),
                              .offersUndo = true});
}

void DeliverPage::addLink(const QString &address)
{
    const auto row = currentRow();
    if (!row)
        return;
    core::EvidenceFile link;
    link.link = address;
    execute(core::AddEvidence{row->id, currentStep(), {link}, today()});
}

/// Files that other programs would run instead of showing are only saved.
void DeliverPage::openEvidence(core::EvidenceId id)
{
    const auto evidence = store().evidences.find(id);
    if (!evidence)
        return;
    if (!evidence->link.isEmpty()) {
        const QUrl address(evidence->link, QUrl::StrictMode);
        if (address.scheme().startsWith("http"_L1))
            QDesktopServices::openUrl(address);
        return;
    }
    const QString name = QFileInfo(evidence->fileName).fileName();
    if (!isSafeToOpen(name))
        return saveEvidence(id);
    const QString path = m_opened.filePath(u"%1-%2"_s.arg(evidence->attachment.left(8), name));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) &&
        file.write(store().attachments.bytes(evidence->attachment)) >= 0 && file.commit() &&
        QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return;
    emit noticeRequested({.kind = Notice::Kind::Warn,
                          .text = tr("No program on this computer opens %1. Save it and open it"
                                     " elsewhere.")
                                      .arg(name)});
}

void DeliverPage::saveEvidence(core::EvidenceId id)
{
    const auto evidence = store().evidences.find(id);
    if (!evidence || evidence->attachment.isEmpty())
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save evidence"),
                                                      QFileInfo(evidence->fileName).fileName());
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) &&
        file.write(store().attachments.bytes(evidence->attachment)) >= 0 && file.commit())
        return emit noticeRequested({.text = tr("Saved as %1.").arg(QFileInfo(path).fileName())});
    emit noticeRequested({.kind = Notice::Kind::Bad,
                          .text = tr("The file %1 cannot be written: %2")
                                      .arg(QFileInfo(path).fileName(), file.errorString())});
}

void DeliverPage::removeEvidence(core::EvidenceId id)
{
    if (execute(core::RemoveEvidence{{id}}))
        emit noticeRequested({.text = tr("The evidence was removed."), .offersUndo = true});
}

} // namespace ui
