// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include "ui/theme/icons.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

Segments::Segments(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"segments"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::choose);
}

static bool sameButtons(const QVector<SegmentItem> &one, const QVector<SegmentItem> &other)
{
    return std::ranges::equal(one, other, [](const SegmentItem &a, const SegmentItem &b) {
        return a.id == b.id && a.text == b.text && a.icon == b.icon;
    });
}

void Segments::setItems(const QVector<SegmentItem> &items)
{
    const bool same = sameButtons(items, m_items);
    m_items = items;
    if (!same)
        build();
    showCounts();
    const auto isCurrent = [this](const SegmentItem &item) { return item.id == m_current; };
    if (std::ranges::none_of(m_items, isCurrent))
        m_current = m_items.isEmpty() ? QString() : m_items.first().id;
    setCurrent(m_current);
}

static Segment placeOf(qsizetype at, qsizetype size)
{
    if (size == 1)
        return Segment::Only;
    if (at == 0)
        return Segment::First;
    return at == size - 1 ? Segment::Last : Segment::Middle;
}

void Segments::build()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (qsizetype at = 0; at < m_items.size(); ++at) {
        const SegmentItem &item = m_items[at];
        auto *button = new QToolButton(this);
        button->setObjectName(u"segment_"_s + item.id);
        button->setCheckable(true);
        button->setToolButtonStyle(item.icon.isEmpty() ? Qt::ToolButtonTextOnly
                                                       : Qt::ToolButtonTextBesideIcon);
        button->setProperty(look::segment, static_cast<int>(placeOf(at, m_items.size())));
        button->setText(item.text);
        button->setIcon(icon(item.icon));
        button->setFocusPolicy(Qt::NoFocus);
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        m_group->addButton(button, static_cast<int>(at));
        m_row->addWidget(button);
        m_buttons.append(button);
    }
}

void Segments::showCounts()
{
    for (qsizetype at = 0; at < m_items.size(); ++at) {
        const SegmentItem &item = m_items[at];
        const QString count = item.count < 0 ? QString() : QLocale().toString(item.count);
        QToolButton *button = m_buttons[at];
        button->setAccessibleName(count.isEmpty() ? item.text : u"%1: %2"_s.arg(item.text, count));
        if (button->property(look::count).toString() == count)
            continue;
        button->setProperty(look::count, count);
        // A tool button keeps its size until its text changes.
        button->setText({});
        button->setText(item.text);
    }
}

void Segments::setCurrent(const QString &id)
{
    for (qsizetype at = 0; at < m_items.size(); ++at) {
        const bool chosenOne = m_items[at].id == id;
        if (chosenOne)
            m_current = id;
        m_buttons[at]->setChecked(chosenOne);
        m_buttons[at]->setFocusPolicy(chosenOne ? Qt::StrongFocus : Qt::NoFocus);
    }
}

void Segments::choose(int place)
{
    const bool focused = isAncestorOf(focusWidget()) || hasFocus();
    const QString id = m_items[place].id;
    const bool changed = id != m_current;
    setCurrent(id);
    if (focused)
        m_buttons[place]->setFocus(Qt::TabFocusReason);
    if (changed)
        emit chosen(id);
}

void Segments::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_items.size()) - 1;
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || last < 0)
        return QWidget::keyPressEvent(event);
    choose(std::clamp(m_group->checkedId() + step, 0, last));
}

} // namespace ui
