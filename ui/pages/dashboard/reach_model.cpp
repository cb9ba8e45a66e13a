// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/reach_model.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QFont>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

void ReachModel::setReach(const std::vector<core::StageReach> &groups, const core::StageReach &all)
{
    auto rows = groups;
    if (!rows.empty())
        rows.push_back(all);
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ReachModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReachModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QString ReachModel::nameOf(int row) const
{
    if (isAll(row))
        return tr("All");
    return at(row).group.isEmpty() ? tr("Without a kind") : at(row).group;
}

QVariant ReachModel::data(const QModelIndex &index, int role) const
{
    const auto &reach = at(index.row());
    if (role == Qt::FontRole && isAll(index.row())) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (index.column() == Group) {
        if (role == Qt::DisplayRole)
            return tr("%1 %2", "recap group, number of units")
                .arg(nameOf(index.row()), QLocale().toString(reach.units));
        return role == Qt::ToolTipRole ? nameOf(index.row()) : QVariant();
    }
    const int percent = reach.percent(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case percentRole:
        return percent;
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3 of %4 units")
            .arg(nameOf(index.row()),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString())
            .arg(reach.reached[static_cast<std::size_t>(index.column() - 1)])
            .arg(reach.units);
    default:
        return {};
    }
}

QVariant ReachModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Group)
        return static_cast<int>(Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Recap group"), u"Drum-up"_s, u"Diagnose"_s,
                             u"Design"_s,       u"Deliver"_s, u"Display"_s};
    return names[section];
}

int heatStep(int percent, int steps)
{
    return percent <= 0 ? 0 : std::min(steps - 1, 1 + (percent - 1) * (steps - 1) / 100);
}

void HeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QVariant percent = index.data(ReachModel::percentRole);
    if (!percent.isValid())
        return CellDelegate::paint(painter, option, index);
    const Tokens &t = tokensOf(option.palette);
    const auto step =
        static_cast<std::size_t>(heatStep(percent.toInt(), static_cast<int>(t.heat.size())));
    painter->save();
    painter->fillRect(option.rect, t.surface);
    painter->fillRect(option.rect.adjusted(1, 1, -1, -1), t.heat[step]);
    painter->setPen(t.onHeat[step]);
    const QVariant font = index.data(Qt::FontRole);
    painter->setFont(font.isValid() ? font.value<QFont>().resolve(option.font) : option.font);
    painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        paintFocusRing(painter, option.palette, option.rect);
    painter->restore();
}

HeatLegend::HeatLegend(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Colours from 0 to 100 percent"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize HeatLegend::sizeHint() const
{
    const Metrics metrics(this);
    const int words = fontMetrics().horizontalAdvance(u"0 100"_s);
    return {words + 6 * 8 * metrics.g + 4 * metrics.g, metrics.footer};
}

void HeatLegend::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    const Metrics metrics(this);
    QPainter painter(this);
    painter.setFont(fontFor(TextRole::Caption, font()));
    painter.setPen(t.text2);
    int left = 0;
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, u"0"_s);
    left += painter.fontMetrics().horizontalAdvance(u"0"_s) + 2 * metrics.g;
    for (const QColor &heat : t.heat) {
        const QRect box(left, height() / 2 - metrics.g - 1, 6 * metrics.g, 2 * metrics.g + 2);
        painter.fillRect(box, heat);
        painter.setPen(t.line);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        left = box.right() + 2 * metrics.g;
    }
    painter.setPen(t.text2);
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, u"100"_s);
}

} // namespace ui
