// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/deliver.h"

#include <QCoreApplication>

#include <set>

namespace core {

using namespace Qt::StringLiterals;

/// How many of what the gap \a id counts \a row has; units are counted once by the caller.
static int countOf(const DeliverRow &row, const QString &id)
{
    const bool isOpen = row.isLaunched() && row.urgency != Urgency::Stopped;
    if (id == "not-launched"_L1)
        return row.urgency == Urgency::Unlaunched;
    if (id == "contracts-unsigned"_L1)
        return row.isLaunched() && !row.contractOn.isValid();
    if (!isOpen)
        return 0;
    if (id == "steps-overdue"_L1)
        return row.overdueSteps;
    if (id == "not-reported"_L1)
        return !row.isReported();
    if (id == "done-without-evidence"_L1)
        return row.doneWithoutEvidence;
    return 0;
}

/// What is complete where nothing is missing.
static QString doneText(const QString &id)
{
    if (id == "steps-overdue"_L1)
        return QCoreApplication::translate("Gap", "No step is overdue");
    if (id == "not-reported"_L1)
        return QCoreApplication::translate("Gap", "Every innovation has reported");
    if (id == "done-without-evidence"_L1)
        return QCoreApplication::translate("Gap", "Every finished step has evidence");
    if (id == "contracts-unsigned"_L1)
        return QCoreApplication::translate("Gap", "Every contract is signed");
    return QCoreApplication::translate("Gap", "Every approved plan is launched");
}

static QString textOf(const QString &id, int count)
{
    if (count == 0)
        return doneText(id);
    const auto translated = [count](const char *text) {
        return QCoreApplication::translate("Gap", text, nullptr, count);
    };
    if (id == "steps-overdue"_L1)
        return translated(QT_TRANSLATE_N_NOOP("Gap", "steps overdue"));
    if (id == "not-reported"_L1)
        return translated(QT_TRANSLATE_N_NOOP("Gap", "innovations not reported"));
    if (id == "done-without-evidence"_L1)
        return translated(QT_TRANSLATE_N_NOOP("Gap", "finished steps without evidence"));
    if (id == "contracts-unsigned"_L1)
        return translated(QT_TRANSLATE_N_NOOP("Gap", "contracts not signed"));
    return translated(QT_TRANSLATE_N_NOOP("Gap", "approved plans not launched"));
}

bool isInGap(const DeliverRow &row, const QString &id)
{
    return countOf(row, id) > 0;
}

std::vector<Gap> deliverGaps(const std::vector<DeliverRow> &rows)
{
    std::vector<Gap> gaps;
    for (const auto &id : {u"steps-overdue"_s, u"done-without-evidence"_s, u"contracts-unsigned"_s,
                           u"not-reported"_s, u"not-launched"_s}) {
        int count = 0;
        std::set<OpdId> units;
        for (const DeliverRow &row : rows) {
            count += countOf(row, id);
            if (isInGap(row, id))
                units.insert(row.unit);
        }
        if (id == "contracts-unsigned"_L1)
            count = static_cast<int>(units.size());
        gaps.push_back({.id = id, .count = count, .text = textOf(id, count), .done = count == 0});
    }
    return gaps;
}

std::vector<Gap> deliverGaps(const Store &store, LabId lab, QDate today)
{
    return deliverGaps(deliverRows(store, lab, today));
}

} // namespace core
