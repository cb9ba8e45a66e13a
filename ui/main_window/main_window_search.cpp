// SPDX-License-Identifier: GPL-3.0-or-later
// What the search field of the window finds and opens.
#include "core/search/search.h"
#include "ui/main_window/main_window.h"
#include "ui/widgets/search_field.h"

using namespace Qt::StringLiterals;

namespace ui {

static QString groupOf(core::SearchResult::Kind kind)
{
    switch (kind) {
    case core::SearchResult::Kind::Idea:
        return MainWindow::tr("Ideas");
    case core::SearchResult::Kind::Unit:
        return MainWindow::tr("Units");
    case core::SearchResult::Kind::Step:
        return MainWindow::tr("Steps");
    }
    return {};
}

void MainWindow::search(const QString &text)
{
    QVector<SearchHit> hits;
    for (const auto &result : core::search(m_document->store(), m_document->lab(), text, 12)) {
        hits.append({.group = groupOf(result.kind),
                     .title = result.title,
                     .detail = result.detail,
                     .place = result.unit,
                     .id = u"%1/%2/%3"_s.arg(int(result.kind)).arg(result.id).arg(result.idea),
                     .boldTitle = result.kind == core::SearchResult::Kind::Idea});
    }
    m_search->setHits(text, hits);
}

void MainWindow::openHit(const QString &id)
{
    const QStringList parts = id.split(u'/');
    const auto kind = static_cast<core::SearchResult::Kind>(parts.value(0).toInt());
    const qint64 key = parts.value(1).toLongLong();
    const qint64 idea = parts.value(2).toLongLong();
    switch (kind) {
    case core::SearchResult::Kind::Idea:
        return go({.place = Target::Place::Diagnose, .idea = key});
    case core::SearchResult::Kind::Unit:
        return go({.place = Target::Place::Units, .unit = key});
    case core::SearchResult::Kind::Step:
        return go({.place = Target::Place::Design, .idea = idea, .step = key});
    }
}

} // namespace ui
