// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/chronicle.h"

#include "app/sample/delivery.h"
#include "app/sample/diagnosis.h"
#include "app/sample/planning.h"
#include "app/sample/preparation.h"
#include "core/document/document.h"

#include <memory>
#include <set>

using namespace Qt::StringLiterals;

namespace sample {
namespace {

constexpr quint32 seed = 20241008;

// Names that the history already knows, so that "Undo" speaks of something.
constexpr auto ideaLabel = "change idea";
constexpr auto stepLabel = "change step";

/// What happened on the days of the lab, in their order.
class Chronicle
{
public:
    Chronicle(const SampleData &data, const QString &path);

    core::Result<> write();

private:
    core::Result<> prepare();
    core::Result<> liveThrough(QDate day);

    /// Runs \a command at nine in the morning of \a day, and later on from one to the next.
    template<typename Command>
    core::Result<> run(const Command &command)
    {
        *m_clock = m_clock->addSecs(60);
        return m_document->execute(command);
    }

    std::set<QDate> days() const;
    void wakeUpOn(QDate day);

    const SampleData &m_data;
    QString m_path;
    std::shared_ptr<QDateTime> m_clock = std::make_shared<QDateTime>();
    std::unique_ptr<core::Document> m_document;
    Register m_names;
};

Chronicle::Chronicle(const SampleData &data, const QString &path)
    : m_data(data)
    , m_path(path)
{}

void Chronicle::wakeUpOn(QDate day)
{
    *m_clock = QDateTime(day, QTime(2, 0), Qt::UTC); // 09.00 in western Indonesia
}

void addDays(std::set<QDate> &days, const std::vector<Record> &records,
             std::initializer_list<const char *> names)
{
    for (const Record &record : records) {
        for (const char *name : names) {
            if (const QDate day = record.date(name); day.isValid())
                days.insert(day);
        }
    }
}

std::set<QDate> Chronicle::days() const
{
    std::set<QDate> days;
    addDays(days, m_data.units, {"committed_on", "contract_on"});
    addDays(days, m_data.sessions, {"date"});
    addDays(days, m_data.ideas, {"status_on", "launched_on", "displayed_on"});
    addDays(days, m_data.visits, {"date"});
    for (const Record &plan : m_data.plans)
        addDays(days, plan.records("reviews"), {"date"});
    return days;
}

core::Result<> Chronicle::prepare()
{
    core::DocumentOptions options;
    options.now = [clock = m_clock] { return *clock; };
    options.stations = {};
    options.author = m_data.lab.records("team").at(4).text("name");
    options.seed = seed;
    auto document = core::Document::create(m_path,
                                           {.name = m_data.lab.text("name"),
                                            .region = m_data.lab.text("region"),
                                            .year = m_data.lab.number("year")},
                                           options);
    if (!document)
        return tl::unexpected(document.error());
    m_document = std::move(*document);
    m_names.lab = m_document->lab();
    if (auto done = run(PrepareLab{m_data.lab, m_names}); !done)
        return done;
    return run(RegisterUnits{m_data.units, m_names});
}

core::Result<> Chronicle::liveThrough(QDate day)
{
    wakeUpOn(day);
    core::Result<> done;
    for (const Record &session : m_data.sessions) {
        if (done && session.date("date") == day)
            done = run(HoldSession{session, m_names});
    }
    const qint64 now = m_clock->toMSecsSinceEpoch();
    const QDate diagnose(2024, 10, 9);
    const QDate design(2024, 11, 19);
    if (done)
        done = run(SignPapers{m_data.units, m_names, day});
    if (done && day == diagnose)
        done = run(TellIdeas{m_data.ideas, m_names, day});
    if (done)
        done = run(DecideIdeas{m_data.ideas, m_names, day});
    if (done && day == design)
        done = run(WritePlans{m_data.plans, m_names});
    if (done)
        done = run(ReviewPlans{m_data.plans, m_names, day, now});
    if (done)
        done = run(LaunchAndDisplay{ideaLabel, m_data.ideas, m_names, day});
    if (done)
        done = run(MonitorPlans{stepLabel, m_data.visits, m_names, day, now});
    return done;
}

core::Result<> Chronicle::write()
{
    const std::set<QDate> all = days();
    wakeUpOn(all.begin()->addDays(-7));
    if (auto done = prepare(); !done)
        return done;
    for (const QDate &day : all) {
        if (auto done = liveThrough(day); !done)
            return done;
    }
    return run(ShowProfiles{ideaLabel, m_data.ideas, m_data.plans, m_names});
}

} // namespace

core::Result<> writeSampleLab(const SampleData &data, const QString &path)
{
    return Chronicle(data, path).write();
}

} // namespace sample
