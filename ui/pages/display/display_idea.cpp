// SPDX-License-Identifier: GPL-3.0-or-later
// What the Display page shows of the innovation in hand: form, chip, first page.
#include "core/commands/profile_commands.h"
#include "core/reports/documents/documents.h"
#include "ui/pages/display/display_model.h"
#include "ui/pages/display/display_page.h"
#include "ui/pages/display/profile_form.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_preview.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QCoreApplication>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

const core::DisplayRow *DisplayPage::currentRow() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? &m_model->at(current.row()) : nullptr;
}

std::vector<core::IdeaId> DisplayPage::selectedIdeas() const
{
    std::vector<core::IdeaId> ideas;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        ideas.push_back(m_model->at(index.row()).id);
    return ideas;
}

void DisplayPage::showFormTitle(const core::DisplayRow &row)
{
    m_formCard->setTitle(nameOf(row));
    m_unit->setText(core::shortName(row.unitName, row.abbreviation));
    m_unit->setToolTip(row.unitName);
    if (row.displayedOn.isValid())
        m_chip->setChip({.kind = StatusKind::Info, .icon = u"screen"_s, .word = tr("Displayed")});
    else if (row.isReady())
        m_chip->setChip({.kind = StatusKind::Ok, .word = tr("Ready to display")});
    else
        m_chip->setChip({.kind = StatusKind::Mute,
                         .icon = u"half"_s,
                         .word = tr("%1 of %2").arg(row.parts()).arg(row.partCount)});
}

void DisplayPage::showIdea()
{
    const auto *row = currentRow();
    const auto idea = row ? store().ideas.find(row->id) : std::nullopt;
    m_form->setEnabled(idea.has_value());
    m_chip->setVisible(idea.has_value());
    m_print->setEnabled(idea.has_value());
    const core::IdeaId before = std::exchange(m_shown, idea ? idea->id : core::IdeaId(0));
    if (idea) {
        showFormTitle(*row);
        const core::Profile profile = core::profileOf(store(), idea->id);
        m_form->setProfile(*idea, profile);
        showPicture(profile.picture);
    } else {
        m_formCard->setTitle(tr("Profile"));
        m_unit->clear();
        m_form->setProfile({.id = m_shown}, {.id = core::ProfileId(0)});
        showPicture({});
    }
    if (before != m_shown)
        m_scroll->verticalScrollBar()->setValue(0);
    showMark();
    m_delay->start();
}

/// A large picture takes a while to read; it is read again only when it is another one.
void DisplayPage::showPicture(const QString &sha256)
{
    if (m_picture == sha256)
        return;
    m_picture = sha256;
    m_form->setPicture(sha256.isEmpty() ? QByteArray() : store().attachments.bytes(sha256));
}

void DisplayPage::showMark()
{
    const auto ideas = selectedIdeas();
    m_mark->setEnabled(!ideas.empty());
    const auto isDisplayed = [this](core::IdeaId idea) {
        return m_model->at(m_model->rowOf(idea)).displayedOn.isValid();
    };
    const bool all = !ideas.empty() && std::ranges::all_of(ideas, isDisplayed);
    m_mark->setData(all);
    m_mark->setText(all ? tr("No longer displayed") : tr("Mark as displayed"));
}

void DisplayPage::showPreview()
{
    if (!m_preview->isVisible())
        return;
    const auto *row = currentRow();
    if (!row)
        return m_preview->clear(tr("Choose an innovation to see its page."));
    const auto lab = store().labs.find(this->lab());
    m_previewCard->setNote(lab && lab->paper == "a4"_L1 ? u"A4"_s : u"F4"_s);
    using namespace core::reports;
    DocumentRequest request{.lab = this->lab(), .today = today()};
    request.language = core::languageOf(*qApp);
    request.units = {row->unit};
    request.idea = row->id;
    const auto reports = documents(store(), DocumentKind::Display, request);
    m_preview->setReport(print::layOut(reports));
}

} // namespace ui
