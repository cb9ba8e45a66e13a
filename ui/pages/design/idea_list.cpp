// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/design/idea_list.h"

#include "ui/pages/design/idea_list_delegate.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"

#include <QListView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

IdeaList::IdeaList(QWidget *parent)
    : Card(parent)
    , m_segments(new Segments)
    , m_filter(new FilterBar(tr("Filter ideas")))
    , m_gap(new LinkButton(tr("Show all")))
    , m_view(new QListView)
    , m_model(new IdeaListModel(this))
    , m_left(new TextLabel(TextRole::Caption))
    , m_right(new TextLabel(TextRole::Caption))
{
    setObjectName(u"ideaList"_s);
    setFlush(true);
    const Metrics metrics(this);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(2 * metrics.g, 2 * metrics.g, 2 * metrics.g, 2 * metrics.g);
    top->setSpacing(metrics.g + metrics.g / 2);
    top->addWidget(m_segments);
    top->addWidget(m_filter);
    top->addWidget(m_gap);
    content()->addLayout(top);
    m_gap->setObjectName(u"showAll"_s);
    m_gap->hide();
    m_filter->setFieldWide();
    m_segments->setAccessibleName(tr("What the list shows"));

    m_view->setObjectName(u"ideaListView"_s);
    m_view->setAccessibleName(tr("Ideas by unit"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new IdeaListDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QListView::NoEditTriggers);
    m_view->setMouseTracking(true);
    addWidget(m_view, 1);
    addToFooter(m_left);
    addToFooterEnd(m_right);
    m_left->setElided(true);

    connect(m_segments, &Segments::chosen, this, &IdeaList::modeChosen);
    connect(m_filter, &FilterBar::filterChanged, this, &IdeaList::filterChanged);
    connect(m_filter, &FilterBar::leftForGrid, m_view, [this] { m_view->setFocus(); });
    connect(m_gap, &LinkButton::clicked, this, &IdeaList::gapCleared);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &IdeaList::report);
}

void IdeaList::setCounts(int plans, int ideas)
{
    m_segments->setItems({{.id = u"plans"_s, .text = tr("Plans"), .count = plans},
                          {.id = u"ideas"_s, .text = tr("To choose"), .count = ideas}});
}

QString IdeaList::mode() const
{
    return m_segments->current();
}

void IdeaList::setMode(const QString &mode)
{
    m_segments->setCurrent(mode);
}

void IdeaList::setLines(std::vector<IdeaLine> lines)
{
    m_model->setRows(std::move(lines));
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->firstIdea());
    report();
}

void IdeaList::setFooter(const QString &left, const QString &right)
{
    m_left->setText(left);
    m_right->setText(right);
}

void IdeaList::setGapText(const QString &text)
{
    m_gap->setText(text);
    m_gap->setAccessibleName(text);
    m_gap->setVisible(!text.isEmpty());
}

QString IdeaList::filter() const
{
    return m_filter->text();
}

void IdeaList::clearFilter()
{
    m_filter->setText({});
}

qint64 IdeaList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->at(index.row()).idea() : 0;
}

void IdeaList::setCurrent(qint64 idea)
{
    if (const QModelIndex index = m_model->indexOf(idea); index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
}

void IdeaList::report()
{
    if (const qint64 idea = current(); idea != m_reported) {
        m_reported = idea;
        emit currentChanged(idea);
    }
}

} // namespace ui
