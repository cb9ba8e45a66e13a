// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

#include <functional>

/// A lab to which random things happen.
class RandomLab
{
public:
    const QDate today = QDate(2026, 3, 10);

    /// In memory, or in a new file at \a path where each run is a station of its own.
    explicit RandomLab(quint32 seed, const QString &path = {})
        : m_random(seed)
    {
        m_options.seed = seed;
        m_options.stations = {};
        const core::NewLab lab{.name = QStringLiteral("Lab")};
        m_document = path.isEmpty() ? core::Document::inMemory(lab, m_options)
                                    : *core::Document::create(path, lab, m_options);
        // Without units most of what follows would be refused.
        for (int number = 0; number < 4; ++number)
            acts().front()(*this);
    }

    core::Document &document() { return *m_document; }

    /// Goes on with another file of the lab: a copy, or what a crash left behind.
    void goOn(const QString &path)
    {
        m_options.seed = m_random.generate(); // The keys of the first part are taken.
        m_document.reset();
        m_document = *core::Document::open(path, core::Document::Access::ReadWrite, m_options);
    }

    /// The names of the commands that were not refused.
    const QSet<QString> &worked() const { return m_worked; }

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
        if (m_document->execute(command)) // A refusal is as good: it must leave no trace.
            m_worked.insert(nameOf<Type>());
    }

    /// "AddIdea" for core::AddIdea.
    template<typename Type>
    static QString nameOf()
    {
        static const QRegularExpression last(QStringLiteral("core::(\\w+)(?!.*core::)"));
        return last.match(QString::fromLatin1(Q_FUNC_INFO)).captured(1);
    }

    QString word() { return QStringLiteral("Kata %1").arg(m_random.bounded(40)); }
    bool coin() { return m_random.bounded(2) == 0; }
    QDate date() { return today.addDays(m_random.bounded(200)); }

    /// Any record of a table; one that is not there if the table is empty.
    template<typename Entity>
    Entity any(const core::Records<Entity> &records, const char *condition = "ORDER BY id")
    {
        const auto all = records.list(condition);
        if (all.empty())
            return Entity{.id = core::Id<Entity>(1)};
        return all[m_random.bounded(static_cast<quint32>(all.size()))];
    }

    const core::Store &store() const { return m_document->store(); }

    static const std::vector<Act> &acts();
    static void actOnUnits(std::vector<Act> &acts);
    static void actOnPeople(std::vector<Act> &acts);
    static void actOnSessions(std::vector<Act> &acts);
    static void actOnIdeas(std::vector<Act> &acts);
    static void actOnPlans(std::vector<Act> &acts);
    static void actOnSteps(std::vector<Act> &acts);
    static void actOnDelivery(std::vector<Act> &acts);
    static void actOnDisplay(std::vector<Act> &acts);
    static void actOnPreparation(std::vector<Act> &acts);

    QRandomGenerator m_random;
    core::DocumentOptions m_options;
    QSet<QString> m_worked;
    std::unique_ptr<core::Document> m_document;
};
