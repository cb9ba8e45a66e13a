// SPDX-License-Identifier: GPL-3.0-or-later
// What is written out of a lab can be read into another one, whole and once.
#include "core/domain/codes.h"
#include "core/exchange/export_table.h"
#include "core/exchange/import_file.h"
#include "core/queries/progress.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::exchange;
using namespace Qt::StringLiterals;

namespace {

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aLabThatIsWrittenOutIsReadBackWhole_data();
    void aLabThatIsWrittenOutIsReadBackWhole();
    void progressSaysWhatStatsSay();
    void tablesAreKnownByName();

private:
    QString write(ExportKind kind, const QString &suffix);

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_sample;
};

void TestExport::initTestCase()
{
    auto opened = Document::open(QStringLiteral(LUMBUNG_SAMPLE), Document::Access::ReadOnly);
    QVERIFY2(opened, "the sample lab is not built");
    m_sample = *std::move(opened);
}

QString TestExport::write(ExportKind kind, const QString &suffix)
{
    const OutTable table = exportTable(m_sample->store(), m_sample->lab(), kind);
    QString path = m_folder.filePath(table.name + u'.' + suffix);
    if (!writeTable(path, table))
        qFatal("the table cannot be written");
    return path;
}

const auto merged = OutValue(u"Digabung"_s);

/// Without the last column: records get keys of their own in another lab. Without ideas that were
/// merged: a table does not say with which.
std::vector<OutRow> contentOf(const Document &document, ExportKind kind)
{
    auto rows = exportTable(document.store(), document.lab(), kind).rows;
    std::erase_if(rows, [](const OutRow &row) { return std::ranges::count(row, merged) > 0; });
    for (OutRow &row : rows)
        row.pop_back();
    std::ranges::sort(rows);
    return rows;
}

void TestExport::aLabThatIsWrittenOutIsReadBackWhole_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("text") << u"csv"_s;
    QTest::newRow("workbook") << u"xlsx"_s;
}

void TestExport::aLabThatIsWrittenOutIsReadBackWhole()
{
    QFETCH(QString, suffix);
    auto copy = Document::inMemory({.name = u"Copy"_s});
    const std::pair<ExportKind, TableKind> tables[] = {{ExportKind::Opd, TableKind::Opd},
                                                       {ExportKind::Ideas, TableKind::Ideas},
                                                       {ExportKind::Steps, TableKind::Steps}};
    for (const auto &[out, in] : tables) {
        const QString path = write(out, suffix);
        const auto taken = importFile(*copy, path, {.kind = in, .badRows = BadRows::Skip});
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
        const auto left = m_sample->store().ideas.count("WHERE status = ?", codes::merged);
        QCOMPARE(qint64(taken->bad.size()), in == TableKind::Ideas ? qint64(left) : 0);
        QVERIFY(contentOf(*copy, out) == contentOf(*m_sample, out));
        const auto again = importFile(*copy, path, {.kind = in, .badRows = BadRows::Skip});
        QCOMPARE(again->added, 0);
        QCOMPARE(again->changed, 0);
    }
}

void TestExport::progressSaysWhatStatsSay()
{
    const OutTable table = exportTable(m_sample->store(), m_sample->lab(), ExportKind::Progress);
    qint64 ideas = 0;
    for (const OutRow &row : table.rows)
        ideas += std::get<qint64>(row[3]);
    const auto figures = figuresOf(progressPerUnit(m_sample->store(), m_sample->lab()));
    QCOMPARE(table.rows.size(), size_t(figures.units));
    QCOMPARE(ideas, qint64(figures.ideas));
}

void TestExport::tablesAreKnownByName()
{
    QCOMPARE(exportKindOf(u"steps"_s), ExportKind::Steps);
    QVERIFY(!exportKindOf(u"everything"_s));
}

} // namespace

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
