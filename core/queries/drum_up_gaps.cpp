// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/drum_up.h"

#include <QCoreApplication>

namespace core {

namespace {

/// Texts with the number of units or sessions in them.
QString counted(const char *text, int count)
{
    return QCoreApplication::translate("Gap", text, nullptr, count);
}

int sessionsIncomplete(const Store &store, LabId lab)
{
    return static_cast<int>(store.database().number(
        "SELECT count(*) FROM session JOIN lab ON lab.id = session.lab WHERE lab.id = ?"
        " AND stage = 1 AND (date IS NULL OR (session.venue = '' AND lab.venue = ''))",
        lab));
}

bool hasCommitmentText(const Store &store, LabId lab)
{
    return store.texts.count("WHERE lab = ? AND code = 'commitment_points' AND trim(body) <> ''",
                             lab) > 0;
}

int countIn(const DrumUp &stage, const QString &id)
{
    return static_cast<int>(std::ranges::count_if(
        stage.rows, [&id](const DrumUpRow &row) { return isInGap(row, id); }));
}

Gap noUnits()
{
    return {gaps::noUnits, 1, QCoreApplication::translate("Gap", "list of units to register"),
            false};
}

/// The gaps about sessions: none at all, or some without date or venue.
Gap sessionGap(const Store &store, LabId lab)
{
    const auto sessions =
        static_cast<int>(store.sessions.count("WHERE lab = ? AND stage = 1", lab));
    if (sessions == 0)
        return {gaps::sessionIncomplete, 1,
                QCoreApplication::translate("Gap", "session still has to be planned"), false};
    const int incomplete = sessionsIncomplete(store, lab);
    if (incomplete > 0)
        return {gaps::sessionIncomplete, incomplete,
                counted(QT_TRANSLATE_N_NOOP("Gap", "session(s) without date or venue"), incomplete),
                false};
    return {gaps::sessionIncomplete, 0,
            counted(QT_TRANSLATE_N_NOOP("Gap", "%n session(s) planned"), sessions), true};
}

} // namespace

bool isInGap(const DrumUpRow &row, const QString &id)
{
    if (id == gaps::notSigned)
        return !row.committed;
    if (id == gaps::absent)
        return row.present == 0;
    if (id == gaps::headMissing)
        return row.headName.isEmpty();
    return true;
}

std::vector<Gap> drumUpGaps(const Store &store, LabId lab, QDate today,
                            std::optional<SessionId> session)
{
    const DrumUp stage = drumUp(store, lab, session ? session : drumUpSession(store, lab, today));
    const int units = static_cast<int>(stage.rows.size());
    std::vector<Gap> gaps, done;
    const auto add = [&](const Gap &gap) { (gap.done ? done : gaps).push_back(gap); };
    if (units == 0) {
        gaps.push_back(noUnits());
    } else {
        const auto addRows = [&](const QString &id, const char *missing, const char *complete) {
            const int count = countIn(stage, id);
            add({id, count, counted(count ? missing : complete, count ? count : units),
                 count == 0});
        };
        addRows(gaps::notSigned, QT_TRANSLATE_N_NOOP("Gap", "unit(s) not signed yet"),
                QT_TRANSLATE_N_NOOP("Gap", "All %n unit(s) have signed"));
        addRows(gaps::absent, QT_TRANSLATE_N_NOOP("Gap", "unit(s) nobody has come from"),
                QT_TRANSLATE_N_NOOP("Gap", "All %n unit(s) are present"));
        addRows(gaps::headMissing, QT_TRANSLATE_N_NOOP("Gap", "head(s) of units not filled in"),
                QT_TRANSLATE_N_NOOP("Gap", "The heads of all %n unit(s) are known"));
        done.push_back({gaps::noUnits, 0,
                        counted(QT_TRANSLATE_N_NOOP("Gap", "%n unit(s) registered"), units), true});
    }
    add(sessionGap(store, lab));
    if (hasCommitmentText(store, lab))
        done.push_back({gaps::commitmentText, 0,
                        QCoreApplication::translate("Gap", "Commitment text ready to print"),
                        true});
    else
        gaps.push_back({gaps::commitmentText, 1,
                        QCoreApplication::translate("Gap", "commitment text is empty"), false});
    gaps.insert(gaps.end(), done.begin(), done.end());
    return gaps;
}

} // namespace core
