// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed on the Display page.
#include "core/commands/idea_commands.h"
#include "core/commands/profile_commands.h"
#include "ui/pages/display/display_page.h"
#include "ui/pages/display/picture_file.h"

#include <QAction>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

void DisplayPage::changeProfile(const core::Profile &profile)
{
    if (!execute(core::UpdateProfile{profile, today()}))
        showIdea();
}

void DisplayPage::changeIdea(const core::Idea &idea)
{
    if (!execute(core::UpdateIdea{idea}))
        showIdea();
}

void DisplayPage::setDisplayed(const std::vector<core::IdeaId> &ideas, QDate on)
{
    const auto isHeldBack = [&](const core::DisplayRow &row) {
        return !row.released && std::ranges::find(ideas, row.id) != ideas.end();
    };
    const auto heldBack = static_cast<int>(std::ranges::count_if(m_rows, isHeldBack));
    if (!execute(core::SetDisplayed{ideas, on}) || !on.isValid() || heldBack == 0)
        return;
    emit noticeRequested(
        {.kind = Notice::Kind::Warn,
         .text = tr("Displayed, but %n profiles are not released to the public yet. Tick \"May be "
                    "shown to the public\" when somebody has allowed it.",
                    nullptr, heldBack)});
}

void DisplayPage::mark()
{
    const bool isTakenBack = m_mark->data().toBool();
    setDisplayed(selectedIdeas(), isTakenBack ? QDate() : today());
}

void DisplayPage::takePicture(const QString &path)
{
    const auto picture = readPicture(path);
    if (!told(picture) || !execute(core::SetPicture{m_shown, picture->bytes}))
        return;
    if (picture->isCoarse())
        emit noticeRequested(
            {.kind = Notice::Kind::Warn,
             .text = tr("The picture is only %n pixels wide and may look coarse on paper. It is "
                        "kept; replace it when you have a larger one.",
                        nullptr, picture->size.width())});
}

void DisplayPage::dropPicture()
{
    execute(core::SetPicture{m_shown, {}});
}

void DisplayPage::showField(const QString &field, bool shown)
{
    execute(core::SetFieldShown{m_shown, field, shown});
}

void DisplayPage::printProfile()
{
    if (m_shown.value() != 0)
        emit printRequested({.kind = u"display"_s, .idea = m_shown.value()});
}

} // namespace ui
