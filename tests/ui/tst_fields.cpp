// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_with.h"
#include "ui/theme/theme.h"
#include "ui/widgets/commit_line_edit.h"
#include "ui/widgets/commit_text_edit.h"
#include "ui/widgets/form_field.h"

#include <QApplication>
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
