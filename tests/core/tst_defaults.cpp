// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/defaults/shipped_lists.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Language;

namespace {

QStringList codesOf(const QString &list)
{
    QStringList codes;
    for (const core::ListEntry &entry : core::shippedList(list))
        codes.append(entry.code);
    return codes;
}

QStringList withAttribute(const QString &list, const QString &attribute, const QJsonValue &value)
{
    QStringList codes;
    for (const core::ListEntry &entry : core::shippedList(list)) {
        if (entry.attributes.value(attribute) == value)
            codes.append(entry.code);
    }
    return codes;
}

} // namespace

class DefaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyListIsShipped_data();
    void everyListIsShipped();
    void codesArePlainAndUnique();
    void everyEntryHasALabelInBothLanguages();
    void labelsFollowTheLanguage();
    void codesThatTheProgramReliesOnStay_data();
    void codesThatTheProgramReliesOnStay();
    void entriesOfAListHaveTheSameAttributes_data();
    void entriesOfAListHaveTheSameAttributes();
    void attendanceTellsWhoCountsAsPresent();
    void statusesTellWhatTheyAskFor();
    void reasonsBelongToStatusesThatNeedOne();
    void onlyTheHeadsApprovalApproves();
    void tonesAreTheFiveOfTheTheme();
    void stepTemplatesAreInOrder();
    void anUnknownListIsEmpty();
};

void DefaultsTest::everyListIsShipped_data()
{
    QTest::addColumn<int>("entries");
    const auto row = [](const char *list, int entries) { QTest::newRow(list) << entries; };
    row("unit_kind", 16);
    row("unit_role", 9);
    row("team_role", 10);
    row("attendance", 8);
    row("idea_status", 8);
    row("status_reason", 26);
    row("innovation_kind", 8);
    row("innovation_form", 3);
    row("digital", 2);
    row("initiator", 5);
    row("maturity", 3);
    row("origin", 3);
    row("budget_need", 3);
    row("fund_source", 11);
    row("affair", 38);
    row("phase", 5);
    row("step_status", 4);
    row("run_status", 9);
    row("obstacle_category", 10);
    row("monev_method", 5);
    row("evidence_kind", 11);
    row("decider", 4);
    row("lan_review", 3);
    row("head_review", 3);
    row("step_template", 5);
    row("organiser_suggestion", 4);
    row("signatory_role", 6);
}

void DefaultsTest::everyListIsShipped()
{
    QFETCH(int, entries);
    const QString list = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(core::shippedListNames().contains(list));
    const auto shipped = core::shippedList(list);
    QCOMPARE(shipped.size(), static_cast<size_t>(entries));
    for (size_t i = 0; i < shipped.size(); ++i) {
        QCOMPARE(shipped[i].list, list);
        QCOMPARE(shipped[i].position, static_cast<int>(i));
        QVERIFY(!shipped[i].hidden);
    }
}

void DefaultsTest::codesArePlainAndUnique()
{
    static const QRegularExpression plain(u"^[a-z][a-z0-9_]*$"_s);
    for (const QString &list : core::shippedListNames()) {
        const QStringList codes = codesOf(list);
        for (const QString &code : codes)
            QVERIFY2(plain.match(code).hasMatch(), qPrintable(list + u": "_s + code));
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    }
}

void DefaultsTest::everyEntryHasALabelInBothLanguages()
{
    for (const QString &list : core::shippedListNames()) {
        for (const Language language : {Language::Indonesian, Language::English}) {
            QSet<QString> labels;
            for (const core::ListEntry &entry : core::shippedList(list, language)) {
                QVERIFY2(!entry.label.trimmed().isEmpty(), qPrintable(list + entry.code));
                QVERIFY2(!labels.contains(entry.label), qPrintable(list + entry.label));
                labels.insert(entry.label);
            }
        }
    }
}

void DefaultsTest::labelsFollowTheLanguage()
{
    const auto indonesian = core::shippedList(u"unit_kind"_s).front();
    const auto english = core::shippedList(u"unit_kind"_s, Language::English).front();
    QCOMPARE(indonesian.label, u"Dinas"_s);
    QCOMPARE(indonesian.attributes.value(u"head_title"_s).toString(), u"Kepala Dinas"_s);
    QCOMPARE(english.label, u"Agency"_s);
    QCOMPARE(english.attributes.value(u"head_title"_s).toString(), u"Head of Agency"_s);
    QVERIFY(!english.attributes.contains(u"head_title_en"_s));
    const auto step = core::shippedList(u"step_template"_s, Language::English)
                          .front()
                          .attributes.value(u"steps"_s)[0];
    QCOMPARE(step[u"name"_s].toString(), u"Form a team by assignment letter"_s);
}

void DefaultsTest::codesThatTheProgramReliesOnStay_data()
{
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *list, const char *codes) {
        QTest::newRow(list) << QString::fromLatin1(codes);
    };
    row("unit_kind", "dinas badan kantor inspektorat setda bagian setwan kecamatan kelurahan desa "
                     "puskesmas rsud upt bumd sekolah lain");
    row("attendance", "belum hadir diwakili daring izin sakit dinas_luar tanpa_keterangan");
    row("idea_status", "draf konsultasi perbaikan terpilih ditunda digabung tidak_lanjut "
                       "dihentikan");
    row("innovation_kind", "proses metode produk konseptual teknologi struktur hubungan sdm");
    row("innovation_form", "tata_kelola pelayanan_publik bentuk_lain");
    row("digital", "digital nondigital");
    row("origin", "baru replikasi pengembangan");
    row("maturity", "inisiatif uji_coba penerapan");
    row("budget_need", "tanpa berjalan baru");
    row("fund_source", "tanpa apbd blud bok bos apb_desa bumd csr hibah swadaya lain");
    row("step_status", "belum berjalan tuntas batal");
    row("run_status", "belum_lapor sesuai_rencana terbatas belum_waktunya belum_dimulai "
                      "dijadwalkan_ulang terhenti dihentikan tuntas");
    row("head_review", "disetujui perbaikan ditunda");
    row("lan_review", "siap perbaikan ditunda");
    row("decider", "kepala plt plh ditugasi");
    row("phase", "perancangan pembuatan uji_coba implementasi monev_internal");
    row("signatory_role", "kepala_daerah saksi_lan sekda penyelenggara ketua_tim mengetahui");
}

void DefaultsTest::codesThatTheProgramReliesOnStay()
{
    QFETCH(QString, codes);
    const QString list = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(codesOf(list).join(u' '), codes);
}

void DefaultsTest::entriesOfAListHaveTheSameAttributes_data()
{
    QTest::addColumn<QStringList>("attributes");
    const auto row = [](const char *list, const char *attributes) {
        QTest::newRow(list) << QString::fromLatin1(attributes).split(u' ');
    };
    row("unit_kind", "group head_title prefixes");
    row("attendance", "asks_substitute icon present tone");
    row("idea_status",
        "counted icon needs_lesson needs_reason needs_target selected set_aside stopped tone");
    row("status_reason", "status");
    row("digital", "digital");
    row("origin", "asks_detail");
    row("affair", "basic_service budget_code group");
    row("step_status", "begun counted done icon needs_reason tone");
    row("run_status",
        "done icon needs_lesson needs_reason needs_year reported running stopped tone");
    row("decider", "asks_name prefix");
    row("lan_review", "icon needs_note tone");
    row("head_review", "approves icon needs_note tone");
    row("step_template", "steps");
}

void DefaultsTest::entriesOfAListHaveTheSameAttributes()
{
    QFETCH(QStringList, attributes);
    const QString list = QString::fromLatin1(QTest::currentDataTag());
    for (const core::ListEntry &entry : core::shippedList(list))
        QCOMPARE(entry.attributes.keys(), attributes);
}

void DefaultsTest::attendanceTellsWhoCountsAsPresent()
{
    const QStringList present{u"hadir"_s, u"diwakili"_s, u"daring"_s};
    QCOMPARE(withAttribute(u"attendance"_s, u"present"_s, true), present);
    QCOMPARE(withAttribute(u"attendance"_s, u"asks_substitute"_s, true), {u"diwakili"_s});
}

void DefaultsTest::statusesTellWhatTheyAskFor()
{
    const QStringList withReason{u"perbaikan"_s, u"ditunda"_s, u"tidak_lanjut"_s, u"dihentikan"_s};
    QCOMPARE(withAttribute(u"idea_status"_s, u"needs_reason"_s, true), withReason);
    QCOMPARE(withAttribute(u"idea_status"_s, u"needs_target"_s, true), {u"digabung"_s});
    QCOMPARE(withAttribute(u"idea_status"_s, u"counted"_s, false), {u"digabung"_s});
    QCOMPARE(withAttribute(u"idea_status"_s, u"needs_lesson"_s, true), {u"dihentikan"_s});
    const QStringList halted{u"terhenti"_s, u"dihentikan"_s};
    QCOMPARE(withAttribute(u"run_status"_s, u"needs_reason"_s, true), halted);
    QCOMPARE(withAttribute(u"run_status"_s, u"needs_year"_s, true), {u"dijadwalkan_ulang"_s});
    QCOMPARE(withAttribute(u"run_status"_s, u"reported"_s, false), {u"belum_lapor"_s});
    QCOMPARE(withAttribute(u"step_status"_s, u"needs_reason"_s, true), {u"batal"_s});
}

void DefaultsTest::reasonsBelongToStatusesThatNeedOne()
{
    const QStringList statuses = withAttribute(u"idea_status"_s, u"needs_reason"_s, true);
    QSet<QString> served;
    for (const core::ListEntry &reason : core::shippedList(u"status_reason"_s))
        served.insert(reason.attributes.value(u"status"_s).toString());
    QCOMPARE(served, QSet<QString>(statuses.begin(), statuses.end()));
}

void DefaultsTest::onlyTheHeadsApprovalApproves()
{
    QCOMPARE(withAttribute(u"head_review"_s, u"approves"_s, true), {u"disetujui"_s});
    QCOMPARE(withAttribute(u"head_review"_s, u"needs_note"_s, false), {u"disetujui"_s});
}

void DefaultsTest::tonesAreTheFiveOfTheTheme()
{
    const QSet<QString> tones{u"ok"_s, u"info"_s, u"warn"_s, u"bad"_s, u"mute"_s};
    for (const QString &list : core::shippedListNames()) {
        for (const core::ListEntry &entry : core::shippedList(list)) {
            const QJsonValue tone = entry.attributes.value(u"tone"_s);
            QVERIFY(tone.isUndefined() || tones.contains(tone.toString()));
        }
    }
}

void DefaultsTest::stepTemplatesAreInOrder()
{
    for (const core::ListEntry &entry : core::shippedList(u"step_template"_s)) {
        const QJsonArray steps = entry.attributes.value(u"steps"_s).toArray();
        QVERIFY(steps.size() >= 4);
        int previous = 0;
        for (const QJsonValue &step : steps) {
            QVERIFY(!step[u"name"_s].toString().isEmpty());
            QVERIFY(step[u"start"_s].toInt(-1) >= previous);
            QVERIFY(step[u"days"_s].toInt() > 0);
            previous = step[u"start"_s].toInt();
        }
    }
    QCOMPARE(
        core::shippedList(u"step_template"_s).front().attributes.value(u"steps"_s).toArray().size(),
        8);
}

void DefaultsTest::anUnknownListIsEmpty()
{
    QVERIFY(core::shippedList(u"no_such_list"_s).empty());
}

QTEST_GUILESS_MAIN(DefaultsTest)
#include "tst_defaults.moc"
