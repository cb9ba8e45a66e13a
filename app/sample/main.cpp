// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/chronicle.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

/// lumbung-sample FOLDER FILE: writes the sample lab from the data in FOLDER.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: lumbung-sample FOLDER FILE\n", stderr);
        return 2;
    }
    QFile::remove(arguments.at(2));
    const auto data = sample::SampleData::read(arguments.at(1));
    const auto written = data ? sample::writeSampleLab(*data, arguments.at(2))
                              : core::Result<>(tl::unexpected(data.error()));
    if (written)
        return 0;
    const core::Error &error = written.error();
    std::fprintf(stderr, "lumbung-sample: %s: %s %s\n", qPrintable(error.file),
                 qPrintable(error.message), qPrintable(error.detail));
    QFile::remove(arguments.at(2));
    return 1;
}
