// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_text.h"
#include "ui/pages/preparation/preparation_section.h"

namespace ui {

class GridView;
class SignatoryRows;

/// Who signs the lab's documents: one row for each role.
class SignatoriesSection : public PreparationSection
{
    Q_OBJECT

public:
    explicit SignatoriesSection(core::Document &document, QWidget *parent = nullptr);

    void reload() override;
    QWidget *firstField() const override;
    void openGap(const QString &id) override;

private:
    void setUpGrid();
    core::Result<> write(const std::vector<CellText> &cells);

    GridView *m_grid;
    SignatoryRows *m_rows;
};

} // namespace ui
