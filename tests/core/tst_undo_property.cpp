// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo over random histories of all commands: whatever was done, taking everything back
// leads to the beginning and bringing everything back to the end, row by row.
#include "core/document/document.h"
#include "tests/core/lab_contents.h"
#include "tests/core/random_lab.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class TestUndoProperty : public QObject
{
    Q_OBJECT

private slots:
    void everythingCanBeTakenBackAndBroughtBack_data();
    void everythingCanBeTakenBackAndBroughtBack();
    void wanderingInTheHistoryIsConsistent();
    void aCopyAndACrashGoOnAsOtherStations();
    void everyCommandWorksInSomeHistory();
};

void TestUndoProperty::everythingCanBeTakenBackAndBroughtBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestUndoProperty::everythingCanBeTakenBackAndBroughtBack()
{
    QFETCH(quint32, seed);
    RandomLab lab(seed);
    QList<QStringList> states{contents(lab.document())};
    for (int step = 0; step < 400 && states.size() < 80; ++step) {
        if (lab.act())
            states.append(contents(lab.document()));
        else
            QCOMPARE(contents(lab.document()), states.last());
    }
    QCOMPARE(states.size(), 80);

    for (qsizetype at = states.size() - 2; at >= 0; --at) {
        QVERIFY(lab.document().undo());
        QCOMPARE(contents(lab.document()), states[at]);
    }
    for (qsizetype at = 1; at < states.size(); ++at) {
        QVERIFY(lab.document().redo());
        QCOMPARE(contents(lab.document()), states[at]);
    }
    QCOMPARE(lab.document().check().value(), QStringList());
}

void TestUndoProperty::wanderingInTheHistoryIsConsistent()
{
    RandomLab lab(4711);
    QRandomGenerator random(7);
    QList<QStringList> states{contents(lab.document())};
    qsizetype at = 0;
    for (int step = 0; step < 250; ++step) {
        const quint32 choice = random.bounded(4U);
        if (choice == 0 && at > 0) {
            QVERIFY(lab.document().undo());
            --at;
        } else if (choice == 1 && at < states.size() - 1) {
            QVERIFY(lab.document().redo());
            ++at;
        } else if (lab.act()) {
            states.resize(at + 1); // A new step forgets what was taken back.
            states.append(contents(lab.document()));
            ++at;
        }
        QCOMPARE(contents(lab.document()), states[at]);
    }
    QCOMPARE(lab.document().check().value(), QStringList());
}

/// One history written by three stations: in a file, in its copy, and in what a crash left of that.
void TestUndoProperty::aCopyAndACrashGoOnAsOtherStations()
{
    const QTemporaryDir folder;
    const auto path = [&folder](const QString &name) { return folder.filePath(name); };
    RandomLab lab(99, path(u"first.lumbung"_s));
    QList<QStringList> states{contents(lab.document())};
    const auto goOnFor = [&](int changes) {
        while (changes > 0) {
            if (!lab.act())
                continue;
            states.append(contents(lab.document()));
            --changes;
        }
    };
    goOnFor(12);
    QVERIFY(lab.document().saveCopy(path(u"copy.lumbung"_s)));
    lab.goOn(path(u"copy.lumbung"_s));
    QCOMPARE(contents(lab.document()), states.last());
    goOnFor(12);
    for (const QString &end : {u""_s, u"-wal"_s})
        QVERIFY(QFile::copy(path(u"copy.lumbung"_s + end), path(u"left.lumbung"_s + end)));
    lab.goOn(path(u"left.lumbung"_s));
    QCOMPARE(contents(lab.document()), states.last());
    goOnFor(12);

    QCOMPARE(lab.document().store().database().number("SELECT count(*) FROM station"), 3);
    for (qsizetype at = states.size() - 2; at >= 0; --at) {
        QVERIFY(lab.document().undo());
        QCOMPARE(contents(lab.document()), states[at]);
    }
    for (qsizetype at = 1; at < states.size(); ++at) {
        QVERIFY(lab.document().redo());
        QCOMPARE(contents(lab.document()), states[at]);
    }
    QCOMPARE(lab.document().check().value(), QStringList());
}

/// The names of all commands: the structs of core/commands that have a label.
static QStringList commandNames()
{
    QStringList names;
    const QDir folder(QStringLiteral(QT_TESTCASE_SOURCEDIR "/../core/commands"));
    static const QRegularExpression command(
        u"\\nstruct (\\w+)\\n\\{[^}]*?\\n    (static constexpr auto|const char \\*)\\s*label"_s);
    for (const QString &name : folder.entryList({u"*.h"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto found = command.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            names << found.next().captured(1);
    }
    return names;
}

void TestUndoProperty::everyCommandWorksInSomeHistory()
{
    QStringList missing = commandNames();
    QVERIFY(missing.size() > 50);
    missing.removeOne(u"CreateLab"_s); // Begins each of them.
    for (quint32 seed = 1; seed <= 8 && !missing.isEmpty(); ++seed) {
        RandomLab lab(seed);
        for (int step = 0; step < 500; ++step)
            lab.act();
        for (const QString &name : lab.worked())
            missing.removeOne(name);
        QCOMPARE(lab.document().check().value(), QStringList());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

} // namespace

QTEST_GUILESS_MAIN(TestUndoProperty)
#include "tst_undo_property.moc"
