// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QRandomGenerator>

#include <functional>

/// A lab to which random things happen.
class RandomLab
{
public:
    const QDate today = QDate(2026, 3, 10);

    explicit RandomLab(quint32 seed)
        : m_random(seed)
    {
        core::DocumentOptions options;
        options.seed = seed;
        m_document = core::Document::inMemory({.name = QStringLiteral("Lab")}, options);
        // Without units most of what follows would be refused.
        for (int number = 0; number < 4; ++number)
            acts().front()(*this);
    }

    core::Document &document() { return *m_document; }

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

    QString word() { return QStringLiteral("Kata %1").arg(m_random.bounded(40)); }
    bool coin() { return m_random.bounded(2) == 0; }
    QDate date() { return today.addDays(m_random.bounded(200)); }

    /// Any record of a table; one that is not there if the table is empty.
    template<typename Entity>
    Entity any(const core::Records<Entity> &records)
    {
        const auto all = records.list("ORDER BY id");
        if (all.empty())
            return Entity{.id = core::Id<Entity>(1)};
        return all[m_random.bounded(static_cast<quint32>(all.size()))];
    }

    const core::Store &store() const { return m_document->store(); }

    static const std::vector<Act> &acts();
    static void actOnUnits(std::vector<Act> &acts);
    static void actOnIdeas(std::vector<Act> &acts);
    static void actOnPlans(std::vector<Act> &acts);
    static void actOnSteps(std::vector<Act> &acts);
    static void actOnDelivery(std::vector<Act> &acts);
    static void actOnDisplay(std::vector<Act> &acts);
    static void actOnPreparation(std::vector<Act> &acts);

    QRandomGenerator m_random;
    std::unique_ptr<core::Document> m_document;
};
