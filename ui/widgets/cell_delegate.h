// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints grid cells: ground (selected, refused, two values), hairline below, focus ring around
/// the current one, placeholder in the empty row; and gives them a frameless editor. Derived
/// delegates paint what is inside.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    /// Paints the content of a cell that has one, in \a rect (margins taken off); font and pen
    /// are set. The base writes Qt::DisplayRole, and a check box where there is Qt::CheckStateRole.
    virtual void paintContent(QPainter *painter, const QRect &rect,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// Paints the ground of a cell and the hairline below it.
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index);

    /// Whether the placeholder is shown; the base: the display text is empty.
    virtual bool isEmpty(const QModelIndex &index) const;
};

/// Acronym bold, expansion in text2 after it (ExpansionRole). Only the expansion elides.
class NameDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

/// The chip of ChipRole.
class StatusDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    bool isEmpty(const QModelIndex &index) const override;
};

/// A bar for ProgressRole, in the colour of StageRole (else accent), with the display text at its
/// right.
class ProgressDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    bool isEmpty(const QModelIndex &index) const override;
};

} // namespace ui
