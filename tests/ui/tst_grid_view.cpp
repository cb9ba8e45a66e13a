// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rows_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/grid_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

struct Idea
{
    int id;
    QString unit;
    QString name;

    friend bool operator==(const Idea &, const Idea &) = default;
};

/// Stands for a page: asks nobody, changes its rows at once.
class Ideas : public RowsModel<Idea>
{
public:
    enum Column { Number, Unit, Name, ColumnCount };

    explicit Ideas(QObject *parent)
        : RowsModel(parent)
    {
        setBlankRow(true);
    }

    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole
                   ? QVariant(QString::number(section))
                   : QVariant();
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const bool computed = index.column() == Number;
        return RowsModel::flags(index) | (computed ? Qt::NoItemFlags : Qt::ItemIsEditable);
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::EditRole)
            return false;
        std::vector<Idea> next = rows();
        if (isBlank(index)) {
            if (value.toString().isEmpty())
                return false;
            next.push_back({count() + 1, {}, {}});
        }
        Idea &idea = next[static_cast<size_t>(index.row())];
        (index.column() == Unit ? idea.unit : idea.name) = value.toString();
        setRows(next);
        return true;
    }

protected:
    QVariant cell(const Idea &row, int column, int role) const override
    {
        if (role == ChoicesRole && column == Unit)
            return QVariant::fromValue(
                QVector<Choice>{{u"Health"_s, u"Health"_s}, {u"Roads"_s, u"Roads"_s}});
        if (role != Qt::DisplayRole && role != Qt::EditRole)
            return {};
        const QVariant cells[] = {row.id, row.unit, row.name};
        return cells[column];
    }
};

} // namespace

class TstGridView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<GridView> m_grid;
    Ideas *m_ideas = nullptr;

    QLineEdit *editor() const { return m_grid->findChild<QLineEdit *>(u"cellEditor"_s); }

    void press(int key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), held);
        QCoreApplication::processEvents(); // the delegate commits on Enter a moment later
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    void go(int row, int column) { m_grid->setCurrentIndex(m_ideas->index(row, column)); }
    QPair<int, int> place() const
    {
        return {m_grid->currentIndex().row(), m_grid->currentIndex().column()};
    }
    static QPair<int, int> at(int row, int column) { return {row, column}; }

private slots:
    void initTestCase() { applyTheme(*qApp, ColourScheme::Light); }

    void init()
    {
        m_grid = std::make_unique<GridView>();
        m_ideas = new Ideas(m_grid.get());
        m_ideas->setRows(
            {{1, u"Health"_s, u"One"_s}, {2, u"Roads"_s, u"Two"_s}, {3, {}, u"Three"_s}});
        m_grid->setModel(m_ideas);
        m_grid->resize(600, 400);
        m_grid->show();
        m_grid->activateWindow();
        m_grid->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_grid.get()));
        go(0, Ideas::Unit);
    }

    void typingReplacesTheCellAndEnterGoesDown()
    {
        type(u"Schools"_s);
        QVERIFY(editor());
        press(Qt::Key_Return);
        QCOMPARE(m_ideas->at(0).unit, u"Schools"_s);
        QCOMPARE(place(), at(1, Ideas::Unit));
        QVERIFY(m_grid->hasFocus());
    }

    void f2EditsWhatIsThere()
    {
        press(Qt::Key_F2);
        QVERIFY(editor());
        QCOMPARE(editor()->text(), u"Health"_s);
    }

    void escapeRestoresTheCell()
    {
        type(u"X"_s);
        press(Qt::Key_Escape);
        QCOMPARE(m_ideas->at(0).unit, u"Health"_s);
        QCOMPARE(place(), at(0, Ideas::Unit));
    }

    void enterInTheEmptyRowMakesOneIdeaAfterTheOther()
    {
        go(3, Ideas::Name);
        type(u"Four"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_ideas->count(), 4);
        QCOMPARE(place(), at(4, Ideas::Unit)); // the first that is empty
        go(4, Ideas::Name);
        type(u"Five"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_ideas->at(4).name, u"Five"_s);
        QCOMPARE(place(), at(5, Ideas::Unit));
    }

    void tabInTheEmptyRowStaysWithTheNewIdea()
    {
        go(3, Ideas::Unit);
        type(u"Ports"_s);
        press(Qt::Key_Tab);
        QCOMPARE(m_ideas->at(3).unit, u"Ports"_s);
        QCOMPARE(place(), at(3, Ideas::Name));
    }

    void tabSkipsComputedCellsAndGoesOnInTheNextRow()
    {
        press(Qt::Key_Tab);
        QCOMPARE(place(), at(0, Ideas::Name));
        press(Qt::Key_Tab);
        QCOMPARE(place(), at(1, Ideas::Unit));
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(place(), at(0, Ideas::Name));
    }

    void tabFollowsTheColumnsAsTheyAreShown()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().remove(u"columns"_s); // of an earlier run
        m_grid->keepColumnsAs(u"testIdeas"_s);
        m_grid->horizontalHeader()->moveSection(Ideas::Name, 0);
        m_grid->setColumnWidth(Ideas::Unit, 222);
        m_grid->hide();
        GridView other;
        other.setModel(m_ideas);
        other.keepColumnsAs(u"testIdeas"_s);
        QCOMPARE(other.columnWidth(Ideas::Unit), 222);
        QCOMPARE(other.horizontalHeader()->visualIndex(Ideas::Name), 0);

        QSettings().setValue(u"columns/spoilt%1"_s.arg(other.fontMetrics().height()),
                             u"nonsense"_s);
        GridView spoilt;
        spoilt.setModel(m_ideas);
        spoilt.keepColumnsAs(u"spoilt"_s);
        QCOMPARE(spoilt.horizontalHeader()->visualIndex(Ideas::Name), int(Ideas::Name));
    }

    void theEmptyStateStandsUnderTheEmptyRow()
    {
        auto *empty = new EmptyState(u"edit"_s, u"No ideas yet"_s, {});
        m_grid->setEmptyState(empty);
        QVERIFY(!empty->isVisible());
        m_ideas->setRows({});
        QVERIFY(empty->isVisible());
        QVERIFY(empty->y() >= m_grid->rowHeight(0));
        go(0, Ideas::Name);
        type(u"First"_s);
        press(Qt::Key_Return);
        QVERIFY(!empty->isVisible());
    }

    void spaceDropsDownTheChoicesAndEnterTakesOne()
    {
        m_grid->setItemDelegateForColumn(Ideas::Unit, new ChoiceDelegate(m_grid.get()));
        press(Qt::Key_Space);
        auto *list = m_grid->findChild<ChoiceEditor *>();
        QVERIFY(list);
        QTRY_VERIFY(list->view()->isVisible());
        QTest::keyClick(list->view(), Qt::Key_Down);
        QTest::keyClick(list->view(), Qt::Key_Return);
        QTRY_COMPARE(m_ideas->at(0).unit, u"Roads"_s);
        QTRY_VERIFY(m_grid->hasFocus());
        QCOMPARE(place(), at(0, Ideas::Unit));
    }

    void escapeLeavesTheChoiceAsItWas()
    {
        m_grid->setItemDelegateForColumn(Ideas::Unit, new ChoiceDelegate(m_grid.get()));
        press(Qt::Key_F2);
        auto *list = m_grid->findChild<ChoiceEditor *>();
        QTRY_VERIFY(list->view()->isVisible());
        QTest::keyClick(list->view(), Qt::Key_Down);
        QTest::keyClick(list->view(), Qt::Key_Escape);
        QTRY_VERIFY(!m_grid->findChild<ChoiceEditor *>());
        QCOMPARE(m_ideas->at(0).unit, u"Health"_s);
    }

    void withoutACurrentCellNothingIsRemoved()
    {
        m_grid->setCurrentIndex({});
        QSignalSpy removals(m_grid.get(), &GridView::removeRequested);
        QSignalSpy days(m_grid.get(), &GridView::todayRequested);
        press(Qt::Key_Delete, Qt::ControlModifier);
        press(Qt::Key_Semicolon, Qt::ControlModifier);
        QCOMPARE(removals.size() + days.size(), 0);
        go(1, Ideas::Name);
        press(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(removals.size(), 1);
    }

    void goingToAGapFindsTheFirstEmptyCell()
    {
        m_grid->goToFirstEmptyCell(2);
        QCOMPARE(place(), at(2, Ideas::Unit));
    }
};

QTEST_MAIN(TstGridView)
#include "tst_grid_view.moc"
