// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_with.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/commit_line_edit.h"
#include "ui/widgets/commit_text_edit.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"

#include <QApplication>
#include <QFocusEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

/// Fields that commit once, when they are left.
class TstFields : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ColourScheme::Light); }

    void enterCommitsOnce()
    {
        auto *edit = new CommitLineEdit;
        edit->setValue(u"before"_s);
        const auto window = windowWith(edit);
        QSignalSpy committed(edit, &CommitLineEdit::committed);
        connect(edit, &CommitLineEdit::committed, edit,
                [edit](const QString &text) { edit->setValue(text); });
        edit->selectAll();
        QTest::keyClicks(edit, u" after "_s);
        QTest::keyClick(edit, Qt::Key_Return);
        window->findChild<QLineEdit *>(u"other"_s)->setFocus();
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed[0][0].toString(), u"after"_s);
    }

    void leavingCommitsAndAnUnchangedTextDoesNot()
    {
        auto *edit = new CommitLineEdit;
        edit->setValue(u"before"_s);
        const auto window = windowWith(edit);
        QSignalSpy committed(edit, &CommitLineEdit::committed);
        auto *other = window->findChild<QLineEdit *>(u"other"_s);
        other->setFocus();
        QCOMPARE(committed.size(), 0);
        edit->setFocus();
        QTest::keyClicks(edit, u"x"_s);
        other->setFocus();
        QCOMPARE(committed.size(), 1);
    }

    void escapeRestoresAndCommitsNothing()
    {
        auto *edit = new CommitLineEdit;
        edit->setValue(u"before"_s);
        const auto window = windowWith(edit);
        QSignalSpy committed(edit, &CommitLineEdit::committed);
        QTest::keyClicks(edit, u"x"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(edit->text(), u"before"_s);
        window->findChild<QLineEdit *>(u"other"_s)->setFocus();
        QCOMPARE(committed.size(), 0);
    }

    void aChangeFromOutsideDoesNotTakeWhatIsBeingTyped()
    {
        auto *edit = new CommitLineEdit;
        edit->setValue(u"before"_s);
        const auto window = windowWith(edit);
        QTest::keyClicks(edit, u"x"_s);
        edit->setValue(u"from elsewhere"_s);
        QCOMPARE(edit->text(), u"xbefore"_s);
    }

    void aTextCommitsWhenLeftAndRestoresOnEscape()
    {
        auto *edit = new CommitTextEdit;
        edit->setValue(u"one"_s);
        const auto window = windowWith(edit);
        QSignalSpy committed(edit, &CommitTextEdit::committed);
        QTest::keyClicks(edit, u"two "_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(edit->toPlainText(), u"one"_s);
        QTest::keyClicks(edit, u"two "_s);
        QTest::keyClick(edit, Qt::Key_Tab);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed[0][0].toString(), u"two one"_s);
    }

    void aTextThatWasNotStoredIsOfferedAgain()
    {
        auto *edit = new CommitLineEdit;
        edit->setValue(u"before"_s);
        const auto window = windowWith(edit);
        QSignalSpy committed(edit, &CommitLineEdit::committed);
        edit->selectAll();
        QTest::keyClicks(edit, u"after"_s);
        QTest::keyClick(edit, Qt::Key_Return); // nobody stores it
        QVERIFY(edit->property(look::invalid).toBool());
        QTest::keyClick(edit, Qt::Key_Return);
        window->findChild<QLineEdit *>(u"other"_s)->setFocus();
        QCOMPARE(committed.size(), 3);
        QCOMPARE(committed[2][0].toString(), u"after"_s);
    }

    void aReloadKeepsATextThatWasNotStored()
    {
        auto *edit = new CommitLineEdit;
        edit->setValue(u"before"_s, 1);
        const auto window = windowWith(edit);
        edit->selectAll();
        QTest::keyClicks(edit, u"after"_s);
        window->findChild<QLineEdit *>(u"other"_s)->setFocus();
        edit->setValue(u"before"_s, 1);
        QCOMPARE(edit->text(), u"after"_s);
        edit->setValue(u"after"_s, 1); // now it is stored
        QVERIFY(!edit->property(look::invalid).toBool());
    }

    void escapeShowsWhatIsStoredAfterARefusal()
    {
        auto *line = new CommitLineEdit;
        line->setValue(u"before"_s);
        const auto window = windowWith(line);
        QTest::keyClicks(line, u"x"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(line->text(), u"before"_s);
        QVERIFY(!line->property(look::invalid).toBool());
    }

    void anEmptiedFieldThatMustNotBeEmptyShowsItsTextAgain()
    {
        auto *edit = new CommitLineEdit;
        edit->setValue(u"before"_s);
        const auto window = windowWith(edit);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(edit->text(), u"before"_s);
    }

    void whatWasTypedStaysWithItsRecord()
    {
        auto *edit = new CommitLineEdit;
        edit->setValue({}, 1);
        const auto window = windowWith(edit);
        QTest::keyClicks(edit, u"of the first"_s);
        edit->setValue({}, 2);
        QCOMPARE(edit->text(), QString());
        edit->setValue({}, 1);
        QCOMPARE(edit->text(), u"of the first"_s);
        QVERIFY(edit->property(look::invalid).toBool());
        auto *text = new CommitTextEdit;
        text->setValue({}, 1);
        const auto other = windowWith(text);
        QTest::keyClicks(text, u"of the first"_s);
        text->setValue({}, 2);
        QCOMPARE(text->toPlainText(), QString());
        text->setValue(u"stored since"_s, 1);
        QCOMPARE(text->toPlainText(), u"of the first"_s);
        QCOMPARE(text->value(), u"stored since"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        QCOMPARE(text->toPlainText(), u"stored since"_s);
        text->setValue({}, 2);
        text->setValue(u"stored since"_s, 1);
        QCOMPARE(text->toPlainText(), u"stored since"_s);
    }

    void aStoredTextComesBackAsItWasStored()
    {
        auto *edit = new CommitLineEdit;
        edit->setValue(u"3 Agu 2026"_s);
        const auto window = windowWith(edit);
        connect(edit, &CommitLineEdit::committed, edit,
                [edit] { edit->setValue(u"4 Agu 2026"_s); });
        edit->selectAll();
        QTest::keyClicks(edit, u"4/8/2026"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(edit->text(), u"4 Agu 2026"_s);
    }

    void tabbingThroughATextFromElsewhereChangesNothing()
    {
        auto *edit = new CommitTextEdit;
        edit->setValue(u"Rp\u00a018 juta\r\nper tahun "_s);
        const auto window = windowWith(edit);
        QSignalSpy committed(edit, &CommitTextEdit::committed);
        QTest::keyClick(edit, Qt::Key_Tab);
        QCOMPARE(committed.size(), 0);
        edit->setFocus();
        edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(edit, u"ini"_s);
        QTest::keyClick(edit, Qt::Key_Tab);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed[0][0].toString(), u"Rp\u00a018 juta\nper tahun ini"_s);
    }

    void aDateIsMeantWhenItsWindowCloses()
    {
        auto *field = new DateField;
        const auto window = windowWith(field);
        QSignalSpy committed(field, &DateField::committed);
        QTest::keyClicks(field, u"3/8/2026"_s);
        QFocusEvent closing(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(field, &closing);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed[0][0].toDate(), QDate(2026, 8, 3));
    }

    void whatIsNoDateIsKeptUntilItIsPutRight()
    {
        auto *field = new DateField;
        field->setDate({2026, 8, 3}, 1);
        const auto window = windowWith(field);
        field->selectAll();
        QTest::keyClicks(field, u"31/2/2026"_s);
        window->findChild<QLineEdit *>(u"other"_s)->setFocus();
        field->setDate({2026, 8, 3}, 1);
        QCOMPARE(field->text(), u"31/2/2026"_s);
        QVERIFY(field->property(look::invalid).toBool());
        field->setDate({2026, 8, 3}, 2);
        QVERIFY(!field->isWrong());
    }

    void wordsAreCountedAsPeopleCountThem()
    {
        CommitTextEdit edit;
        edit.setWordLimit(3);
        edit.setValue(u"Rapat-rapat di 2 desa, lalu pulang."_s);
        QCOMPARE(edit.wordCount(), 7); // Unicode parts a doubled word at its hyphen
        QVERIFY(edit.findChild<QLabel *>(u"wordCounter"_s)->text().contains(u"7"_s));
    }

    void anErrorIsShownAndReadOut()
    {
        FormField field(u"&End"_s, new QLineEdit);
        QCOMPARE(field.field()->accessibleName(), u"End"_s);
        field.setError(u"The end is before the start."_s);
        auto *line = field.findChild<QLabel *>(u"fieldError"_s);
        QVERIFY(line->isVisibleTo(&field));
        QCOMPARE(field.field()->accessibleDescription(), u"The end is before the start."_s);
        field.setError({});
        QVERIFY(!line->isVisibleTo(&field));
    }
};

QTEST_MAIN(TstFields)
#include "tst_fields.moc"
