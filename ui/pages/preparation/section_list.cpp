// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/section_list.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum { IdRole = Qt::UserRole + 1, NoteRole, MarkRole };

class SectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Metrics metrics(option.fontMetrics);
        const int words = option.fontMetrics.horizontalAdvance(index.data().toString());
        return {words + 4 * metrics.cardPadding + metrics.icon, metrics.field + metrics.g};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const Metrics metrics(option.fontMetrics);
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool isOver = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->fillRect(option.rect, isChosen ? t.select : isOver ? t.panel : t.surface);
        if (isChosen)
            painter->fillRect(option.rect.left(), option.rect.top(), metrics.g * 3 / 4,
                              option.rect.height(), t.accent);
        QRect rest = option.rect.adjusted(metrics.cardPadding, 0, -metrics.cardPadding, 0);
        const auto mark = static_cast<SectionMark>(index.data(MarkRole).toInt());
        if (mark != SectionMark::None) {
            const QRect place(rest.left(), rest.top(), metrics.icon, rest.height());
            paintMark(painter, place, mark, t);
            rest.setLeft(place.right() + 2 * metrics.g);
        }
        paintWords(painter, rest, option, index, isChosen);
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(painter, option.palette, option.rect);
        painter->restore();
    }

private:
    static void paintMark(QPainter *painter, const QRect &rect, SectionMark mark, const Tokens &t)
    {
        if (mark == SectionMark::Open)
            paintIcon(painter, rect, u"hollow"_s, t.status(StatusKind::Warn).text);
        if (mark == SectionMark::Done)
            paintIcon(painter, rect, u"ok"_s, t.status(StatusKind::Ok).text);
        if (mark == SectionMark::Pen)
            paintIcon(painter, rect, u"edit"_s, t.link);
    }

    static void paintWords(QPainter *painter, QRect rect, const QStyleOptionViewItem &option,
                           const QModelIndex &index, bool isChosen)
    {
        const Tokens &t = tokensOf(option.palette);
        const QString note = index.data(NoteRole).toString();
        if (!note.isEmpty()) {
            painter->setFont(fontFor(TextRole::Caption, option.font));
            painter->setPen(t.text2);
            painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, note);
            rect.setRight(rect.right() - painter->fontMetrics().horizontalAdvance(note) -
                          Metrics(option.fontMetrics).g);
        }
        QFont font = option.font;
        font.setBold(isChosen);
        painter->setFont(font);
        painter->setPen(t.text);
        painter->drawText(
            rect, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    }
};

QString spoken(const SectionItem &item)
{
    if (item.mark == SectionMark::Open)
        return SectionList::tr("%1, not complete yet").arg(item.text);
    if (item.mark == SectionMark::Done)
        return SectionList::tr("%1, complete").arg(item.text);
    if (item.mark == SectionMark::Pen)
        return SectionList::tr("%1, changed").arg(item.text);
    return item.text;
}

} // namespace

SectionList::SectionList(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
}

void SectionList::setItems(const QVector<SectionItem> &items)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const bool isSameOrder =
        m_model->rowCount() == items.size() &&
        std::ranges::all_of(items, [&, row = 0](const SectionItem &item) mutable {
            return m_model->item(row++)->data(IdRole) == item.id;
        });
    const QString chosen = current();
    if (!isSameOrder) {
        m_model->clear();
        for (qsizetype row = 0; row < items.size(); ++row)
            m_model->appendRow(new QStandardItem);
    }
    for (int row = 0; row < items.size(); ++row) {
        QStandardItem *shown = m_model->item(row);
        shown->setText(items[row].text);
        shown->setData(items[row].id, IdRole);
        shown->setData(items[row].note, NoteRole);
        shown->setData(static_cast<int>(items[row].mark), MarkRole);
        shown->setData(spoken(items[row]), Qt::AccessibleTextRole);
    }
    if (!isSameOrder)
        setCurrent(chosen);
    updateGeometry();
}

QString SectionList::current() const
{
    return currentIndex().data(IdRole).toString();
}

void SectionList::setCurrent(const QString &id)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    int place = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(IdRole) == id)
            place = row;
    }
    setCurrentIndex(m_model->index(place, 0));
}

QSize SectionList::sizeHint() const
{
    return {sizeHintForColumn(0), QListView::sizeHint().height()};
}

void SectionList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isQuiet && current.isValid())
        emit chosen(current.data(IdRole).toString());
}

} // namespace ui
