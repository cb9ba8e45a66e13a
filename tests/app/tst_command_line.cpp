// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as scripts know it: the real program, its exit status, what it says and where,
// and what it leaves on the disk.
#include "core/db/database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int status = -1; ///< -1: the program crashed or did not end.
    QString out;
    QString err;
};

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itSaysItsNameAndItsCommands();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void failuresAreTold_data();
    void failuresAreTold();
    void aLabIsMadeOnce();
    void aTableIsTakenInOnce();
    void oneBadRowStopsTheImportAndIsNamed();
    void goodRowsAreTakenBesideBadOnes();
    void aKindThatIsNewIsCounted();
    void aRehearsalWritesNothing();
    void readingLeavesTheFileAsItIs_data();
    void readingLeavesTheFileAsItIs();
    void statsArePrintedAsJson();
    void whatIsExportedCanBeImportedAgain_data();
    void whatIsExportedCanBeImportedAgain();
    void damageIsToldWithoutACrash();

private:
    Run run(const QStringList &arguments) const;
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString table(const QString &text) const;
    QByteArray sha256() const;
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    QTemporaryDir m_runtime;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_lab;
};

Run TestCommandLine::run(const QStringList &arguments) const
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s); // Commands need no display and no variable.
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path()); // Else Qt talks about it.
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(LUMBUNG_PROGRAM), arguments);
    if (!program.waitForFinished())
        return {};
    return {.status = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            .out = QString::fromUtf8(program.readAllStandardOutput()),
            .err = QString::fromUtf8(program.readAllStandardError())};
}

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_lab = path("a.lumbung");
    QCOMPARE(run({u"new"_s, m_lab, u"--name"_s, u"Lab Satu"_s, u"--year"_s, u"2026"_s}).status, 0);
    QCOMPARE(run({u"import"_s, m_lab, u"opd"_s, table(u"nama\nDinas A\nDinas B\n"_s)}).status, 0);
}

QString TestCommandLine::table(const QString &text) const
{
    QFile file(path("table.csv"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("no table");
    return file.fileName();
}

QByteArray TestCommandLine::sha256() const
{
    QFile file(m_lab);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no lab");
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

void TestCommandLine::itSaysItsNameAndItsCommands()
{
    QVERIFY(run({u"--version"_s}).out.startsWith(u"lumbung "_s));
    const Run help = run({u"--help"_s});
    QCOMPARE(help.status, 0);
    for (const QString &command :
         {u"new"_s, u"import"_s, u"export"_s, u"report"_s, u"chart"_s, u"stats"_s, u"check"_s}) {
        QVERIFY2(help.out.contains(u"lumbung "_s + command), qPrintable(command));
        const Run one = run({command, u"--help"_s});
        QCOMPARE(one.status, 0);
        QVERIFY2(one.out.startsWith(u"lumbung "_s + command), qPrintable(one.out));
    }
}

void TestCommandLine::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such command") << QStringList{u"split"_s, u"a"_s, u"b"_s};
    QTest::newRow("a mistyped command") << QStringList{u"imprt"_s};
    QTest::newRow("two files") << QStringList{u"a.lumbung"_s, u"b.lumbung"_s};
    QTest::newRow("no such option") << QStringList{u"--nonsense"_s};
    QTest::newRow("no such option of a command") << QStringList{u"stats"_s, u"x"_s, u"--jsn"_s};
    QTest::newRow("too few") << QStringList{u"import"_s, u"x"_s};
    QTest::newRow("too many") << QStringList{u"stats"_s, u"x"_s, u"y"_s};
    QTest::newRow("no such table") << QStringList{u"import"_s, u"x"_s, u"units"_s, u"t.csv"_s};
    QTest::newRow("no name") << QStringList{u"new"_s, u"x.lumbung"_s};
    QTest::newRow("a year of two digits")
        << QStringList{u"new"_s, u"x"_s, u"--name"_s, u"L"_s, u"--year"_s, u"26"_s};
    QTest::newRow("no such chart") << QStringList{u"chart"_s, u"x"_s, u"pie"_s, u"o.png"_s};
    QTest::newRow("no such document") << QStringList{u"report"_s, u"x"_s, u"poem"_s, u"o.pdf"_s};
}

void TestCommandLine::wrongUsageIsTold()
{
    QFETCH(QStringList, arguments);
    const Run wrong = run(arguments);
    QCOMPARE(wrong.status, 2);
    QCOMPARE(wrong.out, QString());
    QVERIFY2(wrong.err.startsWith(u"lumbung: "_s), qPrintable(wrong.err));
    QCOMPARE(wrong.err.count(u'\n'), 1);
    if (arguments.constFirst() == u"merge"_s)
        QVERIFY2(wrong.err.contains(u"new, import, export, stats, check"_s), qPrintable(wrong.err));
}

void TestCommandLine::failuresAreTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such file") << QStringList{u"stats"_s, u"none.lumbung"_s};
    QTest::newRow("no lab") << QStringList{u"check"_s, u"table.csv"_s};
    QTest::newRow("the file exists") << QStringList{u"new"_s, u"a.lumbung"_s, u"--name"_s, u"L"_s};
    QTest::newRow("no such lab") << QStringList{u"stats"_s, u"a.lumbung"_s, u"--lab"_s, u"B"_s};
    QTest::newRow("no such TABLE") << QStringList{u"import"_s, u"a.lumbung"_s, u"opd"_s, u"t"_s};
    QTest::newRow("OUT cannot be written")
        << QStringList{u"export"_s, u"a.lumbung"_s, u"opd"_s, u"no/folder/out.csv"_s};
    QTest::newRow("OUT is of no kind")
        << QStringList{u"export"_s, u"a.lumbung"_s, u"opd"_s, u"out.odt"_s};
    QTest::newRow("the folder is not there")
        << QStringList{u"new"_s, u"no/folder.lumbung"_s, u"--name"_s, u"L"_s};
}

void TestCommandLine::failuresAreTold()
{
    QFETCH(QStringList, arguments);
    const QStringList before = files();
    const QByteArray lab = sha256();
    for (QString &argument : arguments) {
        if (argument.contains(u'.') || argument == u"t"_s)
            argument = m_folder->filePath(argument);
    }
    const Run failed = run(arguments);
    QCOMPARE(failed.status, 1);
    QVERIFY2(failed.err.startsWith(u"lumbung: "_s + m_folder->path()), qPrintable(failed.err));
    QCOMPARE(failed.err.count(u'\n'), 1);
    QCOMPARE(files(), before);
    QCOMPARE(sha256(), lab);
}

void TestCommandLine::aLabIsMadeOnce()
{
    const Run again = run({u"new"_s, m_lab, u"--name"_s, u"Other"_s});
    QCOMPARE(again.status, 1);
    QVERIFY(run({u"stats"_s, m_lab}).out.startsWith(u"Lab Satu\n"_s));
}

void TestCommandLine::aTableIsTakenInOnce()
{
    const QString file = table(u"nama,warna\nDinas C,biru\n"_s);
    const Run first = run({u"import"_s, m_lab, u"opd"_s, file});
    QCOMPARE(first.status, 0);
    QCOMPARE(first.err, QString());
    QVERIFY2(first.out.contains(u"'warna'"_s), qPrintable(first.out));
    const QByteArray lab = sha256();
    QCOMPARE(run({u"import"_s, m_lab, u"opd"_s, file}).status, 0);
    QCOMPARE(sha256(), lab);
}

void TestCommandLine::oneBadRowStopsTheImportAndIsNamed()
{
    const QByteArray lab = sha256();
    const QString file = table(u"opd,nama\nDinas A,SATU\n\nDinas X,DUA\nDinas B,TIGA,empat\n"_s);
    const Run refused = run({u"import"_s, m_lab, u"ideas"_s, file});
    QCOMPARE(refused.status, 1);
    const QStringList lines = refused.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith(u"lumbung: %1:4: "_s.arg(file)), qPrintable(lines[0]));
    QVERIFY2(lines[0].contains(u"Dinas X"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(u"lumbung: %1:5: "_s.arg(file)), qPrintable(lines[1]));
    QVERIFY2(lines[2].contains(u"--skip-bad"_s), qPrintable(lines[2]));
    QCOMPARE(sha256(), lab);
    QCOMPARE(files(), (QStringList{u"a.lumbung"_s, u"table.csv"_s}));
}

void TestCommandLine::goodRowsAreTakenBesideBadOnes()
{
    const QString file = table(u"nama,induk\nUPTD Satu,Dinas X\nUPTD Dua,Dinas A\n"_s);
    const Run taken = run({u"import"_s, m_lab, u"opd"_s, file, u"--skip-bad"_s});
    QCOMPARE(taken.status, 0);
    QVERIFY2(taken.err.startsWith(u"lumbung: %1:2: "_s.arg(file)), qPrintable(taken.err));
    const Run out = run({u"export"_s, m_lab, u"opd"_s, path("out.csv")});
    QCOMPARE(out.status, 0);
    QFile written(path("out.csv"));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QVERIFY(text.contains("UPTD Dua"));
    QVERIFY(!text.contains("UPTD Satu"));
}

void TestCommandLine::aKindThatIsNewIsCounted()
{
    const QString file = table(u"nama,jenis\nYayasan Maju,Yayasan\n"_s);
    QCOMPARE(run({u"import"_s, m_lab, u"opd"_s, file}).status, 0);
    const Run stats = run({u"stats"_s, m_lab, u"--json"_s});
    QCOMPARE(stats.status, 0);
    QVERIFY2(stats.out.contains(u"Yayasan Maju"_s), qPrintable(stats.out));
}

void TestCommandLine::aRehearsalWritesNothing()
{
    const QByteArray lab = sha256();
    const Run told =
        run({u"import"_s, m_lab, u"opd"_s, table(u"nama\nDinas C\n"_s), u"--dry-run"_s});
    QCOMPARE(told.status, 0);
    QVERIFY2(told.out.contains(u'1'), qPrintable(told.out));
    QCOMPARE(sha256(), lab);
    QCOMPARE(files(), (QStringList{u"a.lumbung"_s, u"table.csv"_s}));
}

void TestCommandLine::readingLeavesTheFileAsItIs_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("stats") << QStringList{u"stats"_s, u"a.lumbung"_s};
    QTest::newRow("check") << QStringList{u"check"_s, u"a.lumbung"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"a.lumbung"_s, u"opd"_s, u"out.xlsx"_s};
    QTest::newRow("chart") << QStringList{u"chart"_s, u"a.lumbung"_s, u"funnel"_s, u"out.png"_s};
    QTest::newRow("report") << QStringList{u"report"_s, u"a.lumbung"_s, u"recap"_s, u"out.pdf"_s};
}

void TestCommandLine::readingLeavesTheFileAsItIs()
{
    QFETCH(QStringList, arguments);
    const QByteArray lab = sha256();
    QStringList after = files();
    for (QString &argument : arguments) {
        if (argument.startsWith(u"out"_s))
            after << argument;
        if (argument.contains(u'.'))
            argument = m_folder->filePath(argument);
    }
    const Run done = run(arguments);
    QVERIFY2(done.status == 0, qPrintable(done.err));
    QCOMPARE(sha256(), lab);
    after.sort();
    QCOMPARE(files(), after);
}

void TestCommandLine::statsArePrintedAsJson()
{
    const Run stats = run({u"stats"_s, m_lab, u"--json"_s});
    QCOMPARE(stats.status, 0);
    const QJsonObject all = QJsonDocument::fromJson(stats.out.toUtf8()).object();
    QCOMPARE(all.keys(),
             (QStringList{u"approved"_s, u"conflicts"_s, u"displayed"_s, u"ideas"_s, u"lab"_s,
                          u"launched"_s, u"opd"_s, u"per_opd"_s, u"plans"_s, u"steps"_s}));
    QCOMPARE(all[u"lab"_s].toString(), u"Lab Satu"_s);
    QCOMPARE(all[u"opd"_s].toInt(), 2);
    const QJsonObject unit = all[u"per_opd"_s].toArray().first().toObject();
    QCOMPARE(unit.keys(),
             (QStringList{u"approved"_s, u"committed"_s, u"displayed"_s, u"ideas"_s, u"kind"_s,
                          u"launched"_s, u"name"_s, u"plans"_s, u"progress"_s, u"steps"_s}));
    QCOMPARE(unit[u"name"_s].toString(), u"Dinas A"_s);
    QVERIFY(unit[u"committed"_s].isBool());
}

void TestCommandLine::whatIsExportedCanBeImportedAgain_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("end");
    for (const char *kind : {"opd", "ideas", "steps"})
        for (const char *end : {"csv", "xlsx"})
            QTest::addRow("%s %s", kind, end)
                << QString::fromLatin1(kind) << QString::fromLatin1(end);
}

void TestCommandLine::whatIsExportedCanBeImportedAgain()
{
    QFETCH(QString, kind);
    QFETCH(QString, end);
    QVERIFY(QFile::copy(QStringLiteral(LUMBUNG_SAMPLE), path("sample.lumbung")));
    m_lab = path("sample.lumbung");
    const QByteArray before = sha256();
    const QString out = m_folder->filePath(u"out."_s + end);
    QCOMPARE(run({u"export"_s, m_lab, kind, out}).status, 0);
    const Run again = run({u"import"_s, m_lab, kind, out});
    QVERIFY2(again.status == 0, qPrintable(again.err));
    QCOMPARE(sha256(), before);
}

void TestCommandLine::damageIsToldWithoutACrash()
{
    {
        // Sound to look at, until the page that holds the units is read.
        db::Database database(m_lab);
        database.script("PRAGMA wal_checkpoint(TRUNCATE)");
        const qint64 page = database.number("SELECT rootpage FROM sqlite_schema"
                                            " WHERE type = 'table' AND name = 'opd'");
        const qint64 size = database.pragma("page_size");
        QFile file(m_lab);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * size));
        file.write(QByteArray(int(size), '\x5a'));
    }
    for (const QStringList &arguments :
         {QStringList{u"stats"_s, m_lab}, QStringList{u"check"_s, m_lab},
          QStringList{u"export"_s, m_lab, u"opd"_s, path("out.csv")},
          QStringList{u"report"_s, m_lab, u"recap"_s, path("out.pdf")},
          QStringList{u"chart"_s, m_lab, u"funnel"_s, path("out.png")},
          QStringList{u"import"_s, m_lab, u"opd"_s, path("table.csv")}}) {
        const Run told = run(arguments);
        QCOMPARE(told.status, 1);
        QVERIFY2(told.err.startsWith(u"lumbung: "_s + m_lab), qPrintable(told.err));
    }
}

} // namespace

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
