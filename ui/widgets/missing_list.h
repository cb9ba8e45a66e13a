// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/missing_strip.h"

#include <QListView>

class QStandardItemModel;

namespace ui {

/// "What is missing" unfolded: one row per gap with its count, done ones below with a tick. Enter,
/// Space or a click asks for the rows behind a gap. As high as its rows.
class MissingList : public QListView
{
    Q_OBJECT

public:
    explicit MissingList(QWidget *parent = nullptr);

    void setItems(const QVector<MissingItem> &items);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Show exactly the rows \a id stands for.
    void activated(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void activate(const QModelIndex &index);

    QStandardItemModel *m_model;
};

} // namespace ui
