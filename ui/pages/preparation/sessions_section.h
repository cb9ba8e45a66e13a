// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/preparation/preparation_section.h"

#include <QAbstractItemModel>

class QLabel;

namespace ui {

class GridView;
class SessionRows;

/// The dated meetings of the lab in a grid; the empty last row takes the next one.
class SessionsSection : public PreparationSection
{
    Q_OBJECT

public:
    explicit SessionsSection(core::Document &document, QWidget *parent = nullptr);

    void reload() override;
    QWidget *firstField() const override;
    void openGap(const QString &id) override;

private:
    void setUpGrid();
    void type(int column, const QString &text);
    void edit(core::SessionId id, int column, const QString &text);
    bool apply(core::Session &session, int column, const QString &text);
    void clearCells(const QModelIndexList &cells);
    void remove(const QModelIndex &cell);

    GridView *m_grid;
    SessionRows *m_rows;
    QLabel *m_count;
};

} // namespace ui
