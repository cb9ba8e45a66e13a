// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/design.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace ui {

class EmptyState;
class TextLabel;

/// The first step of a review: the head finds their unit, by typing or in a large list. Units with
/// plans that wait come first.
class UnitFinder : public QWidget
{
    Q_OBJECT

public:
    explicit UnitFinder(QWidget *parent = nullptr);

    void setUnits(std::vector<core::ReviewUnit> units);
    QLineEdit *field() const { return m_field; }

signals:
    void chosen(qint64 unit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void filter();
    void choose(const QModelIndex &index);

    std::vector<core::ReviewUnit> m_units;
    TextLabel *m_title;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    EmptyState *m_empty;
};

} // namespace ui
