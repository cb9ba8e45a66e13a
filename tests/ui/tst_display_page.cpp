// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "core/commands/profile_commands.h"
#include "core/domain/codes.h"
#include "ui/pages/display/display_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page_preview.h"

#include <QAction>
#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace core;
using namespace ui;
using namespace Qt::StringLiterals;

namespace {

/// Launches an idea, and a visit that finds it running.
struct Run
{
    static constexpr auto label = "run";
    IdeaId idea;
    QDate on;

    Result<> execute(Store &store) const
    {
        auto launched = store.ideas.find(idea);
        launched->launchedOn = on;
        store.ideas.update(*launched);
        Visit visit{.id = store.ids.newId<Visit>(), .idea = idea, .date = on};
        visit.runStatus = u"sesuai_rencana"_s;
        store.visits.add(visit);
        return {};
    }
};

/// Plans an idea.
struct Plan
{
    static constexpr auto label = "plan";
    IdeaId idea;

    Result<> execute(Store &store) const
    {
        store.steps.add({.id = store.ids.newId<Step>(), .idea = idea, .activity = u"Try it"_s});
        return {};
    }
};

class TestDisplayPage : public QObject
{
    Q_OBJECT

    const QDate m_day = QDate(2026, 8, 2);
    std::unique_ptr<Document> m_document;
    std::unique_ptr<DisplayPage> m_page;
    IdeaId m_serabi = IdeaId(0);
    IdeaId m_klepon = IdeaId(0);
    IdeaId m_ronda = IdeaId(0);

    IdeaId idea(OpdId unit, const QString &name)
    {
        Idea idea{.id = IdeaId(0), .opd = unit};
        idea.name = name;
        idea.status = codes::selected;
        return m_document->execute(AddIdea{idea, m_day}).value();
    }

    template<typename Widget = QWidget>
    Widget *part(const QString &name)
    {
        return m_page->findChild<Widget *>(name);
    }

    /// Types into a field as a person does and leaves it with Tab.
    void type(const QString &field, const QString &text)
    {
        auto *edit = part(field);
        QVERIFY2(edit, qPrintable(field));
        edit->setFocus(Qt::TabFocusReason);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }

    Profile profile() const { return profileOf(m_document->store(), m_serabi); }

    void show(IdeaId idea)
    {
        m_page->open({.place = Target::Place::Display, .idea = idea.value()});
    }

    QStringList listed()
    {
        QStringList names;
        const auto *model = part<QListView>(u"innovations"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 0).data().toString();
        names.sort();
        return names;
    }

    void complete(IdeaId idea)
    {
        Profile full = profileOf(m_document->store(), idea);
        full.before = full.after = full.figure1 = full.contact = u"x"_s;
        full.design = u"kata "_s.repeated(300);
        full.released = true;
        full.releasedBy = u"Bagas"_s;
        QVERIFY(m_document->execute(UpdateProfile{full, m_day}));
        QVERIFY(m_document->execute(SetPicture{idea, "picture"}));
    }

private slots:
    void initTestCase() { applyTheme(*qApp, ColourScheme::Light); }

    void init()
    {
        DocumentOptions options;
        options.now = [this] { return QDateTime(m_day, QTime(9, 0), Qt::UTC); };
        m_document = Document::inMemory({.name = u"Lab"_s}, options);
        Opd opd{.id = OpdId(0), .lab = m_document->lab(), .name = u"Puskesmas Kaliputih"_s};
        const OpdId unit = m_document->execute(AddOpd{opd}).value();
        m_serabi = idea(unit, u"SERABI"_s);
        m_klepon = idea(unit, u"KLEPON"_s);
        m_ronda = idea(unit, u"RONDA"_s);
        QVERIFY(m_document->execute(Run{m_serabi, m_day}));
        QVERIFY(m_document->execute(Run{m_klepon, m_day}));
        m_page = std::make_unique<DisplayPage>(*m_document);
        m_page->resize(1366, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->refresh();
        show(m_serabi);
    }

    void cleanup()
    {
        m_page.reset();
        m_document.reset();
    }

    void aProfileIsFilledByKeyboard()
    {
        type(u"appliedOn"_s, u"2/2/2026"_s);
        type(u"before"_s, u"Three days for a permit"_s);
        type(u"after"_s, u"One day"_s);
        type(u"figure1"_s, u"94%"_s);
        type(u"caption1"_s, u"permits in a day"_s);
        type(u"contact"_s, u"0812-0000-0000"_s);
        QCOMPARE(profile().appliedOn, QDate(2026, 2, 2));
        QCOMPARE(profile().before, u"Three days for a permit"_s);
        QCOMPARE(profile().after, u"One day"_s);
        QCOMPARE(profile().figure1, u"94%"_s);
        QCOMPARE(profile().caption1, u"permits in a day"_s);
        QCOMPARE(profile().contact, u"0812-0000-0000"_s);
        QCOMPARE(displayRows(m_document->store(), m_document->lab()).at(0).parts(), 4);
    }

    void aFieldIsOneStepToUndo()
    {
        type(u"before"_s, u"Slow"_s);
        QVERIFY(m_document->undo());
        QCOMPARE(profile().before, QString());
        QTRY_COMPARE(part<QPlainTextEdit>(u"before"_s)->toPlainText(), QString());
    }

    void aWrongDateIsExplainedAndNotStored()
    {
        type(u"trialOn"_s, u"31/2/2026"_s);
        QVERIFY(!profile().trialOn.isValid());
        QVERIFY(!part(u"trialOn"_s)->accessibleDescription().isEmpty());
        QCOMPARE(part<QLineEdit>(u"trialOn"_s)->text(), u"31/2/2026"_s);
        show(m_klepon);
        QCOMPARE(part<QLineEdit>(u"trialOn"_s)->text(), QString());
    }

    void wordsAreCountedWhileTyping()
    {
        auto *design = part(u"design"_s);
        design->setFocus();
        QTest::keyClicks(design, u"one two three"_s);
        QVERIFY(part<QLabel>(u"designNote"_s)->text().contains(u"3 of 300"_s));
        QCOMPARE(profile().design, QString());
    }

    void aHiddenFieldStaysHiddenUntilItIsShownAgain()
    {
        auto *eye = part<QToolButton>(u"contactShown"_s);
        eye->setFocus(Qt::TabFocusReason);
        QTest::keyClick(eye, Qt::Key_Space);
        QCOMPARE(profile().hidden, u"contact"_s);
        QVERIFY(eye->accessibleName().contains(u"hidden"_s));
        show(m_klepon);
        QVERIFY(eye->isChecked());
        show(m_serabi);
        QVERIFY(!eye->isChecked());
        QTest::keyClick(eye, Qt::Key_Space);
        QCOMPARE(profile().hidden, QString());
    }

    void theWheelChangesNoChoice()
    {
        auto *maturity = part(u"maturity"_s);
        const QPointF middle = maturity->rect().center();
        QWheelEvent turn(middle, maturity->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(maturity, &turn);
        QVERIFY(!turn.isAccepted());
        QCOMPARE(profile().maturity, QString());
    }

    void aReleaseAsksWhoAllowsIt()
    {
        auto *tick = part<QCheckBox>(u"released"_s);
        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Space);
        QVERIFY(!profile().released);
        auto *name = part<QLineEdit>(u"releasedBy"_s);
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, u"drg. Bagas"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(profile().released);
        QCOMPARE(profile().releasedBy, u"drg. Bagas"_s);
        QCOMPARE(profile().releasedOn, m_day);
        QTest::mouseClick(tick, Qt::LeftButton, {}, {5, tick->height() / 2});
        QVERIFY(!profile().released);
        QCOMPARE(profile().releasedBy, QString());
    }

    void markingAsDisplayedIsTakenBackByUndo()
    {
        QSignalSpy notices(m_page.get(), &Page::noticeRequested);
        auto *mark = part<QAction>(u"markDisplayed"_s);
        mark->trigger();
        QCOMPARE(m_document->store().ideas.find(m_serabi)->displayedOn, m_day);
        QCOMPARE(notices.count(), 1); // nobody has released it
        QCOMPARE(mark->text(), u"No longer displayed"_s);
        QVERIFY(m_document->undo());
        QVERIFY(!m_document->store().ideas.find(m_serabi)->displayedOn.isValid());
        QCOMPARE(mark->text(), u"Mark as displayed"_s);
    }

    void severalInnovationsAreMarkedInOneStep()
    {
        part<QListView>(u"innovations"_s)->selectAll();
        part<QAction>(u"markDisplayed"_s)->trigger();
        QVERIFY(m_document->store().ideas.find(m_klepon)->displayedOn.isValid());
        QVERIFY(m_document->store().ideas.find(m_serabi)->displayedOn.isValid());
        QVERIFY(m_document->undo());
        QVERIFY(!m_document->store().ideas.find(m_klepon)->displayedOn.isValid());
    }

    void aGapShowsExactlyItsRows()
    {
        complete(m_klepon);
        QCOMPARE(listed(), (QStringList{u"KLEPON"_s, u"SERABI"_s}));
        m_page->open({.place = Target::Place::Display, .filter = u"profiles-incomplete"_s});
        QCOMPARE(listed(), QStringList{u"SERABI"_s});
        QVERIFY(part(u"design"_s)->hasFocus());
        m_page->open({.place = Target::Place::Display, .filter = u"ready-not-displayed"_s});
        QCOMPARE(listed(), QStringList{u"KLEPON"_s});
    }

    void whatIsNotLaunchedIsShownOnRequest()
    {
        QVERIFY(m_document->execute(Plan{m_ronda}));
        QVERIFY(!listed().contains(u"RONDA"_s));
        part<QCheckBox>(u"alsoTried"_s)->click();
        QVERIFY(listed().contains(u"RONDA"_s));
    }

    void aLargePictureIsReducedAndASmallOneWarns()
    {
        QTemporaryDir folder;
        const auto picture = [&folder](int width) {
            QImage image(width, width / 2, QImage::Format_RGB32);
            image.fill(Qt::darkGreen);
            QString path = folder.filePath(u"%1.jpg"_s.arg(width));
            image.save(path);
            return path;
        };
        QSignalSpy notices(m_page.get(), &Page::noticeRequested);
        auto *form = part(u"profileForm"_s);
        QMetaObject::invokeMethod(form, "pictureChosen", Q_ARG(QString, picture(4000)));
        const QByteArray kept = m_document->store().attachments.bytes(profile().picture);
        QCOMPARE(QImage::fromData(kept).width(), 2048);
        QCOMPARE(notices.count(), 0);
        QMetaObject::invokeMethod(form, "pictureChosen", Q_ARG(QString, picture(400)));
        QCOMPARE(notices.count(), 1);
        QVERIFY(!part<QLabel>(u"pictureWarning"_s)->text().isEmpty());
        QTest::mouseClick(part(u"removePicture"_s), Qt::LeftButton);
        QCOMPARE(profile().picture, QString());
    }

    void thePreviewFollowsAndOpensThePrint()
    {
        auto *preview = m_page->findChild<PagePreview *>();
        QTRY_VERIFY(!preview->isEmpty());
        QSignalSpy printed(m_page.get(), &Page::printRequested);
        preview->setFocus();
        QTest::keyClick(preview, Qt::Key_Return);
        QCOMPARE(printed.count(), 1);
        const PrintOrder one{.kind = u"display"_s, .idea = m_serabi.value()};
        QCOMPARE(printed.first().first().value<PrintOrder>(), one);
        m_page->primaryAction()->trigger();
        QCOMPARE(printed.last().first().value<PrintOrder>(), PrintOrder{.kind = u"display"_s});
    }
};

} // namespace

QTEST_MAIN(TestDisplayPage)
#include "tst_display_page.moc"
