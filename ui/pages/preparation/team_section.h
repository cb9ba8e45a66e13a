// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_text.h"
#include "ui/pages/preparation/preparation_section.h"

class QLabel;

namespace ui {

class GridView;
class TeamRows;

/// The lab's own people in a grid; the empty last row takes the next name.
class TeamSection : public PreparationSection
{
    Q_OBJECT

public:
    explicit TeamSection(core::Document &document, QWidget *parent = nullptr);

    void reload() override;
    QWidget *firstField() const override;
    void openGap(const QString &id) override;

private:
    void setUpGrid();
    core::Result<> apply(core::Participant &person, int column, const QString &text);
    core::Result<> write(const std::vector<CellText> &cells);

    GridView *m_grid;
    TeamRows *m_rows;
    QLabel *m_count;
};

} // namespace ui
