// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_text.h"
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
    core::Session nextSession() const;
    core::Result<> write(const std::vector<CellText> &cells);
    core::Result<> apply(core::Session &session, int column, const QString &text);
    void remove(const QModelIndex &cell);

    GridView *m_grid;
    SessionRows *m_rows;
    QLabel *m_count;
};

} // namespace ui
