// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/opd_commands.h"
#include "core/db/error.h"
#include "core/document/document.h"
#include "core/document/file_copy.h"
#include "core/schema/migrations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// What happens to files that are copied, left behind by a crash or half made.
class TestFileSafety : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aCopyOntoTheOpenFileIsRefused();
    void aCopyThatCannotTakeItsPlaceLeavesWhatIsThere();
    void aCopyOntoALabThatIsOpenIsRefused();
    void aCopyIsNotChangedByTheLogOfTheOldFile();
    void aCopyThatCannotBeReadIsNoCopy();
    void aFileWithoutAVersionIsDamaged_data();
    void aFileWithoutAVersionIsDamaged();
    void whatACrashLeftHalfWrittenIsTakenBack();
    void aFailedNewLabLeavesNothing();
    void aNewLabInAFolderThatIsNotThereSaysSo();
    void aFileThatIsOnlyOpenedStaysAsItIs();
    void aRefusedChangeLeavesTheFileAsItIs();
    void aReaderSeesWhatIsWrittenAfterItCame();
    void aPathWithTwoSlashesIsRead();
    void aBackupHoldsTheLogAndNeverReplacesAnother();
    void anOlderFileIsBroughtToTheNewestVersion();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    std::unique_ptr<Document> made(const char *name, const QString &unit = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sha256(const QString &path)
{
    return QCryptographicHash::hash(contents(path), QCryptographicHash::Sha256);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void addUnit(Document &document, const QString &name)
{
    Opd opd{.id = OpdId(0)};
    opd.lab = document.lab();
    opd.name = name;
    QVERIFY(document.execute(AddOpd{opd}));
}

QString onlyUnitOf(const QString &path)
{
    const auto document = Document::open(path, Document::Access::ReadOnly);
    const auto units = document ? (*document)->store().opds.list("") : std::vector<Opd>();
    return units.size() == 1 ? units.front().name : QString();
}

std::unique_ptr<Document> TestFileSafety::made(const char *name, const QString &unit) const
{
    auto document = Document::create(path(name), {.name = u"Lab"_s});
    if (!document)
        qFatal("%s", qPrintable(document.error().message + document.error().detail));
    if (!unit.isEmpty())
        addUnit(**document, unit);
    return *std::move(document);
}

void TestFileSafety::aCopyOntoTheOpenFileIsRefused()
{
    const auto document = made("a.lumbung", u"Dinas A"_s);
    QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));

    for (const QString &same : {path("a.lumbung"), path("sub/../a.lumbung")}) {
        const auto copied = document->saveCopy(same);
        QVERIFY(!copied);
        QCOMPARE(copied.error().fault, Fault::Invalid);
    }
    addUnit(*document, u"Dinas B"_s);
    QCOMPARE(document->check().value(), QStringList());
    QVERIFY(files().contains(u"a.lumbung"_s));
}

void TestFileSafety::aCopyThatCannotTakeItsPlaceLeavesWhatIsThere()
{
    const auto document = made("a.lumbung");
    QVERIFY(QDir(m_folder->path()).mkpath(u"taken.lumbung/full"_s)); // No file takes its name.
    write(path("taken.lumbung-wal"), "log");

    QVERIFY(!document->saveCopy(path("taken.lumbung")));

    QVERIFY(QFileInfo(path("taken.lumbung/full")).isDir());
    QCOMPARE(contents(path("taken.lumbung-wal")), QByteArray("log"));
    QVERIFY(!files().contains(u"taken.lumbung.part"_s));
    QVERIFY(!document->saveCopy(path("no/such/folder.lumbung")));
}

void TestFileSafety::aCopyOntoALabThatIsOpenIsRefused()
{
    const auto document = made("a.lumbung", u"Dinas A"_s);
    const auto other = made("b.lumbung", u"Dinas B"_s);

    const auto copied = document->saveCopy(path("b.lumbung"));

    QVERIFY(!copied);
    QCOMPARE(copied.error().fault, Fault::Locked);
    QCOMPARE(onlyUnitOf(path("b.lumbung")), u"Dinas B"_s);
}

void TestFileSafety::aCopyIsNotChangedByTheLogOfTheOldFile()
{
    {
        const auto other = made("b.lumbung", u"Dinas B"_s);
        QVERIFY(QFile::copy(path("b.lumbung"), path("old.lumbung"))); // As a crash leaves it.
        QVERIFY(QFile::copy(path("b.lumbung-wal"), path("old.lumbung-wal")));
    }
    const auto document = made("a.lumbung", u"Dinas A"_s);

    QVERIFY(document->saveCopy(path("old.lumbung")));

    QVERIFY(!files().contains(u"old.lumbung-wal"_s));
    QCOMPARE(onlyUnitOf(path("old.lumbung")), u"Dinas A"_s);
    QVERIFY(files().filter(u".old"_s).filter(u"wal"_s).isEmpty());
    QVERIFY(!files().contains(u"old.lumbung.lock"_s));
}

void TestFileSafety::aCopyThatCannotBeReadIsNoCopy()
{
    {
        made("a.lumbung", u"Dinas A"_s);
    }
    const db::Database source(path("a.lumbung"), db::OpenMode::ReadOnly);
    db::Database other(path("a.lumbung"));
    other.script("BEGIN EXCLUSIVE");

    QVERIFY_THROWS_EXCEPTION(db::Error, source.backupTo(path("copy.lumbung")));
}

void TestFileSafety::aFileWithoutAVersionIsDamaged_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("none") << 0;
    QTest::newRow("negative") << -1;
    QTest::newRow("very negative") << std::numeric_limits<int>::min();
}

void TestFileSafety::aFileWithoutAVersionIsDamaged()
{
    QFETCH(int, version);
    {
        made("a.lumbung");
    }
    db::Database(path("a.lumbung")).setPragma("user_version", version);

    for (const auto access : {Document::Access::ReadWrite, Document::Access::ReadOnly}) {
        const auto opened = Document::open(path("a.lumbung"), access);
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, Fault::Corrupt);
    }
    QCOMPARE(files(), QStringList{u"a.lumbung"_s});
}

/// A transaction that spilled into the file, and the journal that takes it back.
void TestFileSafety::whatACrashLeftHalfWrittenIsTakenBack()
{
    {
        made("a.lumbung", u"Dinas A"_s);
    }
    {
        db::Database database(path("a.lumbung"));
        database.script("PRAGMA cache_size = 4; BEGIN");
        database.script("UPDATE opd SET name = 'Half written';"
                        "INSERT INTO attachment (sha256, bytes)"
                        " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                        " WHERE i < 200) SELECT hex(randomblob(32)), randomblob(4000) FROM n");
        QVERIFY(QFile::copy(path("a.lumbung"), path("left.lumbung")));
        QVERIFY(QFile::copy(path("a.lumbung-journal"), path("left.lumbung-journal")));
    }
    QVERIFY(contents(path("left.lumbung")).contains("Half written"));

    auto opened = Document::open(path("left.lumbung"), Document::Access::ReadOnly);

    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE((*opened)->store().opds.first("")->name, u"Dinas A"_s);
    QCOMPARE((*opened)->check().value(), QStringList());
    QVERIFY(!files().contains(u"left.lumbung-journal"_s));
}

/// A folder in the place of SQLite's journal: the file can be made and not be written.
void TestFileSafety::aFailedNewLabLeavesNothing()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"a.lumbung-journal"_s));
    QVERIFY(!Document::create(path("a.lumbung"), {.name = u"Lab"_s}));
    QCOMPARE(files(), QStringList());

    QVERIFY(QDir(m_folder->path()).rmdir(u"a.lumbung-journal"_s));
    QVERIFY(!Document::create(path("a.lumbung"), {.name = u"Lab"_s, .year = 26}));
    QCOMPARE(files(), QStringList());
    QVERIFY(Document::create(path("a.lumbung"), {.name = u"Lab"_s, .year = 2026}));
}

void TestFileSafety::aNewLabInAFolderThatIsNotThereSaysSo()
{
    const auto document = Document::create(path("no/folder.lumbung"), {.name = u"Lab"_s});
    QVERIFY(!document);
    QCOMPARE(document.error().fault, Fault::Storage);
}

void TestFileSafety::aFileThatIsOnlyOpenedStaysAsItIs()
{
    {
        made("a.lumbung", u"Dinas A"_s);
    }
    const QByteArray before = sha256(path("a.lumbung"));
    {
        const auto opened = Document::open(path("a.lumbung"), Document::Access::ReadWrite);
        QVERIFY(opened);
        QCOMPARE((*opened)->store().opds.count(""), 1);
        QCOMPARE(sha256(path("a.lumbung")), before);
    }
    QCOMPARE(sha256(path("a.lumbung")), before);
    QCOMPARE(files(), QStringList{u"a.lumbung"_s});
}

void TestFileSafety::aRefusedChangeLeavesTheFileAsItIs()
{
    {
        made("a.lumbung", u"Dinas A"_s);
    }
    const QByteArray before = sha256(path("a.lumbung"));
    {
        auto opened = Document::open(path("a.lumbung"), Document::Access::ReadWrite);
        QVERIFY(opened);
        Opd again{.id = OpdId(0)};
        again.lab = (*opened)->lab();
        again.name = u"Dinas A"_s;
        QVERIFY(!(*opened)->execute(AddOpd{again}));
        again.name = u"Dinas B"_s;
        QVERIFY((*opened)->rehearse(AddOpd{again}));
    }
    QCOMPARE(sha256(path("a.lumbung")), before);
}

void TestFileSafety::aReaderSeesWhatIsWrittenAfterItCame()
{
    {
        made("a.lumbung");
    }
    auto writer = Document::open(path("a.lumbung"), Document::Access::ReadWrite);
    auto reader = Document::open(path("a.lumbung"), Document::Access::ReadOnly);
    QVERIFY(writer && reader);
    QCOMPARE((*reader)->store().opds.count(""), 0);

    addUnit(**writer, u"Dinas A"_s);
    QCOMPARE((*reader)->store().opds.count(""), 1);
    addUnit(**writer, u"Dinas B"_s);
    QCOMPARE((*reader)->store().opds.count(""), 2);
}

void TestFileSafety::aPathWithTwoSlashesIsRead()
{
    {
        made("100% #1?.lumbung", u"Dinas A"_s);
    }
    QCOMPARE(onlyUnitOf(path("100% #1?.lumbung")), u"Dinas A"_s);
    QCOMPARE(onlyUnitOf(u'/' + path("100% #1?.lumbung")), u"Dinas A"_s);
}

void TestFileSafety::aBackupHoldsTheLogAndNeverReplacesAnother()
{
    {
        const auto document = made("a.lumbung", u"Dinas A"_s);
        QVERIFY(QFile::copy(path("a.lumbung"), path("left.lumbung")));
        QVERIFY(QFile::copy(path("a.lumbung-wal"), path("left.lumbung-wal")));
    }
    write(path("left.lumbung.v1.bak"), "of last year");

    const auto backup = keepBackup(path("left.lumbung"), 1);

    QVERIFY(backup);
    QCOMPARE(*backup, path("left.lumbung.v1-2.bak"));
    QCOMPARE(onlyUnitOf(*backup), u"Dinas A"_s);
    QCOMPARE(contents(path("left.lumbung.v1.bak")), QByteArray("of last year"));
}

void TestFileSafety::anOlderFileIsBroughtToTheNewestVersion()
{
    static constexpr std::array older{"CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;"
                                      "INSERT INTO a VALUES (1)"};
    static constexpr std::array newer{older[0],
                                      "ALTER TABLE a ADD COLUMN b TEXT NOT NULL DEFAULT 'x'"};
    static constexpr std::array broken{newer[0], newer[1], "DROP TABLE a; nonsense"};
    db::Database database(path("old.db"), db::OpenMode::Create);
    schema::migrate(database, older);
    QCOMPARE(database.pragma("user_version"), 1);

    schema::migrate(database, newer);
    QCOMPARE(database.pragma("user_version"), 2);
    QCOMPARE(database.number("SELECT count(*) FROM a WHERE b = 'x'"), 1);

    QVERIFY_THROWS_EXCEPTION(db::Error, schema::migrate(database, broken));
    QCOMPARE(database.pragma("user_version"), 2);
    QCOMPARE(database.number("SELECT count(*) FROM a"), 1);
    QCOMPARE(database.pragma("foreign_keys"), 1);
}

} // namespace

QTEST_GUILESS_MAIN(TestFileSafety)
#include "tst_file_safety.moc"
