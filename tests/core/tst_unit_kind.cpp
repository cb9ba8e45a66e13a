// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/defaults/shipped_lists.h"
#include "core/domain/unit_kind.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class UnitKindTest : public QObject
{
    Q_OBJECT

private slots:
    void aNameTellsItsKind_data();
    void aNameTellsItsKind();
    void aHiddenKindIsPassedOver();
    void anAddedKindIsRecognised();
};

void UnitKindTest::aNameTellsItsKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *kind) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(kind);
    };
    row("Dinas Kesehatan", "dinas");
    row("Badan Keuangan Daerah", "badan");
    row("Kantor Kesatuan Bangsa", "kantor");
    row("Satpol PP", "kantor");
    row("Satuan Polisi Pamong Praja", "kantor");
    row("INSPEKTORAT", "inspektorat");
    row("Sekretariat Daerah", "setda");
    row("Sekretariat DPRD", "setwan");
    row("Setwan", "setwan");
    row("Bagian Organisasi", "bagian");
    row("kecamatan  Rembulan", "kecamatan");
    row("Kapanewon Banguntapan", "kecamatan");
    row("Distrik Semangga", "kecamatan");
    row("Kelurahan Giwangan", "kelurahan");
    row("Nagari Tiku", "desa");
    row("Puskesmas Rembulan", "puskesmas");
    row("UPTD Puskesmas Rembulan", "puskesmas");
    row("UPT  PUSKESMAS Rembulan", "puskesmas");
    row("UPTD Laboratorium Lingkungan", "upt");
    row("RSUD dr. Ahmad", "rsud");
    row("Rumah Sakit Umum Daerah", "rsud");
    row("PDAM Tirta", "bumd");
    row("Perumda Air Minum", "bumd");
    row("BPR Artha", "bumd");
    row("SD Negeri 1 Rembulan", "sekolah");
    row("SMP-IT Rembulan", "sekolah");
    row("  Dinas Sosial", "dinas");
    row("SDM dan Organisasi", "");
    row("Dinasti Ming", "");
    row("Bankir", "");
    row("Komite Sekolah", "");
    row("", "");
}

void UnitKindTest::aNameTellsItsKind()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    const auto found = core::recognisedKind(name, core::shippedList(u"unit_kind"_s));
    QCOMPARE(found.has_value(), !kind.isEmpty());
    QCOMPARE(found.value_or(QString()), kind);
}

void UnitKindTest::aHiddenKindIsPassedOver()
{
    auto kinds = core::shippedList(u"unit_kind"_s);
    for (core::ListEntry &kind : kinds)
        kind.hidden = kind.code == "puskesmas"_L1;
    QCOMPARE(core::recognisedKind(u"UPTD Puskesmas Rembulan"_s, kinds), u"upt"_s);
}

void UnitKindTest::anAddedKindIsRecognised()
{
    auto kinds = core::shippedList(u"unit_kind"_s);
    const QJsonObject attributes{{u"prefixes"_s, QJsonArray{u"Dinas Pasar"_s}}};
    kinds.push_back({.list = u"unit_kind"_s, .code = u"own"_s, .attributes = attributes});
    QCOMPARE(core::recognisedKind(u"Dinas Pasar Kota"_s, kinds), u"own"_s);
    QCOMPARE(core::recognisedKind(u"Dinas Sosial"_s, kinds), u"dinas"_s);
}

QTEST_GUILESS_MAIN(UnitKindTest)
#include "tst_unit_kind.moc"
