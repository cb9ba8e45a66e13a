// SPDX-License-Identifier: GPL-3.0-or-later
// The display stage without a window: profiles, what the public sees, what is missing.
#include "core/commands/profile_commands.h"
#include "core/queries/display.h"
#include "tests/core/planned_lab.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class TestDisplay : public QObject
{
    Q_OBJECT

private slots:
    void aPlannedIdeaIsShownAsTried();
    void aProfileIsCompleteWithItsSixParts();
    void releasingSaysByWhomAndWhen();
    void whatIsHiddenIsKept();
    void displayingCanBeTakenBack();
    void wordsAreCountedAsReadersDo();

private:
    Profile fullProfile(IdeaId idea) const;
    DisplayRow row(const PlannedLab &lab) const;
};

DisplayRow TestDisplay::row(const PlannedLab &lab) const
{
    return displayRows(lab.document->store(), lab.document->lab()).at(0);
}

Profile TestDisplay::fullProfile(IdeaId idea) const
{
    Profile profile{.id = ProfileId(idea.value())};
    profile.before = u"Queues of three hours"_s;
    profile.after = u"Queues of 45 minutes"_s;
    profile.figure1 = u"-75%"_s;
    profile.caption1 = u"waiting time"_s;
    profile.design = u"People take a number at home."_s;
    profile.contact = u"Niken, 0812"_s;
    return profile;
}

void TestDisplay::aPlannedIdeaIsShownAsTried()
{
    PlannedLab lab;
    QCOMPARE(displayRows(lab.document->store(), lab.document->lab()).size(), size_t(0));
    lab.step(lab.serabi, u"Form a team"_s);
    QVERIFY(row(lab).isTried());
    QCOMPARE(row(lab).parts(), 0);
}

void TestDisplay::aProfileIsCompleteWithItsSixParts()
{
    PlannedLab lab;
    lab.step(lab.serabi, u"Form a team"_s);
    QVERIFY(lab.document->execute(UpdateProfile{fullProfile(lab.serabi), lab.today}));
    QCOMPARE(row(lab).parts(), 5);
    QCOMPARE(row(lab).designWords, 6);
    QVERIFY(lab.document->execute(SetPicture{lab.serabi, QByteArray("\x89PNG not looked into")}));
    QVERIFY(row(lab).isComplete());
    QVERIFY(!row(lab).isReady());
    QVERIFY(lab.document->undo());
    QCOMPARE(row(lab).parts(), 5);
}

void TestDisplay::releasingSaysByWhomAndWhen()
{
    PlannedLab lab;
    lab.step(lab.serabi, u"Form a team"_s);
    Profile profile = fullProfile(lab.serabi);
    profile.released = true;
    profile.releasedBy = u"dr. Lukman"_s;
    QVERIFY(lab.document->execute(UpdateProfile{profile, lab.today}));
    const Profile kept = profileOf(lab.document->store(), lab.serabi);
    QCOMPARE(kept.releasedBy, u"dr. Lukman"_s);
    QCOMPARE(kept.releasedOn, lab.today);
    profile = kept;
    profile.released = false;
    QVERIFY(lab.document->execute(UpdateProfile{profile, lab.today}));
    QVERIFY(profileOf(lab.document->store(), lab.serabi).releasedBy.isEmpty());
}

void TestDisplay::whatIsHiddenIsKept()
{
    PlannedLab lab;
    QVERIFY(lab.document->execute(UpdateProfile{fullProfile(lab.serabi), lab.today}));
    QVERIFY(lab.document->execute(SetFieldShown{lab.serabi, u"contact"_s, false}));
    const Profile kept = profileOf(lab.document->store(), lab.serabi);
    QVERIFY(kept.hidden.contains(u"contact"_s));
    QCOMPARE(kept.contact, u"Niken, 0812"_s);
    QVERIFY(lab.document->execute(SetFieldShown{lab.serabi, u"contact"_s, true}));
    QVERIFY(!profileOf(lab.document->store(), lab.serabi).hidden.contains(u"contact"_s));
}

void TestDisplay::displayingCanBeTakenBack()
{
    PlannedLab lab;
    lab.step(lab.serabi, u"Form a team"_s);
    QVERIFY(lab.document->execute(SetDisplayed{{lab.serabi}, lab.today}));
    QCOMPARE(row(lab).displayedOn, lab.today);
    const auto gaps = displayGaps(lab.document->store(), lab.document->lab(), lab.today);
    QVERIFY(!gaps.empty());
    QVERIFY(lab.document->execute(SetDisplayed{{lab.serabi}, {}}));
    QVERIFY(!row(lab).displayedOn.isValid());
}

void TestDisplay::wordsAreCountedAsReadersDo()
{
    QCOMPARE(wordCount({}), 0);
    QCOMPARE(wordCount(u"  antre,\ndulu  "_s), 2);
}

} // namespace

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
