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

namespace {

/// Where and how one kind of record is searched. Parameter 1 is the lab.
struct Subject
{
    SearchResult::Kind kind;
    const char *table;
    std::vector<const char *> columns; ///< In which the words are looked for.
    const char *isInLab;
    const char *title;
    const char *others; ///< The idea's id, the detail, the unit.
    const char *joins;
};

const Subject subjects[] = {
    {Kind::Idea,
     "idea",
     {"number", "name", "expansion", "problem", "description", "proposers"},
     "opd IN (SELECT id FROM opd WHERE lab = ?1)",
     "CASE idea.name WHEN '' THEN idea.number ELSE idea.name END",
     "idea.id, CASE idea.expansion WHEN '' THEN idea.problem ELSE idea.expansion END,"
     " CASE opd.abbreviation WHEN '' THEN opd.name ELSE opd.abbreviation END",
     " JOIN opd ON opd.id = idea.opd"},
    {Kind::Unit,
     "opd",
     {"name", "abbreviation", "head_name"},
     "lab = ?1",
     "opd.name",
     "0, opd.head_name, ''",
     ""},
    {Kind::Step,
     "step",
     {"activity", "output", "who"},
     "idea IN (SELECT idea.id FROM idea JOIN opd ON opd.id = idea.opd WHERE lab = ?1)",
     "step.activity",
     "idea.id, idea.name, opd.name",
     " JOIN idea ON idea.id = step.idea JOIN opd ON opd.id = idea.opd"},
};

} // namespace

/// "(name LIKE ?2 ESCAPE '\' OR ...) AND ", once for each word: a word has no blanks, so it lies in
/// one column.
static std::string wordConditions(const Subject &subject, qsizetype words)
{
    std::string conditions;
    for (qsizetype word = 0; word < words; ++word) {
        std::string any;
        for (const char *column : subject.columns)
            any += (any.empty() ? "" : " OR ") + std::string(column) + " LIKE ?" +
                   std::to_string(word + 2) + " ESCAPE '\\'";
        conditions += "(" + any + ") AND ";
    }
    return conditions;
}

/// One pass over the table finds the keys of those that are shown; only they are joined. The plus
/// keeps SQLite from going through the lab's units instead, which reads the table in leaps.
static std::string sqlFor(const Subject &subject, qsizetype words, int limit)
{
    const std::string table = subject.table;
    const std::string title = subject.title;
    const std::string order = " ORDER BY " + title + ", " + table + ".id";
    return "WITH hit AS (SELECT id FROM " + table + " WHERE " + wordConditions(subject, words) +
           "+" + subject.isInLab + order + " LIMIT " + std::to_string(limit) + ") SELECT " + table +
           ".id, " + title + ", " + subject.others + " FROM hit JOIN " + table + " ON " + table +
           ".id = hit.id" + subject.joins + order;
}

static std::vector<SearchResult> found(const Store &store, const Subject &subject, LabId lab,
                                       const QStringList &words, int limit)
{
    auto &statement = store.database().prepared(sqlFor(subject, words.size(), limit)).bind(lab);
    for (qsizetype word = 0; word < words.size(); ++word)
        statement.bindAt(static_cast<int>(word) + 2,
                         {db::Value::Type::Text, 0, pattern(words[word]).toUtf8()});
    std::vector<SearchResult> results;
    while (statement.next()) {
        const auto row = statement.row();
        results.push_back({.kind = subject.kind,
                           .id = row.get<qint64>(0),
                           .idea = row.get<qint64>(2),
                           .title = row.get<QString>(1),
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
    std::vector<SearchResult> results;
    for (const Subject &subject : subjects) {
        const auto some = found(store, subject, lab, words, limit);
        results.insert(results.end(), some.begin(), some.end());
    }
    return results;
}

} // namespace core
