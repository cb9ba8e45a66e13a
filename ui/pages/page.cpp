// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/models/error_notice.h"
#include "ui/widgets/decision_bar.h"
#include "ui/widgets/read_only.h"

#include <algorithm>

namespace ui {

Page::Page(core::Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    connect(&document, &core::Document::changed, this, &Page::onChanged);
}

Page::~Page()
{
    // Editors commit when they go, after this part of the page has gone.
    document().disconnect(this);
}

void Page::open(const Target &) {}

void Page::refresh()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    reload();
    if (m_document.isReadOnly() && !m_isLocked)
        lockWriting();
}

void Page::lockWriting()
{
    m_isLocked = true;
    const QString reason = tr("The file is open for reading only.");
    const Writing parts = writing();
    for (QWidget *part : parts.parts)
        makeReadOnly(part, reason);
    for (QAction *action : parts.actions)
        makeReadOnly(action, reason);
}

std::optional<Page::Unfinished> Page::unfinished() const
{
    const auto bars = findChildren<DecisionBar *>();
    const bool isNoted = std::ranges::any_of(bars, &DecisionBar::hasNotes);
    if (!isNoted)
        return std::nullopt;
    return Unfinished{tr("A note is written, but nothing was decided with it yet."), standing()};
}

void Page::onChanged(const core::Changes &changes)
{
    if (!concerns(changes))
        return;
    m_isStale = true;
    if (isVisible())
        refresh();
}

void Page::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void Page::tell(const core::Error &error)
{
    emit noticeRequested(noticeOf(error));
}

} // namespace ui
