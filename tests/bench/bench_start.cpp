// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program with a file of 500 ideas to its painted window, over a minimal Qt
// window with menus and a table (aim: at most 1.6), and the memory it takes at most (aim: 75 MB).
// Both are programs of their own, started in turns; the time is that of the whole process until it
// says that it is painted.
#include "tests/bench/bench.h"
#include "tests/bench/filled_lab.h"

#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 21;

struct Started
{
    double milliseconds = 0;
    double megabytes = 0;
};

Started start(const QString &program, const QStringList &arguments, const QString &home)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home);
    if (!environment.contains(u"QT_QPA_PLATFORM"_s))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    const QString path = u"%1/%2"_s.arg(QCoreApplication::applicationDirPath(), program);
    Started started;
    started.milliseconds = bench::milliseconds([&] {
        process.start(path, arguments);
        if (!process.waitForReadyRead(60'000) || process.readLine() != "painted\n")
            qFatal("%s did not say that it is painted: %s", qPrintable(program),
                   process.readAllStandardError().constData());
    });
    if (!process.waitForFinished(60'000))
        qFatal("%s did not end", qPrintable(program));
    started.megabytes = process.readAll().trimmed().toInt() / 1024.0;
    return started;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bench::Scratch scratch;
    const QString lab = scratch.path(u"lab.lumbung"_s);
    bench::makeLab(lab, {200, 500});
    bench::Samples memory;
    bench::Samples bareMemory;
    const auto compared = bench::alternate(
        rounds,
        [&] {
            const Started started = start(u"start_lumbung"_s, {lab}, scratch.path());
            memory.values.push_back(started.megabytes);
            return started.milliseconds;
        },
        [&] {
            const Started started = start(u"start_bare"_s, {}, scratch.path());
            bareMemory.values.push_back(started.megabytes);
            return started.milliseconds;
        });
    bench::print(u"start to a painted window, 500 ideas, over a minimal Qt window"_s, compared,
                 1.6);
    bench::print(u"peak memory"_s, memory, u"MB"_s, 75);
    bench::print(u"peak memory of the minimal window"_s, bareMemory, u"MB"_s);
    return 0;
}
