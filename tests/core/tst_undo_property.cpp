// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo over random histories of all commands: whatever was done, taking everything back
// leads to the beginning and bringing everything back to the end, row by row.
#include "core/commands/attendance_commands.h"
#include "core/commands/commitment_commands.h"
#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "core/commands/participant_commands.h"
#include "core/commands/plan_commands.h"
#include "core/commands/review_commands.h"
#include "core/commands/session_commands.h"
#include "core/commands/step_commands.h"
#include "core/commands/write_ideas.h"
#include "core/document/document.h"
#include "core/domain/codes.h"
#include "core/exchange/apply_import.h"

#include <QRandomGenerator>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 10);

/// All rows of all journaled tables as text.
QStringList contents(const Document &document)
{
    QStringList rows;
    auto &database = document.store().database();
    for (int table = 0; table < schema::tableCount; ++table) {
        const std::string name(schema::Catalogue::nameOf(table));
        database.rows("SELECT * FROM " + name + " ORDER BY id", [&](const db::Row &row) {
            QStringList cells{QString::fromStdString(name)};
            for (int column = 0; column < row.columns(); ++column)
                cells << row.get<QString>(column);
            rows << cells.join(u'|');
            return true;
        });
    }
    return rows;
}

/// A lab to which random things happen.
class RandomLab
{
public:
    explicit RandomLab(quint32 seed)
        : m_random(seed)
    {
        DocumentOptions options;
        options.seed = seed;
        m_document = Document::inMemory({.name = u"Lab"_s}, options);
    }

    Document &document() { return *m_document; }

    /// Runs one random command; true if it changed something.
    bool act()
    {
        const auto steps = m_document->journal().entries().all().size();
        const auto &acts = RandomLab::acts();
        acts[m_random.bounded(static_cast<quint32>(acts.size()))](*this);
        return m_document->journal().entries().all().size() > steps;
    }

private:
    using Act = std::function<void(RandomLab &)>;

    template<typename Type>
    void run(const Type &command)
    {
        (void)m_document->execute(command); // A refusal is as good: it must leave no trace.
    }

    QString word() { return u"Kata %1"_s.arg(m_random.bounded(40)); }
    bool coin() { return m_random.bounded(2) == 0; }
    QDate date() { return today.addDays(m_random.bounded(200)); }

    /// Any record of a table; one that is not there if the table is empty.
    template<typename Entity>
    Entity any(const Records<Entity> &records)
    {
        const auto all = records.list("ORDER BY id");
        if (all.empty())
            return Entity{.id = Id<Entity>(1)};
        return all[m_random.bounded(static_cast<quint32>(all.size()))];
    }

    const Store &store() const { return m_document->store(); }

    static const std::vector<Act> &acts();
    static void actOnUnits(std::vector<Act> &acts);
    static void actOnIdeas(std::vector<Act> &acts);
    static void actOnPlans(std::vector<Act> &acts);

    QRandomGenerator m_random;
    std::unique_ptr<Document> m_document;
};

void RandomLab::actOnUnits(std::vector<Act> &acts)
{
    acts.push_back([](RandomLab &lab) {
        Opd opd{.id = OpdId(0)};
        opd.lab = lab.m_document->lab();
        opd.name = u"Dinas "_s + lab.word();
        lab.run(AddOpd{opd});
    });
    acts.push_back([](RandomLab &lab) {
        Opd opd = lab.any(lab.store().opds);
        opd.headName = lab.word();
        opd.name = lab.coin() ? opd.name : lab.word();
        lab.run(UpdateOpd{opd});
    });
    acts.push_back([](RandomLab &lab) { lab.run(RemoveOpds{{lab.any(lab.store().opds).id}}); });
    acts.push_back([](RandomLab &lab) {
        SetCommitment sign{.opds = {lab.any(lab.store().opds).id}, .committed = lab.coin()};
        lab.run(sign);
    });
    acts.push_back([](RandomLab &lab) {
        Participant person{.id = ParticipantId(0)};
        person.lab = lab.m_document->lab();
        person.opd = lab.any(lab.store().opds).id;
        person.name = lab.word();
        lab.run(AddParticipant{person});
    });
    acts.push_back([](RandomLab &lab) {
        lab.run(RemoveParticipants{{lab.any(lab.store().participants).id}});
    });
    acts.push_back([](RandomLab &lab) {
        Session session{.id = SessionId(0)};
        session.lab = lab.m_document->lab();
        session.title = lab.word();
        session.date = lab.date();
        lab.run(AddSession{session});
    });
    acts.push_back(
        [](RandomLab &lab) { lab.run(RemoveSessions{{lab.any(lab.store().sessions).id}}); });
    acts.push_back([](RandomLab &lab) {
        SetAttendance set{.session = lab.any(lab.store().sessions).id,
                          .participants = {lab.any(lab.store().participants).id},
                          .presence = {}};
        set.presence.status = codes::present;
        lab.run(set);
    });
}

void RandomLab::actOnIdeas(std::vector<Act> &acts)
{
    const Act add = [](RandomLab &lab) {
        Idea idea{.id = IdeaId(0)};
        idea.opd = lab.any(lab.store().opds).id;
        idea.name = lab.word();
        lab.run(AddIdea{idea, today});
    };
    acts.push_back(add);
    acts.push_back(add);
    acts.push_back([](RandomLab &lab) {
        Idea idea = lab.any(lab.store().ideas);
        idea.problem = lab.coin() ? lab.word() : QString();
        idea.opd = lab.any(lab.store().opds).id;
        lab.run(UpdateIdea{idea});
    });
    acts.push_back([](RandomLab &lab) {
        WriteIdeas write{.changed = {lab.any(lab.store().ideas)}, .added = {}, .today = today};
        write.changed.front().expansion = lab.word();
        write.added = {lab.any(lab.store().ideas), lab.any(lab.store().ideas)};
        lab.run(write);
    });
    acts.push_back([](RandomLab &lab) {
        const QStringList statuses{codes::selected, codes::postponed, codes::merged};
        SetIdeaStatus set{.ideas = {lab.any(lab.store().ideas).id},
                          .status = statuses[lab.m_random.bounded(3)],
                          .today = today,
                          .reason = lab.word()};
        set.mergedInto = lab.any(lab.store().ideas).id;
        lab.run(set);
    });
    acts.push_back([](RandomLab &lab) {
        exchange::ImportPlan plan;
        for (int row = 0; row < 5; ++row) {
            Idea idea{.id = IdeaId(lab.m_random.bounded(1, 1'000'000'000))};
            idea.opd = lab.any(lab.store().opds).id;
            idea.name = lab.word();
            plan.newIdeas.push_back(idea);
        }
        lab.run(ApplyImport{plan});
    });
}

void RandomLab::actOnPlans(std::vector<Act> &acts)
{
    acts.push_back([](RandomLab &lab) {
        ActionPlan plan{.id = ActionPlanId(lab.any(lab.store().ideas).id.value())};
        plan.aim = lab.word();
        lab.run(UpdatePlan{plan});
    });
    const Act add = [](RandomLab &lab) {
        Step step{.id = StepId(0)};
        step.idea = lab.any(lab.store().ideas).id;
        step.activity = lab.word();
        step.start = lab.date();
        step.end = lab.date();
        lab.run(AddStep{step});
    };
    acts.push_back(add);
    acts.push_back(add);
    acts.push_back([](RandomLab &lab) {
        Step step = lab.any(lab.store().steps);
        (lab.coin() ? step.start : step.end) = lab.date();
        step.budget = lab.m_random.bounded(1'000'000);
        lab.run(UpdateStep{step});
    });
    acts.push_back([](RandomLab &lab) {
        lab.run(MoveStep{lab.any(lab.store().steps).id, int(lab.m_random.bounded(5))});
    });
    acts.push_back([](RandomLab &lab) { lab.run(RemoveSteps{{lab.any(lab.store().steps).id}}); });
    acts.push_back([](RandomLab &lab) {
        DecideReview decide{.idea = lab.any(lab.store().ideas).id};
        decide.decision = lab.coin() ? Review::Decision::Approve : Review::Decision::Revise;
        decide.date = today;
        decide.note = lab.word();
        lab.run(decide);
    });
}

const std::vector<RandomLab::Act> &RandomLab::acts()
{
    static const std::vector<Act> all = [] {
        std::vector<Act> acts;
        actOnUnits(acts);
        actOnIdeas(acts);
        actOnPlans(acts);
        return acts;
    }();
    return all;
}

class TestUndoProperty : public QObject
{
    Q_OBJECT

private slots:
    void everythingCanBeTakenBackAndBroughtBack_data();
    void everythingCanBeTakenBackAndBroughtBack();
    void wanderingInTheHistoryIsConsistent();
};

void TestUndoProperty::everythingCanBeTakenBackAndBroughtBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestUndoProperty::everythingCanBeTakenBackAndBroughtBack()
{
    QFETCH(quint32, seed);
    RandomLab lab(seed);
    QList<QStringList> states{contents(lab.document())};
    for (int step = 0; step < 120; ++step) {
        if (lab.act())
            states.append(contents(lab.document()));
        else
            QCOMPARE(contents(lab.document()), states.last());
    }
    QVERIFY(states.size() > 10); // Unlucky histories have few units, and then much is refused.

    for (qsizetype at = states.size() - 2; at >= 0; --at) {
        QVERIFY(lab.document().undo());
        QCOMPARE(contents(lab.document()), states[at]);
    }
    QCOMPARE(lab.document().undoLabel(), QString());
    for (qsizetype at = 1; at < states.size(); ++at) {
        QVERIFY(lab.document().redo());
        QCOMPARE(contents(lab.document()), states[at]);
    }
    QCOMPARE(lab.document().check().value(), QStringList());
}

void TestUndoProperty::wanderingInTheHistoryIsConsistent()
{
    RandomLab lab(4711);
    QRandomGenerator random(7);
    QList<QStringList> states{contents(lab.document())};
    qsizetype at = 0;
    for (int step = 0; step < 250; ++step) {
        const quint32 choice = random.bounded(4U);
        if (choice == 0 && at > 0) {
            QVERIFY(lab.document().undo());
            --at;
        } else if (choice == 1 && at < states.size() - 1) {
            QVERIFY(lab.document().redo());
            ++at;
        } else if (lab.act()) {
            states.resize(at + 1); // A new step forgets what was taken back.
            states.append(contents(lab.document()));
            ++at;
        }
        QCOMPARE(contents(lab.document()), states[at]);
    }
    QCOMPARE(lab.document().check().value(), QStringList());
}

} // namespace

QTEST_GUILESS_MAIN(TestUndoProperty)
#include "tst_undo_property.moc"
