// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/preparation.h"

#include "core/defaults/shipped_texts.h"

#include <QCoreApplication>

namespace core {

namespace {

QString counted(const char *text, int count = -1)
{
    return QCoreApplication::translate("Gap", text, nullptr, count);
}

int number(const Store &store, const char *sql, LabId lab)
{
    return static_cast<int>(store.database().number(sql, lab));
}

/// A gap of one thing, or what is complete.
Gap one(const QString &id, bool done, const char *missing, const char *complete)
{
    return {id, done ? 0 : 1, counted(done ? complete : missing), done};
}

Gap sessionGap(const Store &store, LabId lab)
{
    const int all = number(store, "SELECT count(*) FROM session WHERE lab = ?", lab);
    const int undated =
        number(store, "SELECT count(*) FROM session WHERE lab = ? AND date IS NULL", lab);
    if (all == 0)
        return {gaps::labSessions, 1,
                counted(QT_TRANSLATE_NOOP("Gap", "session still has to be planned")), false};
    if (undated > 0)
        return {gaps::labSessions, undated,
                counted(QT_TRANSLATE_N_NOOP("Gap", "session(s) without date"), undated), false};
    return {gaps::labSessions, 0, counted(QT_TRANSLATE_N_NOOP("Gap", "%n session(s) dated"), all),
            true};
}

/// Only roles that are still offered are asked for; "acknowledged by" is printed where it is set.
Gap signatoryGap(const Store &store, LabId lab)
{
    const int missing =
        number(store,
               "SELECT count(*) FROM list_entry AS role WHERE role.lab = ? AND hidden = 0"
               " AND list = 'signatory_role' AND code <> 'mengetahui' AND NOT EXISTS"
               " (SELECT 1 FROM signatory WHERE signatory.lab = role.lab"
               " AND signatory.role = role.code AND signatory.name <> '')",
               lab);
    if (missing > 0)
        return {gaps::labSignatories, missing,
                counted(QT_TRANSLATE_N_NOOP("Gap", "signatory(s) without name"), missing), false};
    return {gaps::labSignatories, 0, counted(QT_TRANSLATE_NOOP("Gap", "All signatories are named")),
            true};
}

Gap teamGap(const Store &store, LabId lab)
{
    const int team =
        number(store, "SELECT count(*) FROM participant WHERE lab = ? AND opd IS NULL", lab);
    if (team == 0)
        return {gaps::labTeam, 1, counted(QT_TRANSLATE_NOOP("Gap", "lab team still to be entered")),
                false};
    return {gaps::labTeam, 0,
            counted(QT_TRANSLATE_N_NOOP("Gap", "%n person(s) in the lab team"), team), true};
}

/// There is something to print, or nothing is wanted.
bool hasLetterhead(const Lab &lab)
{
    if (lab.letterhead == QLatin1String("none"))
        return true;
    if (lab.letterhead == QLatin1String("image"))
        return !lab.letterheadImage.isEmpty();
    return !(lab.letterheadLine1 + lab.letterheadLine2 + lab.letterheadAddress).isEmpty();
}

} // namespace

std::vector<Gap> preparationGaps(const Store &store, LabId id)
{
    const auto lab = store.labs.find(id);
    if (!lab)
        return {};
    const std::vector<Gap> all{
        one(gaps::labOrganiser, !lab->organiser.isEmpty(),
            QT_TRANSLATE_NOOP("Gap", "organiser still to be named"),
            QT_TRANSLATE_NOOP("Gap", "Organiser named")),
        one(gaps::labPlace, !lab->place.isEmpty(),
            QT_TRANSLATE_NOOP("Gap", "place of signing still to be set"),
            QT_TRANSLATE_NOOP("Gap", "Place of signing set")),
        sessionGap(store, id),
        teamGap(store, id),
        one(gaps::labLetterhead, hasLetterhead(*lab),
            QT_TRANSLATE_NOOP("Gap", "letterhead still to be filled in"),
            QT_TRANSLATE_NOOP("Gap", "Letterhead ready")),
        signatoryGap(store, id),
    };
    std::vector<Gap> sorted = all;
    std::ranges::stable_sort(sorted, {}, &Gap::done);
    return sorted;
}

QSet<QString> changedTexts(const Store &store, LabId lab)
{
    QSet<std::pair<QString, QString>> shipped;
    for (const Language language : {Language::Indonesian, Language::English}) {
        for (const ShippedText &text : shippedTexts(language))
            shipped.insert({text.code, text.body});
    }
    QSet<QString> changed;
    for (const DocumentText &text : store.texts.list("WHERE lab = ?", lab)) {
        if (!shipped.contains({text.code, text.body}))
            changed.insert(text.code);
    }
    return changed;
}

} // namespace core
