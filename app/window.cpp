// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/identity.h"
#include "ui/main_window/application.h"
#include "ui/main_window/workbench.h"
#include "ui/theme/icons.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

/// Beside the program in the build tree, or in share/ where it is installed.
static QString samplePath()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &place : {u"/../share/lumbung/contoh.lumbung"_s, u"/contoh.lumbung"_s}) {
        if (QFile::exists(folder + place))
            return QFileInfo(folder + place).canonicalFilePath();
    }
    return {};
}

int runWindow(int argc, char *argv[])
{
    const ui::Application application(argc, argv);
    setIdentity();
    QApplication::setWindowIcon(ui::logo());
    ui::Workbench workbench(samplePath());
    QObject::connect(&application, &ui::Application::readFailed, &workbench,
                     &ui::Workbench::tellReadError);
    workbench.start(QApplication::arguments().value(1));
    return QApplication::exec();
}

} // namespace app
