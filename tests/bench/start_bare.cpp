// SPDX-License-Identifier: GPL-3.0-or-later
// The least a program of this sort must do: a window with menus and a table of 500 rows, ended when
// it is painted: the baseline of bench_start.
#include "tests/bench/painted_window.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QTableView>

namespace {

class Rows : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 500;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 6;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return QStringLiteral("Cell %1 of row %2").arg(index.column()).arg(index.row());
    }
};

void addMenus(QMenuBar *bar)
{
    for (int menu = 0; menu < 6; ++menu) {
        QMenu *added = bar->addMenu(QStringLiteral("Menu &%1").arg(menu));
        for (int action = 0; action < 8; ++action)
            added->addAction(QStringLiteral("Action &%1").arg(action));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    addMenus(window.menuBar());
    auto *table = new QTableView;
    table->setModel(new Rows(table));
    window.setCentralWidget(table);
    window.resize(1280, 720);
    window.show();
    const bench::PaintedWindow painted(table->viewport());
    return QApplication::exec();
}
