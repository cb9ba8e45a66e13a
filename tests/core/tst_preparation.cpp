// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/idea_commands.h"
#include "core/commands/lab_commands.h"
#include "core/commands/list_commands.h"
#include "core/commands/opd_commands.h"
#include "core/commands/participant_commands.h"
#include "core/commands/session_commands.h"
#include "core/commands/signatory_commands.h"
#include "core/commands/text_commands.h"
#include "core/defaults/shipped_texts.h"
#include "core/document/document.h"
#include "core/queries/list_usage.h"
#include "core/queries/preparation.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class TestPreparation : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_document = Document::inMemory({.name = u"Lab"_s}); }
    void cleanup() { m_document.reset(); }
    void aLabNeedsAName();
    void numbersOutOfRangeAreRefused_data();
    void numbersOutOfRangeAreRefused();
    void aPictureIsSetAndTakenAway();
    void aPictureThatIsTooLargeIsRefused();
    void aRoleHasOneSignatory();
    void anEmptySignatoryIsNobody();
    void aNewChoiceWorksLikeAnother();
    void aChoiceIsInAListOnce();
    void aChoiceInUseIsHiddenNeverRemoved();
    void aShippedChoiceIsNeverRemoved();
    void theLastChoiceStaysOffered();
    void aChoiceMovesAndStopsAtTheEnds();
    void aTextIsChangedAndReset();
    void aTextGoesBackToTheLanguageOfTheOthers();
    void theChecklistShrinksWithWhatIsFilledIn();
    void everyChangeIsUndone();

private:
    const Store &store() const { return m_document->store(); }
    Lab lab() const { return store().labs.find(m_document->lab()).value(); }
    ListEntry choice(const QString &list, const QString &code) const
    {
        return store()
            .lists.first("WHERE lab = ? AND list = ? AND code = ?", m_document->lab(), list, code)
            .value();
    }
    QString labels(const QString &list) const
    {
        QStringList all;
        for (const ListEntry &entry : listEntries(store(), m_document->lab(), list))
            all << entry.label;
        return all.join(u'|');
    }
    bool isMissing(const QString &gap) const
    {
        for (const Gap &each : preparationGaps(store(), m_document->lab())) {
            if (each.id == gap)
                return !each.done;
        }
        return false;
    }

    std::unique_ptr<Document> m_document;
};

void TestPreparation::aLabNeedsAName()
{
    Lab changed = lab();
    changed.name = u"  "_s;
    const auto result = m_document->execute(UpdateLab{changed});
    QVERIFY(!result);
    QVERIFY(!result.error().message.isEmpty());
    QCOMPARE(lab().name, u"Lab"_s);
}

void TestPreparation::numbersOutOfRangeAreRefused_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("quota");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("usual") << 2026 << 2 << 3 << true;
    QTest::newRow("no year") << 0 << 0 << 1 << true;
    QTest::newRow("year of two digits") << 26 << 1 << 3 << false;
    QTest::newRow("negative quota") << 2026 << -1 << 3 << false;
    QTest::newRow("never reports") << 2026 << 1 << 0 << false;
    QTest::newRow("reports after three years") << 2026 << 1 << 36 << false;
}

void TestPreparation::numbersOutOfRangeAreRefused()
{
    QFETCH(int, year);
    QFETCH(int, quota);
    QFETCH(int, months);
    Lab changed = lab();
    changed.year = year;
    changed.quota = quota;
    changed.reportMonths = months;
    QTEST(m_document->execute(UpdateLab{changed}).has_value(), "isTaken");
}

void TestPreparation::aPictureIsSetAndTakenAway()
{
    QVERIFY(m_document->execute(SetLabPicture{lab().id, LabPicture::Logo, "crest"}));
    QCOMPARE(store().attachments.bytes(lab().logo), QByteArray("crest"));
    QVERIFY(lab().letterheadImage.isEmpty());
    Lab renamed = lab();
    renamed.logo.clear(); // A form that knows nothing of pictures leaves them alone.
    renamed.name = u"New"_s;
    QVERIFY(m_document->execute(UpdateLab{renamed}));
    QVERIFY(!lab().logo.isEmpty());
    QVERIFY(m_document->execute(SetLabPicture{lab().id, LabPicture::Logo}));
    QVERIFY(lab().logo.isEmpty());
}

void TestPreparation::aPictureThatIsTooLargeIsRefused()
{
    const QByteArray large(largestLabPicture + 1, 'x');
    QVERIFY(!m_document->execute(SetLabPicture{lab().id, LabPicture::Letterhead, large}));
    QVERIFY(lab().letterheadImage.isEmpty());
}

void TestPreparation::aRoleHasOneSignatory()
{
    Signatory regent{.id = SignatoryId(0)};
    regent.lab = lab().id;
    regent.role = u"kepala_daerah"_s;
    regent.name = u" dr.  A  "_s;
    QVERIFY(m_document->execute(UpdateSignatory{regent}));
    regent.prefix = u"Plt."_s;
    QVERIFY(m_document->execute(UpdateSignatory{regent}));
    const auto all = store().signatories.list("");
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all.front().name, u"dr. A"_s);
    QCOMPARE(all.front().prefix, u"Plt."_s);
    regent.role = u"nobody"_s;
    QVERIFY(!m_document->execute(UpdateSignatory{regent}));
}

void TestPreparation::anEmptySignatoryIsNobody()
{
    Signatory secretary{.id = SignatoryId(0)};
    secretary.lab = lab().id;
    secretary.role = u"sekda"_s;
    secretary.name = u"B"_s;
    QVERIFY(m_document->execute(UpdateSignatory{secretary}));
    secretary.name.clear();
    QVERIFY(m_document->execute(UpdateSignatory{secretary}));
    QCOMPARE(store().signatories.count(""), 0);
}

void TestPreparation::aNewChoiceWorksLikeAnother()
{
    QVERIFY(m_document->execute(
        AddListEntry{lab().id, u"attendance"_s, u"By telephone"_s, u"daring"_s}));
    const ListEntry added = listEntries(store(), lab().id, u"attendance"_s).back();
    QCOMPARE(added.label, u"By telephone"_s);
    QVERIFY(added.attributes.value("present"_L1).toBool());

    QVERIFY(m_document->execute(AddListEntry{lab().id, u"unit_kind"_s, u"Office"_s, u"dinas"_s}));
    const ListEntry kind = listEntries(store(), lab().id, u"unit_kind"_s).back();
    QVERIFY(!kind.attributes.contains("prefixes"_L1));
}

void TestPreparation::aChoiceIsInAListOnce()
{
    const AddListEntry add{lab().id, u"phase"_s, u"Rest"_s};
    QVERIFY(m_document->execute(add));
    QVERIFY(!m_document->execute(AddListEntry{lab().id, u"phase"_s, u" rest "_s}));
    QVERIFY(!m_document->execute(AddListEntry{lab().id, u"phase"_s, u" "_s}));
    const auto entry = listEntries(store(), lab().id, u"phase"_s).back();
    QVERIFY(m_document->execute(RenameListEntry{entry.id, u"Pause"_s}));
    QVERIFY(m_document->execute(add)); // The name is free again, its code is not.
    const auto both = listEntries(store(), lab().id, u"phase"_s);
    QVERIFY(both[both.size() - 1].code != both[both.size() - 2].code);
}

void TestPreparation::aChoiceInUseIsHiddenNeverRemoved()
{
    QVERIFY(m_document->execute(AddListEntry{lab().id, u"unit_kind"_s, u"Branch"_s}));
    const auto kind = listEntries(store(), lab().id, u"unit_kind"_s).back();
    Opd opd{.id = OpdId(0)};
    opd.lab = lab().id;
    opd.name = u"Harbour branch"_s;
    opd.kind = kind.code;
    const auto unit = m_document->execute(AddOpd{opd});
    QVERIFY(unit);
    QCOMPARE(listUsage(store(), lab().id, u"unit_kind"_s).value(kind.code), 1);
    QVERIFY(!m_document->execute(RemoveListEntry{kind.id}));
    QVERIFY(m_document->execute(SetListEntryHidden{kind.id}));
    QCOMPARE(store().opds.find(*unit)->kind, kind.code);
    QVERIFY(m_document->execute(RemoveOpds{{*unit}}));
    QVERIFY(m_document->execute(RemoveListEntry{kind.id}));
    QVERIFY(!store().lists.find(kind.id));
}

void TestPreparation::aShippedChoiceIsNeverRemoved()
{
    QVERIFY(!m_document->execute(RemoveListEntry{choice(u"idea_status"_s, u"draf"_s).id}));
    QVERIFY(!labels(u"idea_status"_s).isEmpty());
}

void TestPreparation::theLastChoiceStaysOffered()
{
    const auto both = listEntries(store(), lab().id, u"digital"_s);
    QCOMPARE(both.size(), 2U);
    QVERIFY(m_document->execute(SetListEntryHidden{both[0].id}));
    QVERIFY(!m_document->execute(SetListEntryHidden{both[1].id}));
    QVERIFY(m_document->execute(SetListEntryHidden{both[0].id, false}));
    QVERIFY(m_document->execute(SetListEntryHidden{both[1].id}));
}

void TestPreparation::aChoiceMovesAndStopsAtTheEnds()
{
    const auto before = listEntries(store(), lab().id, u"origin"_s);
    QCOMPARE(before.size(), 3U);
    QVERIFY(m_document->execute(MoveListEntry{before[0].id, 1}));
    QCOMPARE(labels(u"origin"_s),
             QStringList({before[1].label, before[0].label, before[2].label}).join(u'|'));
    QVERIFY(m_document->execute(MoveListEntry{before[0].id, 99}));
    QCOMPARE(labels(u"origin"_s),
             QStringList({before[1].label, before[2].label, before[0].label}).join(u'|'));
    QVERIFY(m_document->execute(MoveListEntry{before[0].id, -99}));
    QCOMPARE(labels(u"origin"_s),
             QStringList({before[0].label, before[1].label, before[2].label}).join(u'|'));
}

void TestPreparation::aTextIsChangedAndReset()
{
    const QString code = u"commitment_title"_s;
    QVERIFY(changedTexts(store(), lab().id).isEmpty());
    QVERIFY(m_document->execute(UpdateText{lab().id, code, u"OUR PROMISE"_s}));
    QCOMPARE(documentText(store(), lab().id, code), u"OUR PROMISE"_s);
    QCOMPARE(changedTexts(store(), lab().id), QSet<QString>{code});
    QVERIFY(m_document->execute(ResetText{lab().id, code}));
    QCOMPARE(documentText(store(), lab().id, code), shippedText(code));
    QVERIFY(!m_document->execute(UpdateText{lab().id, u"no_such_text"_s, u"x"_s}));
}

void TestPreparation::aTextGoesBackToTheLanguageOfTheOthers()
{
    const auto english = Document::inMemory({.name = u"Lab"_s, .language = Language::English});
    const QString code = u"commitment_title"_s;
    QVERIFY(english->execute(UpdateText{english->lab(), code, u"OUR PROMISE"_s}));
    QVERIFY(english->execute(ResetText{english->lab(), code}));
    QCOMPARE(documentText(english->store(), english->lab(), code),
             shippedText(code, Language::English));
}

void TestPreparation::theChecklistShrinksWithWhatIsFilledIn()
{
    for (const QString &gap : {gaps::labOrganiser, gaps::labPlace, gaps::labSessions, gaps::labTeam,
                               gaps::labLetterhead, gaps::labSignatories})
        QVERIFY2(isMissing(gap), qPrintable(gap));

    Lab changed = lab();
    changed.organiser = u"Planning office"_s;
    changed.place = u"Town"_s;
    changed.letterhead = u"none"_s;
    QVERIFY(m_document->execute(UpdateLab{changed}));
    Session session{.id = SessionId(0)};
    session.lab = lab().id;
    const auto added = m_document->execute(AddSession{session});
    QVERIFY(isMissing(gaps::labSessions)); // No date yet.
    session.id = *added;
    session.date = QDate(2026, 10, 12);
    QVERIFY(m_document->execute(UpdateSession{session}));
    Participant person{.id = ParticipantId(0)};
    person.lab = lab().id;
    person.name = u"C"_s;
    QVERIFY(m_document->execute(AddParticipant{person}));
    for (const QString &gap : {gaps::labOrganiser, gaps::labPlace, gaps::labSessions, gaps::labTeam,
                               gaps::labLetterhead})
        QVERIFY2(!isMissing(gap), qPrintable(gap));
    QVERIFY(isMissing(gaps::labSignatories));
}

void TestPreparation::everyChangeIsUndone()
{
    const QString before = labels(u"phase"_s);
    const auto first = listEntries(store(), lab().id, u"phase"_s).front();
    QVERIFY(m_document->execute(AddListEntry{lab().id, u"phase"_s, u"Rest"_s}));
    QVERIFY(m_document->execute(MoveListEntry{first.id, 2}));
    QVERIFY(m_document->execute(RenameListEntry{first.id, u"Other"_s}));
    QVERIFY(m_document->execute(SetLabPicture{lab().id, LabPicture::Logo, "crest"}));
    for (int step = 0; step < 4; ++step)
        QVERIFY(m_document->undo());
    QCOMPARE(labels(u"phase"_s), before);
    QVERIFY(lab().logo.isEmpty());
}

} // namespace

QTEST_GUILESS_MAIN(TestPreparation)
#include "tst_preparation.moc"
