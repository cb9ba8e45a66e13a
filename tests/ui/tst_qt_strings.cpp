// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/missing_strings.h"
#include "tests/ui/read_aloud.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QColorDialog>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QErrorMessage>
#include <QFileDialog>
#include <QFontDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

/// Every modal box and menu that opens is read and closed.
class Visitor : public QObject
{
    Q_OBJECT

public:
    explicit Visitor(QWidget &widget)
        : m_widget(widget)
    {
        startTimer(0);
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        for (QWidget *top : {QApplication::activePopupWidget(), QApplication::activeModalWidget()})
            if (top && top != &m_widget && top->isVisible()) {
                readAloud(QAccessible::queryAccessibleInterface(top));
                top->close();
            }
    }

private:
    QWidget &m_widget;
};

void openContextMenu(QWidget &widget)
{
    const Visitor visitor(widget);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(2, 2),
                            widget.mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(&widget, &event);
    QTest::qWait(1);
}

} // namespace

/// Qt ships no Indonesian; translations/qt_id.ts has to answer whatever the dialogs we use ask.
class TestQtStrings : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        const auto missing = m_missing.take();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void messageBoxesSpeakIndonesian()
    {
        QMessageBox box(QMessageBox::Warning, u"t"_s, u"x"_s);
        box.setDetailedText(u"y"_s);
        for (int bit = QMessageBox::FirstButton; bit <= QMessageBox::LastButton; bit <<= 1)
            box.addButton(QMessageBox::StandardButton(bit));
        openAndRead(box);
        QCOMPARE(box.button(QMessageBox::Cancel)->text(), u"Batal"_s);

        QDialogButtonBox buttons;
        for (int bit = QDialogButtonBox::FirstButton; bit <= QDialogButtonBox::LastButton;
             bit <<= 1)
            buttons.addButton(QDialogButtonBox::StandardButton(bit));
        openAndRead(buttons);

        QErrorMessage error;
        error.showMessage(u"x"_s);
        openAndRead(error);

        QInputDialog input;
        input.setInputMode(QInputDialog::IntInput);
        openAndRead(input);

        QProgressDialog progress;
        openAndRead(progress);
    }

    void aboutQtSpeaksIndonesian()
    {
        QWidget parent;
        const Visitor visitor(parent);
        QMessageBox::aboutQt(&parent);
    }

    void fileDialogsSpeakIndonesian_data()
    {
        QTest::addColumn<QFileDialog::AcceptMode>("accept");
        QTest::addColumn<QFileDialog::FileMode>("files");
        QTest::newRow("open") << QFileDialog::AcceptOpen << QFileDialog::ExistingFile;
        QTest::newRow("save") << QFileDialog::AcceptSave << QFileDialog::AnyFile;
        QTest::newRow("folder") << QFileDialog::AcceptOpen << QFileDialog::Directory;
    }
    void fileDialogsSpeakIndonesian()
    {
        QFETCH(QFileDialog::AcceptMode, accept);
        QFETCH(QFileDialog::FileMode, files);
        QTemporaryDir folder;
        for (const auto &name : {u"lab.lumbung"_s, u"tanpa"_s, u"foto.jpg"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(3000, 'x'));
        }
        QVERIFY(QDir(folder.path()).mkdir(u"map"_s));

        QFileDialog dialog(nullptr, QString(), folder.path());
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setAcceptMode(accept);
        dialog.setFileMode(files);
        dialog.setViewMode(QFileDialog::Detail);
        openAndRead(dialog);
        QTRY_VERIFY(
            dialog.findChild<QAbstractItemView *>(u"treeView"_s)
                ->model()
                ->rowCount(dialog.findChild<QAbstractItemView *>(u"treeView"_s)->rootIndex()) > 0);
        readAloud(QAccessible::queryAccessibleInterface(&dialog));
        openContextMenu(*dialog.findChild<QAbstractItemView *>(u"treeView"_s)->viewport());

        const Visitor visitor(dialog);
        dialog.findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(u"tidak ada"_s);
        static_cast<QDialog &>(dialog).accept();
        dialog.findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(u"lab.lumbung"_s);
        static_cast<QDialog &>(dialog).accept();
    }

    void printingSpeaksIndonesian()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);

        QPrintPreviewDialog preview(&printer);
        openAndRead(preview);
        QPrintDialog print(&printer);
        print.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintSelection |
                         QAbstractPrintDialog::PrintPageRange |
                         QAbstractPrintDialog::PrintCollateCopies |
                         QAbstractPrintDialog::PrintCurrentPage);
        openAndRead(print);
        for (auto *button : print.findChildren<QPushButton *>())
            if (button->text().contains(u"Pilihan"_s))
                button->click();
        readAloud(QAccessible::queryAccessibleInterface(&print));

        const Visitor visitor(
            print); // of the page setup, and of the complaint that the file exists
        print.findChild<QPushButton *>(u"properties"_s)->click();
    }

    void fieldsSpeakIndonesian()
    {
        QLineEdit line(u"teks"_s);
        line.setClearButtonEnabled(true);
        openAndRead(line);
        openContextMenu(line);

        QTextEdit text;
        text.setText(u"teks"_s);
        openAndRead(text);
        openContextMenu(*text.viewport());

        QSpinBox number;
        openAndRead(number);
        openContextMenu(number);

        QDateEdit date(QDate(2026, 3, 1));
        date.setCalendarPopup(true);
        openAndRead(date);
        openContextMenu(date);

        QCalendarWidget calendar;
        openAndRead(calendar);

        QComboBox choice;
        choice.setEditable(true);
        choice.addItem(u"satu"_s);
        openAndRead(choice);
        openContextMenu(choice);

        QScrollBar bar;
        openAndRead(bar);
        openContextMenu(bar);
    }

    void manyTabsCanBeScrolled()
    {
        QTabBar tabs;
        tabs.setTabsClosable(true);
        for (int i = 0; i < 40; ++i)
            tabs.addTab(u"Bagian %1"_s.arg(i));
        tabs.resize(100, 30);
        openAndRead(tabs);
    }

    void shortcutsAndSizesSpeakIndonesian()
    {
        for (int key = QKeySequence::HelpContents; key <= QKeySequence::Cancel; ++key)
            for (const auto &sequence : QKeySequence::keyBindings(QKeySequence::StandardKey(key)))
                sequence.toString(QKeySequence::NativeText);
        QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_Space).toString(QKeySequence::NativeText),
                 u"Ctrl+Spasi"_s);
        for (int id = 0; id <= QPageSize::LastPageSize; ++id)
            QPageSize::name(QPageSize::PageSizeId(id));
        for (const qint64 bytes : {0, 1, 2000, 3000000})
            QLocale().formattedDataSize(bytes);
    }

private:
    MissingStrings m_missing;
};

QTEST_MAIN(TestQtStrings)
#include "tst_qt_strings.moc"
