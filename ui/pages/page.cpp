// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

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
    const bool isUsers =
        error.fault == core::Fault::Invalid || error.fault == core::Fault::NotFound;
    emit noticeRequested(
        {.kind = isUsers ? Notice::Kind::Warn : Notice::Kind::Bad, .text = error.message});
}

} // namespace ui
