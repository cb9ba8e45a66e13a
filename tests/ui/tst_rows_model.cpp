// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clipboard_table.h"
#include "ui/models/rows_model.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    int id;
    QString text;

    friend bool operator==(const Row &, const Row &) = default;
};

class Model : public RowsModel<Row>
{
public:
    using RowsModel::RowsModel;
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }

protected:
    QVariant cell(const Row &row, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(row.id) : QVariant(row.text);
    }
    QVariant blankCell(int column, int role) const override
    {
        return role == PlaceholderRole && column == 1 ? QVariant(u"Name"_s) : QVariant();
    }
};

std::vector<Row> rowsOf(const QList<int> &ids)
{
    std::vector<Row> rows;
    for (const int id : ids)
        rows.push_back({id, QString::number(id)});
    return rows;
}

QList<int> idsOf(const Model &model)
{
    QList<int> ids;
    for (const Row &row : model.rows())
        ids.append(row.id);
    return ids;
}

} // namespace

class TstRowsModel : public QObject
{
    Q_OBJECT

private:
    Model m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private slots:
    void init()
    {
        m_model.setBlankRow(false);
        m_model.setRows({});
        m_tester = std::make_unique<QAbstractItemModelTester>(
            &m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void newRowsAreShownInTheirOrder_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::newRow("first rows") << QList<int>{} << QList<int>{3, 1, 2};
        QTest::newRow("all gone") << QList<int>{3, 1, 2} << QList<int>{};
        QTest::newRow("some gone") << QList<int>{1, 2, 3, 4, 5} << QList<int>{2, 5};
        QTest::newRow("some new") << QList<int>{2, 5} << QList<int>{1, 2, 3, 4, 5, 6};
        QTest::newRow("one down") << QList<int>{1, 2, 3, 4} << QList<int>{2, 3, 1, 4};
        QTest::newRow("one up") << QList<int>{1, 2, 3, 4} << QList<int>{1, 4, 2, 3};
        QTest::newRow("upside down") << QList<int>{1, 2, 3, 4} << QList<int>{4, 3, 2, 1};
        QTest::newRow("everything") << QList<int>{1, 2, 3, 4, 5} << QList<int>{9, 5, 1, 8, 3};
    }

    void newRowsAreShownInTheirOrder()
    {
        QFETCH(QList<int>, before);
        QFETCH(QList<int>, after);
        m_model.setRows(rowsOf(before));
        m_model.setRows(rowsOf(after));
        QCOMPARE(idsOf(m_model), after);
        for (int row = 0; row < after.size(); ++row)
            QCOMPARE(m_model.rowOf(after[row]), row);
    }

    void aPlaceFollowsItsRowThroughAnyChange()
    {
        QRandomGenerator chance(1);
        QList<int> ids{1, 2, 3, 4, 5, 6, 7, 8};
        m_model.setBlankRow(true);
        m_model.setRows(rowsOf(ids));
        for (int round = 0; round < 200; ++round) {
            const QPersistentModelIndex five = m_model.index(m_model.rowOf(5), 1);
            const QPersistentModelIndex blank = m_model.index(m_model.count(), 0);
            std::shuffle(ids.begin(), ids.end(), chance);
            QList<int> shown = ids.first(chance.bounded(1, 9));
            if (!shown.contains(5))
                shown.append(5);
            m_model.setRows(rowsOf(shown));
            QCOMPARE(idsOf(m_model), shown);
            QCOMPARE(five.data().toString(), u"5"_s);
            QVERIFY(m_model.isBlank(blank));
        }
    }

    void aChangedValueTellsOnlyItsRow()
    {
        m_model.setRows(rowsOf({1, 2, 3}));
        QSignalSpy changed(&m_model, &Model::dataChanged);
        QSignalSpy inserted(&m_model, &Model::rowsInserted);
        auto rows = rowsOf({1, 2, 3});
        rows[1].text = u"two"_s;
        m_model.setRows(rows);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex(), m_model.index(1, 1));
        QCOMPARE(inserted.size(), 0);
    }

    void oneMovedRowIsTold()
    {
        m_model.setRows(rowsOf({1, 2, 3, 4}));
        QSignalSpy moved(&m_model, &Model::rowsMoved);
        QSignalSpy relaid(&m_model, &Model::layoutChanged);
        m_model.setRows(rowsOf({2, 3, 4, 1}));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(relaid.size(), 0);
    }

    void theBlankRowStaysLast()
    {
        m_model.setRows(rowsOf({1, 2}));
        m_model.setBlankRow(true);
        QCOMPARE(m_model.rowCount(), 3);
        QVERIFY(m_model.index(2, 0).data(BlankRowRole).toBool());
        QVERIFY(!m_model.index(1, 0).data(BlankRowRole).toBool());
        QCOMPARE(m_model.index(2, 1).data(PlaceholderRole).toString(), u"Name"_s);
        m_model.setRows(rowsOf({1, 2, 3}));
        QVERIFY(m_model.index(3, 0).data(BlankRowRole).toBool());
    }

    /// What makes many rows quick: views hear of one change, not of one a row.
    void manyRowsChangeAtOnce()
    {
        m_tester.reset(); // it asks for every row again on every change
        QList<int> ids(20000);
        std::iota(ids.begin(), ids.end(), 0);
        QSignalSpy inserted(&m_model, &Model::rowsInserted);
        QSignalSpy moved(&m_model, &Model::rowsMoved);
        QSignalSpy relaid(&m_model, &Model::layoutChanged);
        QSignalSpy removed(&m_model, &Model::rowsRemoved);
        m_model.setRows(rowsOf(ids));
        std::reverse(ids.begin(), ids.end());
        m_model.setRows(rowsOf(ids));
        m_model.setRows({});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(moved.size(), 0);
        QCOMPARE(relaid.size(), 1);
        QCOMPARE(removed.size(), 1);
    }

    void aBlockFromASpreadsheetBecomesRows()
    {
        const QVector<QStringList> rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QCOMPARE(rowsFromClipboard(u"a\tb\r\nc\td\r\n"_s), rows);
        QCOMPARE(rowsFromClipboard(u"a\tb\nc\td"_s), rows);
        QVERIFY(rowsFromClipboard({}).isEmpty());
    }

    void quotedCellsKeepTheirLineEnds()
    {
        const QVector<QStringList> rows{{u"one\ntwo"_s, u"say \"yes\""_s}};
        QCOMPARE(rowsFromClipboard(u"\"one\ntwo\"\tsay \"yes\"\n"_s), rows);
        QCOMPARE(rowsFromClipboard(clipboardText(rows)), rows);
        const QVector<QStringList> inch{{u"\"17 inch"_s, u"x"_s}};
        QCOMPARE(rowsFromClipboard(u"\"17 inch\tx"_s), inch);
    }

    void emptyCellsAreKept()
    {
        const QVector<QStringList> rows{{u""_s, u"b"_s, u""_s}, {u""_s}, {u"c"_s}};
        QCOMPARE(rowsFromClipboard(u"\tb\t\n\nc\n"_s), rows);
    }
};

QTEST_GUILESS_MAIN(TstRowsModel)
#include "tst_rows_model.moc"
