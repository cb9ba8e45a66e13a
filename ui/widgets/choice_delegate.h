// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_delegate.h"

#include <QComboBox>
#include <QMetaType>
#include <QVariant>
#include <QVector>

namespace ui {

/// One value a cell can take. A model gives the allowed ones through ChoicesRole.
struct Choice
{
    QVariant value; ///< For setData(); compared with Qt::EditRole.
    QString text;
    QString icon = {}; ///< By name; empty: none.
};

/// A combo box that is nothing but its list: when the list closes, it is done.
class ChoiceEditor : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceEditor(QWidget *parent);

    void hidePopup() override;

signals:
    /// Once, \a chosen: the user took a value.
    void done(ui::ChoiceEditor *editor, bool chosen);

private:
    void finish(bool chosen);

    bool m_isDone = false;
};

/// A cell with a list of allowed values: F2, Space or a double click drops it down, letters jump,
/// Enter takes, Esc leaves all as it was. Shows the chip of ChipRole, or the display text.
class ChoiceDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    bool isEmpty(const QModelIndex &index) const override;

private:
    void close(ChoiceEditor *editor, bool chosen);
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Choice)
