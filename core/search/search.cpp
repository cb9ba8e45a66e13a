// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"

#include <algorithm>

namespace core {

using Kind = SearchResult::Kind;

/// SQLite refuses patterns of more than 50,000 bytes; a sign may need four, or an escape.
static constexpr qsizetype longestWord = 1000;

/// For LIKE: anything before and behind, and the word's own signs taken literally.
static QString pattern(QString word)
{
    for (const QChar sign : {QChar(u'\\'), QChar(u'%'), QChar(u'_')})
        word.replace(sign, QString(QChar(u'\\')) + sign);
    return u'%' + word + u'%';
}

/// "(text LIKE ? ESCAPE '\') AND ..." once for each word.
static std::string allWords(const std::string &text, qsizetype words)
{
    std::string condition;
    for (qsizetype word = 0; word < words; ++word)
        condition += " AND (" + text + ") LIKE ? ESCAPE '\\'";
    return condition;
}

static std::vector<SearchResult> found(const Store &store, Kind kind, const std::string &select,
                                       const std::string &text, LabId lab, const QStringList &words,
                                       int limit)
{
    const std::string sql =
        select + allWords(text, words.size()) + " ORDER BY 3, 1 LIMIT " + std::to_string(limit);
    auto &statement = store.database().prepared(sql).bind(lab);
    for (qsizetype word = 0; word < words.size(); ++word)
        statement.bindAt(static_cast<int>(word) + 2,
                         {db::Value::Type::Text, 0, pattern(words[word]).toUtf8()});
    std::vector<SearchResult> results;
    while (statement.next()) {
        const auto row = statement.row();
        results.push_back({.kind = kind,
                           .id = row.get<qint64>(0),
                           .idea = row.get<qint64>(1),
                           .title = row.get<QString>(2),
                           .detail = row.get<QString>(3),
                           .unit = row.get<QString>(4)});
    }
    return results;
}

std::vector<SearchResult> search(const Store &store, LabId lab, const QString &text, int limit)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, 8);
    const auto isTooLong = [](const QString &word) { return word.size() > longestWord; };
    if (words.isEmpty() || std::ranges::any_of(words, isTooLong))
        return {};
    auto results = found(
        store, Kind::Idea,
        "SELECT idea.id, idea.id, CASE idea.name WHEN '' THEN idea.number ELSE idea.name END,"
        " CASE idea.expansion WHEN '' THEN idea.problem ELSE idea.expansion END,"
        " CASE opd.abbreviation WHEN '' THEN opd.name ELSE opd.abbreviation END"
        " FROM idea JOIN opd ON opd.id = idea.opd WHERE opd.lab = ?",
        "idea.number || ' ' || idea.name || ' ' || idea.expansion || ' ' || idea.problem || ' ' ||"
        " idea.description || ' ' || idea.proposers",
        lab, words, limit);
    const auto units =
        found(store, Kind::Unit, "SELECT id, 0, name, head_name, '' FROM opd WHERE lab = ?",
              "name || ' ' || abbreviation || ' ' || head_name", lab, words, limit);
    const auto steps =
        found(store, Kind::Step,
              "SELECT step.id, idea.id, step.activity, idea.name, opd.name FROM step"
              " JOIN idea ON idea.id = step.idea JOIN opd ON opd.id = idea.opd WHERE opd.lab = ?",
              "step.activity || ' ' || step.output || ' ' || step.who", lab, words, limit);
    results.insert(results.end(), units.begin(), units.end());
    results.insert(results.end(), steps.begin(), steps.end());
    return results;
}

} // namespace core
