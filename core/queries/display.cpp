// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/display.h"

#include "core/queries/by_unit.h"
#include "core/queries/rules.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr auto displaySql = R"sql(
    SELECT idea.id, opd.id, opd.name, opd.abbreviation, idea.number, idea.name, idea.expansion,
           idea.launched_on, idea.displayed_on,
           idea.id IN running_idea,
           trim(coalesce(profile.before, '')) <> '', trim(coalesce(profile.after, '')) <> '',
           trim(coalesce(figure1, '') || coalesce(figure2, '') || coalesce(figure3, '')) <> '',
           coalesce(profile.design, ''), coalesce(profile.picture, '') <> '',
           trim(coalesce(profile.contact, '')) <> '', coalesce(profile.released, 0)
    FROM idea JOIN opd ON opd.id = idea.opd LEFT JOIN profile ON profile.id = idea.id
    WHERE opd.lab = ?1 AND idea.status NOT IN merged AND (
        idea.launched_on IS NOT NULL OR idea.displayed_on IS NOT NULL OR
        (idea.status IN selected AND EXISTS (SELECT 1 FROM step WHERE step.idea = idea.id)))
)sql";

DisplayRow toRow(const db::Row &row)
{
    const int words = wordCount(row.get<QString>(13));
    return {.id = row.get<IdeaId>(0),
            .unit = row.get<OpdId>(1),
            .unitName = row.get<QString>(2),
            .abbreviation = row.get<QString>(3),
            .number = row.get<QString>(4),
            .name = row.get<QString>(5),
            .expansion = row.get<QString>(6),
            .launchedOn = row.get<QDate>(7),
            .displayedOn = row.get<QDate>(8),
            .running = row.get<bool>(9),
            .hasBefore = row.get<bool>(10),
            .hasAfter = row.get<bool>(11),
            .hasFigure = row.get<bool>(12),
            .hasDesign = words > 0,
            .hasPicture = row.get<bool>(14),
            .hasContact = row.get<bool>(15),
            .designWords = words,
            .released = row.get<bool>(16)};
}

/// What is complete where nothing is missing.
QString doneText(const QString &id)
{
    if (id == "profiles-incomplete"_L1)
        return QCoreApplication::translate("Gap", "Every running innovation has its profile");
    if (id == "profiles-without-picture"_L1)
        return QCoreApplication::translate("Gap", "Every running innovation has a picture");
    if (id == "profiles-not-released"_L1)
        return QCoreApplication::translate("Gap", "Every running innovation is released");
    if (id == "designs-too-short"_L1)
        return QCoreApplication::translate("Gap", "Every design has 300 words");
    return QCoreApplication::translate("Gap", "Everything that is ready is displayed");
}

QString textOf(const QString &id, int count)
{
    if (count == 0)
        return doneText(id);
    const auto translated = [count](const char *text) {
        return QCoreApplication::translate("Gap", text, nullptr, count);
    };
    if (id == "profiles-incomplete"_L1)
        return translated(
            QT_TRANSLATE_N_NOOP("Gap", "running innovations without a complete profile"));
    if (id == "profiles-without-picture"_L1)
        return translated(QT_TRANSLATE_N_NOOP("Gap", "without a picture"));
    if (id == "profiles-not-released"_L1)
        return translated(QT_TRANSLATE_N_NOOP("Gap", "not released to the public"));
    if (id == "designs-too-short"_L1)
        return translated(QT_TRANSLATE_N_NOOP("Gap", "designs under 300 words"));
    return translated(QT_TRANSLATE_N_NOOP("Gap", "ready but not displayed"));
}

} // namespace

int wordCount(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    int words = 0;
    while (finder.toNextBoundary() != -1)
        words += finder.boundaryReasons().testFlag(QTextBoundaryFinder::EndOfItem);
    return words;
}

std::vector<DisplayRow> displayRows(const Store &store, LabId lab)
{
    auto rows = store.database().rows(withRules(displaySql), toRow, lab);
    sortByUnit(rows);
    return rows;
}

bool isInGap(const DisplayRow &row, const QString &id)
{
    if (id == "ready-not-displayed"_L1)
        return row.isReady() && !row.displayedOn.isValid();
    if (!row.running)
        return false;
    if (id == "profiles-incomplete"_L1)
        return !row.isComplete();
    if (id == "profiles-without-picture"_L1)
        return !row.hasPicture;
    if (id == "profiles-not-released"_L1)
        return !row.released;
    return id == "designs-too-short"_L1 && row.designWords < designWordsAsked;
}

std::vector<Gap> displayGaps(const std::vector<DisplayRow> &rows)
{
    std::vector<Gap> gaps;
    for (const auto &id :
         {u"profiles-incomplete"_s, u"profiles-without-picture"_s, u"profiles-not-released"_s,
          u"designs-too-short"_s, u"ready-not-displayed"_s}) {
        const auto isMeant = [&id](const DisplayRow &row) { return isInGap(row, id); };
        const int count = static_cast<int>(std::ranges::count_if(rows, isMeant));
        gaps.push_back({.id = id, .count = count, .text = textOf(id, count), .done = count == 0});
    }
    return gaps;
}

std::vector<Gap> displayGaps(const Store &store, LabId lab, QDate)
{
    return displayGaps(displayRows(store, lab));
}

} // namespace core
