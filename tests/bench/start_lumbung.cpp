// SPDX-License-Identifier: GPL-3.0-or-later
// The program as it starts with a file, ended when its first page is painted: for bench_start.
#include "tests/bench/painted_window.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/workbench.h"
#include "ui/pages/page.h"
#include "ui/theme/icons.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Lumbung"));
    QCoreApplication::setApplicationName(QStringLiteral("lumbung"));
    QApplication::setWindowIcon(ui::logo());
    ui::Workbench workbench({});
    workbench.start(QApplication::arguments().value(1));
    if (!workbench.document())
        qFatal("the lab cannot be opened");
    const bench::PaintedWindow painted(workbench.window()->currentPage());
    return QApplication::exec();
}
