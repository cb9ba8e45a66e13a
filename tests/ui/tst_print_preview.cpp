// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/register_units.h"
#include "core/commands/session_commands.h"
#include "ui/dialogs/print_preview.h"

#include <QComboBox>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using core::reports::DocumentKind;
using core::reports::DocumentRequest;
using ui::PrintPreview;

namespace {

class TestPrintPreview : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anAttendanceListBeginsWithTheNearestSession();
    void theSessionThatWasAskedForIsShown();
    void allSessionsCanBeChosen();
    void oneUnitCanBeChosen();
    void theDocumentOfOneIdeaOffersNoUnits();

private:
    SessionId addSession(QDate date, const QString &title);
    DocumentRequest request() const
    {
        return {.lab = m_document->lab(), .today = QDate(2026, 10, 13)};
    }
    static void choose(QComboBox *box, const QString &text)
    {
        const int at = box->findText(text, Qt::MatchContains);
        QVERIFY(at >= 0);
        box->setCurrentIndex(at);
        emit box->activated(at);
    }

    std::unique_ptr<Document> m_document;
    SessionId m_first = SessionId(0);
    SessionId m_second = SessionId(0);
};

SessionId TestPrintPreview::addSession(QDate date, const QString &title)
{
    Session session{.id = SessionId(0)};
    session.lab = m_document->lab();
    session.stage = 1;
    session.date = date;
    session.title = title;
    return m_document->execute(AddSession{session}).value();
}

void TestPrintPreview::init()
{
    m_document = Document::inMemory({.name = u"Lab"_s});
    QVERIFY(m_document->execute(
        RegisterUnits{m_document->lab(), {{.name = u"Dinas A"_s}, {.name = u"Dinas B"_s}}}));
    m_first = addSession(QDate(2026, 10, 12), u"Pembukaan"_s);
    m_second = addSession(QDate(2026, 10, 20), u"Penutupan"_s);
}

void TestPrintPreview::anAttendanceListBeginsWithTheNearestSession()
{
    PrintPreview preview(*m_document, DocumentKind::Attendance, request(), u"Daftar"_s, nullptr);
    QCOMPARE(preview.findChild<QComboBox *>(u"session"_s)->currentData().toLongLong(),
             m_first.value());
}

void TestPrintPreview::theSessionThatWasAskedForIsShown()
{
    auto wanted = request();
    wanted.session = m_second;
    PrintPreview preview(*m_document, DocumentKind::Attendance, wanted, u"Daftar"_s, nullptr);
    QVERIFY(preview.findChild<QComboBox *>(u"session"_s)->currentText().contains(u"Penutupan"_s));
    QCOMPARE(preview.pages(), 1);
}

void TestPrintPreview::allSessionsCanBeChosen()
{
    PrintPreview preview(*m_document, DocumentKind::Attendance, request(), u"Daftar"_s, nullptr);
    QCOMPARE(preview.pages(), 1);
    auto *session = preview.findChild<QComboBox *>(u"session"_s);
    session->setCurrentIndex(0);
    emit session->activated(0);
    QCOMPARE(preview.pages(), 2);
    choose(session, u"Penutupan"_s);
    QCOMPARE(preview.pages(), 1);
}

void TestPrintPreview::oneUnitCanBeChosen()
{
    PrintPreview preview(*m_document, DocumentKind::Worksheet, request(), u"Lembar"_s, nullptr);
    QVERIFY(!preview.findChild<QComboBox *>(u"session"_s));
    const int all = preview.pages();
    choose(preview.findChild<QComboBox *>(u"unit"_s), u"Dinas B"_s);
    QCOMPARE(preview.pages() * 2, all);
}

void TestPrintPreview::theDocumentOfOneIdeaOffersNoUnits()
{
    auto wanted = request();
    wanted.idea = IdeaId(1);
    PrintPreview preview(*m_document, DocumentKind::Display, wanted, u"Profil"_s, nullptr);
    QVERIFY(!preview.findChild<QComboBox *>(u"unit"_s));
}

} // namespace

QTEST_MAIN(TestPrintPreview)
#include "tst_print_preview.moc"
