// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filled_lab.h"

#include "core/document/document.h"

#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace bench {
namespace {

/// A journal entry of a million ideas would take gigabytes of memory.
constexpr int ideasPerCommand = 10'000;

struct AddUnits
{
    static constexpr auto label = "fill";
    int count;

    Result<> execute(Store &store) const;
};

struct AddIdeas
{
    static constexpr auto label = "fill";
    int first;
    int last; ///< Not included.
    int stepsPerIdea;

    Result<> execute(Store &store) const;

private:
    void addIdea(Store &store, OpdId unit, int number, std::mt19937 &random) const;
    void addSteps(Store &store, IdeaId idea, std::mt19937 &random) const;
};

Result<> AddUnits::execute(Store &store) const
{
    std::mt19937 random(7);
    const LabId lab = store.labs.list("")[0].id;
    const QString kinds[] = {u"dinas"_s, u"badan"_s, u"kecamatan"_s, u"puskesmas"_s, u"bumd"_s};
    for (int number = 0; number < count; ++number) {
        Opd unit{.id = store.ids.newId<Opd>(), .lab = lab};
        unit.name = u"Office for matter %1"_s.arg(number + 1);
        unit.kind = kinds[random() % std::size(kinds)];
        unit.committed = random() % 10 > 0;
        store.opds.add(unit);
    }
    return {};
}

Result<> AddIdeas::execute(Store &store) const
{
    std::mt19937 random(static_cast<unsigned>(first) + 8);
    const auto units = store.opds.ids();
    for (int number = first; number < last; ++number)
        addIdea(store, units[random() % units.size()], number, random);
    return {};
}

void addReview(Store &store, IdeaId idea)
{
    Review review{.id = store.ids.newId<Review>()};
    review.idea = idea;
    review.date = QDate(2026, 3, 1);
    store.reviews.add(review);
}

void addVisit(Store &store, IdeaId idea)
{
    Visit visit{.id = store.ids.newId<Visit>()};
    visit.idea = idea;
    visit.date = QDate(2026, 5, 1);
    visit.runStatus = u"berjalan"_s;
    store.visits.add(visit);
}

void AddIdeas::addIdea(Store &store, OpdId unit, int number, std::mt19937 &random) const
{
    Idea idea{.id = store.ids.newId<Idea>()};
    idea.opd = unit;
    idea.number = u"A-%1"_s.arg(number + 1, 3, 10, QChar(u'0'));
    idea.name = u"IDEA %1"_s.arg(number + 1);
    idea.expansion = u"Shorter queues at counter %1 of the office"_s.arg(random() % 40);
    idea.problem = u"People wait %1 minutes until somebody looks at their papers, and come "
                   "back on another day when one of them is missing."_s.arg(random() % 200);
    idea.status = u"terpilih"_s;
    const auto reached = random() % 4;
    if (reached > 1)
        idea.launchedOn = QDate(2026, 4, 1);
    if (reached > 2)
        idea.displayedOn = QDate(2026, 6, 1);
    store.ideas.add(idea);
    addSteps(store, idea.id, random);
    if (reached > 0)
        addReview(store, idea.id);
    if (reached > 1)
        addVisit(store, idea.id);
}

void AddIdeas::addSteps(Store &store, IdeaId idea, std::mt19937 &random) const
{
    for (int number = 0; number < stepsPerIdea; ++number) {
        Step step{.id = store.ids.newId<Step>(), .idea = idea, .position = number};
        step.activity = u"Write down rule %1 and try it"_s.arg(random() % 300);
        step.who = u"Team %1"_s.arg(random() % 30);
        step.start = QDate(2026, 4, 1).addDays(7 * number);
        step.end = step.start.addDays(6);
        step.progress = static_cast<int>(random() % 5) * 25;
        store.steps.add(step);
    }
}

} // namespace

void makeLab(const QString &path, const LabSize &size)
{
    auto made = Document::create(path, {.name = u"Lab"_s});
    bool isWhole = made && (*made)->execute(AddUnits{size.units});
    for (int first = 0; isWhole && first < size.ideas; first += ideasPerCommand)
        isWhole = (*made)
                      ->execute(AddIdeas{first, std::min(size.ideas, first + ideasPerCommand),
                                         size.stepsPerIdea})
                      .has_value();
    if (!isWhole)
        qFatal("the lab cannot be made");
}

} // namespace bench
