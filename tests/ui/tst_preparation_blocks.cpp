// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of cells in the grids of Preparation.
#include "preparation_bench.h"

#include "core/commands/opd_commands.h"

#include <QClipboard>

using namespace core;
using namespace ui;
using namespace Qt::StringLiterals;

namespace {

class TestPreparationBlocks : public PreparationBench
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void severalCellsAreEmptiedInOneStep();
    void aBlockOfPeopleIsPastedInOneStep();
    void aColumnIsFilledDownInOneStep();
    void aRoleThatIsNotInTheListIsExplained();
};

void TestPreparationBlocks::severalCellsAreEmptiedInOneStep()
{
    choose(Signatories);
    auto *grid = goTo("signatories", 0, 3);
    for (int row = 0; row < 2; ++row) {
        const QModelIndex name = grid->model()->index(row, 3);
        QVERIFY(grid->model()->setData(name, u"Ani"_s, Qt::EditRole));
    }
    QCOMPARE(store().signatories.count("WHERE name = 'Ani'"), 2);
    grid->selectionModel()->select({grid->model()->index(0, 3), grid->model()->index(1, 3)},
                                   QItemSelectionModel::ClearAndSelect);
    press(Qt::Key_Delete);
    QCOMPARE(store().signatories.count("WHERE name = 'Ani'"), 0);
    QVERIFY(m_document->undo());
    QCOMPARE(store().signatories.count("WHERE name = 'Ani'"), 2);
}

void TestPreparationBlocks::aBlockOfPeopleIsPastedInOneStep()
{
    choose(Team);
    goTo("team", 0, 0);
    const auto roles = listEntries(store(), m_document->lab(), u"team_role"_s);
    QGuiApplication::clipboard()->setText(
        u"Ani\t%1\tKepala\nBudi\t\tSekretaris\n"_s.arg(roles.front().label));
    press(Qt::Key_V, Qt::ControlModifier);
    const auto team = store().participants.list("ORDER BY name");
    QCOMPARE(team.size(), size_t(2));
    QCOMPARE(team[0].role, roles.front().code);
    QCOMPARE(team[1].position, u"Sekretaris"_s);
    QVERIFY(m_document->undo());
    QCOMPARE(store().participants.count(""), 0);
}

void TestPreparationBlocks::aColumnIsFilledDownInOneStep()
{
    choose(Sessions);
    auto *grid = goTo("sessions", 0, 1);
    QGuiApplication::clipboard()->setText(u"Pagi\nSiang\nSore\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(store().sessions.count(""), 3);
    QVERIFY(grid->model()->setData(grid->model()->index(0, 5), u"Pendapa"_s, Qt::EditRole));
    goTo("sessions", 0, 5);
    grid->selectionModel()->select({grid->model()->index(0, 5), grid->model()->index(2, 5)},
                                   QItemSelectionModel::ClearAndSelect);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(store().sessions.count("WHERE venue = 'Pendapa'"), 3);
    QVERIFY(m_document->undo());
    QCOMPARE(store().sessions.count("WHERE venue = 'Pendapa'"), 1);
}

void TestPreparationBlocks::aRoleThatIsNotInTheListIsExplained()
{
    choose(Team);
    goTo("team", 0, 0);
    QGuiApplication::clipboard()->setText(u"Ani\tPenari\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(store().participants.count(""), 0);
    QVERIFY(m_notices.back().text.contains(u"Penari"_s));
}

} // namespace

QTEST_MAIN(TestPreparationBlocks)
#include "tst_preparation_blocks.moc"
