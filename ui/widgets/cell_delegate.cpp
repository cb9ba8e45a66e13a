// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include "ui/models/roles.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/completion_list.h"
#include "ui/widgets/status_chip.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace ui {

static const QAbstractItemView *viewOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const QAbstractItemView *>(option.widget);
}

/// Selected cells; while only one is selected, its whole row.
static bool isHighlighted(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (option.state & QStyle::State_Selected)
        return true;
    const QAbstractItemView *view = viewOf(option);
    if (!view || view->currentIndex().row() != index.row())
        return false;
    if (!view->selectionModel())
        return true;
    // Asked for every cell: look at the ranges, not at every index in them.
    const QItemSelection selection = view->selectionModel()->selection();
    return selection.isEmpty() || (selection.size() == 1 && selection.first().width() == 1 &&
                                   selection.first().height() == 1);
}

static QColor groundOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &t = tokensOf(option.palette);
    if (!index.data(ErrorRole).toString().isEmpty())
        return t.status(StatusKind::Bad).back;
    if (index.data(ConflictRole).toBool())
        return t.status(StatusKind::Warn).back;
    if (isHighlighted(option, index))
        return t.select;
    if (const int tint = index.data(TintRole).toInt(); tint > 0)
        return t.stage(tint).tint;
    if (const QVariant own = index.data(Qt::BackgroundRole); own.canConvert<QColor>())
        return own.value<QColor>();
    return option.state & QStyle::State_MouseOver ? t.panel : t.surface;
}

void CellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const Tokens &t = tokensOf(option.palette);
    painter->fillRect(option.rect, groundOf(option, index));
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!index.data(ErrorRole).toString().isEmpty())
        painter->fillRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2,
                          t.status(StatusKind::Bad).text);
}

static bool hasRing(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QAbstractItemView *view = viewOf(option);
    return view && view->currentIndex() == index && (option.state & QStyle::State_HasFocus);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const int margin = 2 * Metrics(option.fontMetrics).g;
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(painter, option, index);
    painter->setFont(option.font);
    const QRect inner = option.rect.adjusted(margin, 0, -margin, -1);
    const QString placeholder = index.data(PlaceholderRole).toString();
    if (isEmpty(index) && !placeholder.isEmpty()) {
        painter->setPen(t.text2);
        painter->drawText(
            inner, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(placeholder, Qt::ElideRight, inner.width()));
    } else {
        const QVariant own = index.data(Qt::ForegroundRole);
        painter->setPen(own.canConvert<QColor>() ? own.value<QColor>() : t.text);
        paintContent(painter, inner, option, index);
    }
    if (hasRing(option, index))
        paintFocusRing(painter, option.palette, option.rect.adjusted(0, 0, 0, -1));
    painter->restore();
}

static Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const auto horizontal = wanted.isValid()
                                ? Qt::Alignment(wanted.toInt()) & Qt::AlignHorizontal_Mask
                                : Qt::Alignment(Qt::AlignLeft);
    return horizontal | Qt::AlignVCenter;
}

void CellDelegate::paintContent(QPainter *painter, const QRect &rect,
                                const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect rest = rect;
    if (const QVariant check = index.data(Qt::CheckStateRole); check.isValid()) {
        QStyleOptionViewItem box(option);
        const int side = Metrics(option.fontMetrics).icon;
        box.rect = QRect(rest.left(), rest.center().y() - side / 2, side, side);
        box.state = QStyle::State_Enabled;
        box.state |= check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        paintCheckBox(painter, box);
        rest.setLeft(rest.left() + side + 2 * Metrics(option.fontMetrics).g);
    }
    if (const QVariant own = index.data(Qt::FontRole); own.canConvert<QFont>())
        painter->setFont(own.value<QFont>().resolve(option.font));
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    const QString shown =
        painter->fontMetrics().elidedText(text, option.textElideMode, rest.width());
    painter->drawText(rest, static_cast<int>(alignmentOf(index)) | Qt::TextSingleLine, shown);
}

bool CellDelegate::isEmpty(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString().isEmpty();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics(option.fontMetrics);
    QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    int width = option.fontMetrics.horizontalAdvance(text) + 4 * metrics.g;
    if (const auto chip = index.data(ChipRole).value<StatusChip>(); !chip.word.isEmpty())
        width = chipSize(chip, option.font).width() + 4 * metrics.g;
    if (const QString expansion = index.data(ExpansionRole).toString(); !expansion.isEmpty())
        width += option.fontMetrics.horizontalAdvance(u' ' + expansion) + 4 * metrics.g;
    return {width, metrics.row};
}

static void prepareLine(QLineEdit *line, const QStringList &completions)
{
    const int margin = 2 * Metrics(line).g - 2;
    line->setTextMargins(margin, 0, margin, 0);
    if (completions.isEmpty())
        return;
    QVector<Completion> offered;
    for (const QString &text : completions)
        offered.append({.text = text});
    new CompletionList(line, offered, CompletionList::Offer::Suggestions);
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (!editor)
        return nullptr;
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setProperty(look::cellEditor, true);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        prepareLine(line, index.data(CompletionsRole).toStringList());
    return editor;
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, 0, -1));
}

void NameDelegate::paintContent(QPainter *painter, const QRect &rect,
                                const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString acronym = index.data(Qt::DisplayRole).toString();
    const QString expansion = index.data(ExpansionRole).toString();
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, acronym);
    const int used =
        QFontMetrics(bold).horizontalAdvance(acronym) + option.fontMetrics.horizontalAdvance(u' ');
    const QRect rest = rect.adjusted(used, 0, 0, 0);
    if (expansion.isEmpty() || rest.width() <= 0)
        return;
    painter->setFont(option.font);
    painter->setPen(tokensOf(option.palette).text2);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(expansion, Qt::ElideRight, rest.width()));
}

void StatusDelegate::paintContent(QPainter *painter, const QRect &rect,
                                  const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    paintChip(painter, rect, index.data(ChipRole).value<StatusChip>(), tokensOf(option.palette),
              option.font);
}

bool StatusDelegate::isEmpty(const QModelIndex &index) const
{
    return index.data(ChipRole).value<StatusChip>().word.isEmpty();
}

void ProgressDelegate::paintContent(QPainter *painter, const QRect &rect,
                                    const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const Metrics metrics(option.fontMetrics);
    const QString text = index.data(Qt::DisplayRole).toString();
    const int textWidth =
        text.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(QStringLiteral("100%")) + 2;
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, text);
    const QVariant progress = index.data(ProgressRole);
    if (!progress.isValid())
        return;
    QRect bar = rect.adjusted(0, 0, -textWidth - (textWidth > 0 ? 2 * metrics.g : 0), 0);
    bar.setTop(rect.center().y() - metrics.g + 1);
    bar.setHeight(2 * metrics.g - 2);
    const int stage = index.data(StageRole).toInt();
    paintBar(painter, bar, progress.toDouble(), stage > 0 ? t.stage(stage).fill : t.accent, t.line);
}

bool ProgressDelegate::isEmpty(const QModelIndex &index) const
{
    return !index.data(ProgressRole).isValid() && CellDelegate::isEmpty(index);
}

} // namespace ui
