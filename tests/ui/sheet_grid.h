// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rows_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/status_chip.h"

#include <QDir>
#include <QFileInfo>
#include <QToolButton>

/// What the component sheet shows of grids, chips and icons.
namespace ui::sheet {

using Qt::StringLiterals::operator""_s;

struct Unit
{
    int id;
    QString name;
    QString expansion;
    StatusChip status;
    double progress;

    friend bool operator==(const Unit &, const Unit &) = default;
};

class UnitsModel : public RowsModel<Unit>
{
public:
    using RowsModel::RowsModel;

    int columnCount(const QModelIndex & = {}) const override { return 4; }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        const QStringList heads{u"No"_s, u"Name and expansion"_s, u"Status"_s, u"Progress"_s};
        return heads.value(section);
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return RowsModel::flags(index) |
               (index.column() > 0 ? Qt::ItemIsEditable : Qt::NoItemFlags);
    }

protected:
    QVariant cell(const Unit &row, int column, int role) const override
    {
        if (role == ErrorRole && row.id == 4 && column == 1)
            return u"Two ideas have this name."_s;
        if (role == ConflictRole && row.id == 5 && column == 1)
            return true;
        if (column == 0 && role == Qt::TextAlignmentRole)
            return static_cast<int>(Qt::AlignRight);
        if (column == 0 && role == Qt::DisplayRole)
            return row.id;
        if (column == 1 && (role == Qt::DisplayRole || role == Qt::EditRole))
            return row.name;
        if (column == 1 && role == ExpansionRole)
            return row.expansion;
        if (column == 2 && role == ChipRole)
            return QVariant::fromValue(row.status);
        if (column == 3 && role == ProgressRole)
            return row.progress;
        if (column == 3 && role == StageRole)
            return row.id % 5 + 1;
        if (column == 3 && role == Qt::DisplayRole)
            return u"%1%"_s.arg(qRound(row.progress * 100));
        return {};
    }

    QVariant blankCell(int column, int role) const override
    {
        if (role == PlaceholderRole)
            return QStringList{{}, u"Name - expansion"_s, {}, {}}.value(column);
        return {};
    }
};

inline std::vector<Unit> someUnits()
{
    using enum StatusKind;
    return {{1, u"SERABI"_s, u"Sehari Rampung Berkas Izin"_s, {Mute, {}, u"Draft"_s}, 0.2},
            {2, u"MENDOAN"_s, u"Mengantar Dokumen"_s, {Ok, {}, u"Chosen"_s}, 0.65},
            {3, u"TELAGA"_s, u"Temu Layanan Warga"_s, {Warn, u"pause"_s, u"Postponed"_s}, 0},
            {4, u"KLEPON"_s, u"Kelas Layanan Publik"_s, {Bad, {}, u"Same name"_s}, 1},
            {5, u"LAPOR ARUM"_s, u"Laporan Warga Satu"_s, {Warn, u"merge"_s, u"2 values"_s}, 0.4}};
}

inline GridView *makeGrid(QWidget *parent)
{
    auto *grid = new GridView(parent);
    auto *model = new UnitsModel(grid);
    model->setRows(someUnits());
    model->setBlankRow(true);
    grid->setModel(model);
    grid->setItemDelegateForColumn(1, new NameDelegate(grid));
    grid->setItemDelegateForColumn(2, new StatusDelegate(grid));
    grid->setItemDelegateForColumn(3, new ProgressDelegate(grid));
    grid->setStretchColumn(1);
    const int unit = Metrics(grid).g;
    grid->setColumnWidth(0, 10 * unit);
    grid->setColumnWidth(2, 34 * unit);
    grid->setColumnWidth(3, 30 * unit);
    grid->setCurrentIndex(model->index(2, 1));
    return grid;
}

inline Card *chips(QWidget *parent)
{
    auto *card = new Card(u"Status chips"_s, parent);
    auto *box = new QWidget(card);
    auto *flow = new FlowLayout(box, Metrics(box).g);
    using enum StatusKind;
    const StatusChip all[] = {{Mute, {}, u"Draft"_s},
                              {Info, {}, u"Consulted"_s},
                              {Ok, {}, u"Chosen"_s},
                              {Warn, u"edit"_s, u"Repair"_s},
                              {Warn, u"pause"_s, u"Postponed"_s},
                              {Mute, u"merge"_s, u"Merged"_s},
                              {Mute, u"stop"_s, u"Stopped"_s},
                              {Info, u"clock"_s, u"Waiting for review"_s},
                              {Ok, u"play"_s, u"Running"_s},
                              {Warn, {}, u"Held up"_s},
                              {Bad, {}, u"Late"_s},
                              {Warn, u"person"_s, u"Represented"_s},
                              {Bad, u"close"_s, u"Absent"_s},
                              {Info, u"link"_s, u"Very similar"_s}};
    for (const StatusChip &chip : all)
        flow->addWidget(new StatusLabel(chip, box));
    card->addWidget(box);
    return card;
}

inline Card *icons(QWidget *parent)
{
    auto *card = new Card(u"Icons"_s, parent);
    auto *box = new QWidget(card);
    auto *flow = new FlowLayout(box, 0);
    const QDir dir(u":/icons"_s);
    for (const QString &file : dir.entryList()) {
        auto *button = new QToolButton(box);
        button->setAutoRaise(true);
        button->setIcon(icon(QFileInfo(file).baseName()));
        flow->addWidget(button);
    }
    card->addWidget(box);
    return card;
}

} // namespace ui::sheet
