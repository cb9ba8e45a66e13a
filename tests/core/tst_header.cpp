// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/mapped_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::exchange;

namespace {

Result<MappedReader> reader(TableKind kind, const QString &text)
{
    return MappedReader::over(std::make_unique<CsvReader>(text.toUtf8(), u"t.csv"_s), kind,
                              u"t.csv"_s);
}

MappedTable table(TableKind kind, const QString &text)
{
    return reader(kind, text).value().readAll().value();
}

} // namespace

class TestHeader : public QObject
{
    Q_OBJECT

private slots:
    void theColumnsAreThoseOfTheContract()
    {
        QStringList opd, ideas, steps;
        for (const auto &column : columnsOf(TableKind::Opd))
            opd.append(column.key);
        for (const auto &column : columnsOf(TableKind::Ideas))
            ideas.append(column.key);
        for (const auto &column : columnsOf(TableKind::Steps))
            steps.append(column.key);

        QCOMPARE(opd.join(u' '), u"nama singkatan jenis induk kepala nip jabatan kontak"_s);
        QCOMPARE(ideas.join(u' '),
                 u"opd nama kepanjangan masalah penyebab akibat terdampak uraian manfaat jenis "
                 "bentuk digital asal anggaran pengusul status alasan"_s);
        QCOMPARE(steps.join(u' '), u"opd inovasi kegiatan pelaksana mulai selesai output cara "
                                   "anggaran sumber pihak progres status kendala"_s);
        QCOMPARE(columnsOf(TableKind::Opd).size(), size_t(OpdColumn::Contact) + 1);
        QCOMPARE(columnsOf(TableKind::Ideas).size(), size_t(IdeaColumn::Reason) + 1);
        QCOMPARE(columnsOf(TableKind::Steps).size(), size_t(StepColumn::Obstacle) + 1);
    }

    void everyColumnIsFoundInBothLanguages_data()
    {
        QTest::addColumn<TableKind>("kind");
        QTest::newRow("opd") << TableKind::Opd;
        QTest::newRow("ideas") << TableKind::Ideas;
        QTest::newRow("steps") << TableKind::Steps;
    }
    void everyColumnIsFoundInBothLanguages()
    {
        QFETCH(TableKind, kind);
        QStringList keys, english;
        for (const auto &column : columnsOf(kind)) {
            keys.prepend(column.key.toUpper());
            english.prepend(u" "_s + column.english + u" *"_s);
        }

        for (const auto &names : {keys, english}) {
            SheetRow row{.line = 1, .cells = {names.begin(), names.end()}};
            const auto map = findHeader({row}, kind);
            QVERIFY(map);
            QVERIFY2(map->unknown.isEmpty(), qPrintable(map->unknown.join(u',')));
            for (size_t column = 0; column < map->sources.size(); ++column)
                QCOMPARE(map->sources[column], int(map->sources.size() - 1 - column));
        }
    }

    void namesUsedInOfficesAreUnderstood()
    {
        const auto ideas =
            table(TableKind::Ideas, u"No.;Nama Perangkat Daerah;Judul Inovasi *;Anggaran (Rp);"
                                    "Deskripsi\n1;Dinas A;SIAP;1.500.000;teks\n"_s);

        QVERIFY(ideas.unknown.isEmpty());
        QCOMPARE(ideas.rows[0].at(IdeaColumn::Unit), u"Dinas A"_s);
        QCOMPARE(ideas.rows[0].at(IdeaColumn::Name), u"SIAP"_s);
        QCOMPARE(ideas.rows[0].at(IdeaColumn::Budget), u"1.500.000"_s);
        QCOMPARE(ideas.rows[0].at(IdeaColumn::Description), u"teks"_s);
        QCOMPARE(ideas.rows[0].at(IdeaColumn::Reason), QString());
    }

    void theExactNameWinsOverAnotherNameForIt()
    {
        const auto steps =
            table(TableKind::Steps, u"nama,inovasi,kegiatan,opd\nlain,SIAP,rapat,Dinas A\n"_s);

        QCOMPARE(steps.rows[0].at(StepColumn::Innovation), u"SIAP"_s);
        QCOMPARE(steps.unknown, QStringList{u"nama"_s});
    }

    void theHeaderMayFollowTitleRows()
    {
        auto opened = reader(TableKind::Opd, u"DAFTAR PERANGKAT DAERAH\nKabupaten A;;\n\n"
                                             "No;Nama OPD;Warna;Jenis\n(1);(2);(3);(4)\n"
                                             "1;Dinas A;biru;Dinas\n;;;\nNo;Nama OPD;Warna;Jenis\n"
                                             "2;Dinas B;hijau;Dinas\n"_s);
        QVERIFY(opened);
        const auto opd = opened->readAll().value();

        QCOMPARE(opened->headerLine(), 4);
        QCOMPARE(opd.unknown, QStringList{u"Warna"_s});
        QCOMPARE(opd.rows.size(), 2u);
        QCOMPARE(opd.rows[0].line, 6);
        QCOMPARE(opd.rows[1].line, 9);
        QCOMPARE(opd.rows[1].at(OpdColumn::Name), u"Dinas B"_s);
    }

    void aHeaderBelowTheTenthRowIsNotFound()
    {
        const auto opened =
            reader(TableKind::Opd, u"judul\n"_s.repeated(10) + u"nama\nDinas A\n"_s);

        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"“nama”"_s));
        QCOMPARE(opened.error().file, u"t.csv"_s);
    }

    void aMissingColumnIsNamedWithWhatWasFound()
    {
        const auto opened = reader(TableKind::Ideas, u"judul tabel\nopd,masalah\nA,b\n"_s);

        QVERIFY(!opened);
        QCOMPARE(opened.error().line, 2);
        QVERIFY(opened.error().message.contains(u"“nama”"_s));
        QVERIFY(opened.error().message.contains(u"opd, masalah"_s));
    }

    void anEmptyFileHasNoHeader()
    {
        QVERIFY(!reader(TableKind::Opd, {}));
        QVERIFY(table(TableKind::Opd, u"nama\n"_s).rows.empty());
    }

    void cellsBeyondTheTitlesAreCounted()
    {
        const auto opd = table(TableKind::Opd, u"nama,jenis\nDinas A, B, C\nDinas D,x,\n"_s);

        QCOMPARE(opd.rows[0].extra, 1);
        QCOMPARE(opd.rows[1].extra, 0);
    }

    void anErrorFurtherDownReachesTheReader()
    {
        auto opened =
            reader(TableKind::Opd, u"nama,jenis\n"_s + u"a,b\n"_s.repeated(20) + u"\"c,d\n"_s);
        QVERIFY(opened);

        const auto all = opened->readAll();

        QVERIFY(!all);
        QCOMPARE(all.error().line, 22);
    }
};

QTEST_GUILESS_MAIN(TestHeader)
#include "tst_header.moc"
