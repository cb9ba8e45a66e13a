// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/missing_list.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum { IdRole = Qt::UserRole + 1, CountRole };

/// Paints one gap, or one thing that is done.
class MissingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {20 * Metrics(option.fontMetrics).g, qRound(option.fontMetrics.height() * 1.88)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const Metrics metrics(option.fontMetrics);
        const int count = index.data(CountRole).toInt();
        painter->save();
        const bool over = option.state & QStyle::State_MouseOver;
        painter->fillRect(option.rect, over && count > 0 ? t.panel : t.surface);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.line);
        QRect rest = option.rect.adjusted(metrics.cardPadding, 0, -metrics.cardPadding, 0);
        const QRect mark(rest.left(), rest.top(), metrics.icon, rest.height());
        const StatusKind kind = count > 0 ? StatusKind::Warn : StatusKind::Ok;
        paintIcon(painter, mark, count > 0 ? u"hollow"_s : u"ok"_s, t.status(kind).text);
        rest.setLeft(mark.right() + 2 * metrics.g);
        if (count > 0) {
            const QRect chevron(rest.right() - metrics.icon, rest.top(), metrics.icon,
                                rest.height());
            paintIcon(painter, chevron.adjusted(2, 2, -2, -2), u"chevron-right"_s, t.link);
            rest.setRight(chevron.left() - metrics.g);
            rest.setLeft(paintNumber(painter, rest, count, option));
        }
        painter->setFont(option.font);
        painter->setPen(count > 0 ? t.text : t.text2);
        painter->drawText(
            rest, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(painter, option.palette, option.rect);
        painter->restore();
    }

private:
    /// Writes the bold number and returns where the text behind it begins.
    static int paintNumber(QPainter *painter, const QRect &rect, int count,
                           const QStyleOptionViewItem &option)
    {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(tokensOf(option.palette).text);
        const QString number = QLocale().toString(count);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, number);
        return rect.left() + QFontMetrics(bold).horizontalAdvance(number + u' ');
    }
};

} // namespace

MissingList::MissingList(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"missingList"_s);
    setAccessibleName(tr("What is missing"));
    setModel(m_model);
    setItemDelegate(new MissingDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(this, &QListView::clicked, this, &MissingList::activate);
}

void MissingList::setItems(const QVector<MissingItem> &items)
{
    QVector<MissingItem> sorted = items;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &one, const auto &other) {
        return (one.count > 0) > (other.count > 0);
    });
    const int row = currentIndex().row();
    m_model->clear();
    for (const MissingItem &item : std::as_const(sorted)) {
        auto *entry = new QStandardItem(item.text);
        entry->setData(item.id, IdRole);
        entry->setData(item.count, CountRole);
        const QString name = item.count > 0 ? QLocale().toString(item.count) + u' ' + item.text
                                            : tr("Done: %1").arg(item.text);
        entry->setData(name, Qt::AccessibleTextRole);
        m_model->appendRow(entry);
    }
    setCurrentIndex(m_model->index(std::max(row, 0), 0));
    updateGeometry();
}

QSize MissingList::sizeHint() const
{
    const int rows = std::max(1, m_model->rowCount());
    return {60 * Metrics(this).g, rows * qRound(fontMetrics().height() * 1.88)};
}

QSize MissingList::minimumSizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), 1, 3);
    return {40 * Metrics(this).g, rows * qRound(fontMetrics().height() * 1.88)};
}

void MissingList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        activate(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void MissingList::activate(const QModelIndex &index)
{
    if (index.data(CountRole).toInt() > 0)
        emit activated(index.data(IdRole).toString());
}

} // namespace ui
