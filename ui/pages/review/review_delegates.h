// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// What the lists of the head's review show beside the name.
enum ReviewRole {
    ReviewIdRole = Qt::UserRole, ///< qint64: unit or idea.
    SecondLineRole,              ///< QString.
};

/// Paints a row in large type: name bold, a second line, and a chip (ChipRole) at the right or, in
/// narrow lists, below.
class ReviewRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Chip { Right, Below };

    ReviewRowDelegate(Chip place, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Chip m_place;
};

} // namespace ui
