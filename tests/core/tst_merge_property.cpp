// SPDX-License-Identifier: GPL-3.0-or-later
// Merging over random histories: whatever was done on several laptops, and in whatever order their
// files come together, the result is one and the same. LUMBUNG_HISTORIES=20000 runs that many.
#include "tests/core/lab_contents.h"
#include "tests/core/merge_model.h"
#include "tests/core/random_lab.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Several laptops with a copy of one lab each.
class Laptops
{
public:
    Laptops(quint32 seed, int count)
        : m_random(seed)
    {
        auto first = std::make_unique<RandomLab>(seed, path(0));
        for (int step = 0; step < 30; ++step)
            first->act();
        for (int number = 1; number < count; ++number)
            std::ignore = first->document().saveCopy(path(number)).has_value();
        first.reset(); // Closes the file.
        for (int number = 0; number < count; ++number) {
            m_labs.push_back(std::make_unique<RandomLab>(seed * 100 + quint32(number) + 1));
            m_labs.back()->goOn(path(number));
        }
        m_model = std::make_unique<MergeModel>(document(0));
        m_model->begin(document(0));
    }

    const MergeModel &model() const { return *m_model; }

    QString path(int number) const { return m_folder.filePath(u"laptop%1.lumbung"_s.arg(number)); }
    int count() const { return int(m_labs.size()); }
    RandomLab &at(int number) { return *m_labs[size_t(number)]; }
    Document &document(int number) { return at(number).document(); }
    int any() { return int(m_random.bounded(quint32(count()))); }
    QRandomGenerator &random() { return m_random; }

    /// One random act: a command, an undo, a redo or a merge.
    void act()
    {
        const int number = any();
        const auto before = m_model->stateOf(document(number));
        actAt(number);
        m_model->follow(document(number), before);
    }

    void actAt(int number)
    {
        switch (m_random.bounded(10U)) {
        case 0:
        case 1:
            QVERIFY(document(number).undo());
            return;
        case 2:
            QVERIFY(document(number).redo());
            return;
        case 3: {
            const int other = any();
            if (other != number)
                QVERIFY(document(number).merge(path(other)));
            return;
        }
        default:
            at(number).act();
        }
    }

    /// Every file says what the model says of its entries.
    void compareWithModel()
    {
        for (int number = 0; number < count(); ++number) {
            const auto expected = m_model->expected(m_model->stateOf(document(number)).entries);
            QCOMPARE(contents(document(number)), expected.rows);
            QCOMPARE(remarks(document(number)), expected.remarks);
        }
    }

    /// All files take from all others, in any order, until nothing is new anywhere.
    void bringTogether()
    {
        for (qint64 news = 1; news > 0;) {
            news = 0;
            std::vector<std::pair<int, int>> pairs;
            for (int one = 0; one < count(); ++one) {
                for (int other = 0; other < count(); ++other) {
                    if (one != other)
                        pairs.emplace_back(one, other);
                }
            }
            std::shuffle(pairs.begin(), pairs.end(), m_random);
            for (const auto &[one, other] : pairs) {
                const auto merged = document(one).merge(path(other));
                QVERIFY2(merged, qPrintable(merged ? QString() : merged.error().detail));
                news += merged->entries;
            }
        }
    }

private:
    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    std::vector<std::unique_ptr<RandomLab>> m_labs;
    std::unique_ptr<MergeModel> m_model;
};

class TestMergeProperty : public QObject
{
    Q_OBJECT

private slots:
    void theOrderOfMergingDoesNotMatter_data();
    void theOrderOfMergingDoesNotMatter();
    void takingAMergeBackLeavesNoTrace();
};

void TestMergeProperty::theOrderOfMergingDoesNotMatter_data()
{
    QTest::addColumn<quint32>("seed");
    const int wanted = qEnvironmentVariableIntValue("LUMBUNG_HISTORIES");
    const quint32 histories = wanted > 0 ? quint32(wanted) : 8;
    for (quint32 seed = 1; seed <= histories; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestMergeProperty::theOrderOfMergingDoesNotMatter()
{
    QFETCH(quint32, seed);
    Laptops laptops(seed, 2 + int(seed % 3));
    for (int step = 0; step < 120; ++step) {
        laptops.act();
        if (step % 20 == 0)
            laptops.compareWithModel();
    }
    laptops.bringTogether();
    laptops.compareWithModel();
    for (int number = 1; number < laptops.count(); ++number) {
        QCOMPARE(contents(laptops.document(number)), contents(laptops.document(0)));
        QCOMPARE(remarks(laptops.document(number)), remarks(laptops.document(0)));
        QCOMPARE(laptops.document(number).check().value(), QStringList());
    }
}

void TestMergeProperty::takingAMergeBackLeavesNoTrace()
{
    for (quint32 seed = 20; seed < 26; ++seed) {
        Laptops laptops(seed, 2);
        for (int step = 0; step < 60; ++step)
            laptops.at(laptops.any()).act();
        const QStringList before = contents(laptops.document(0));
        const QStringList said = remarks(laptops.document(0));
        const auto merged = laptops.document(0).merge(laptops.path(1));
        QVERIFY(merged && merged->entries > 0);
        const QStringList together = contents(laptops.document(0));

        QVERIFY(laptops.document(0).undo());
        QCOMPARE(contents(laptops.document(0)), before);
        QCOMPARE(remarks(laptops.document(0)), said);
        QCOMPARE(laptops.document(0).check().value(), QStringList());
        QVERIFY(laptops.document(0).redo());
        QCOMPARE(contents(laptops.document(0)), together);
        QVERIFY(laptops.document(0).undo());
        QCOMPARE(laptops.document(0).merge(laptops.path(1))->entries, merged->entries);
        QCOMPARE(contents(laptops.document(0)), together);
        QCOMPARE(laptops.document(0).check().value(), QStringList());
    }
}

} // namespace

QTEST_GUILESS_MAIN(TestMergeProperty)
#include "tst_merge_property.moc"
