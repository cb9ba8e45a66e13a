// SPDX-License-Identifier: GPL-3.0-or-later
// Import of a CSV file of 100,000 ideas into a lab of 1,000 units - read, checked row by row,
// written with its entry in the journal, ready to be undone - over `sqlite3 .import` of the same
// file into an empty table in the same folder. Aim: at most 4. With a number as argument:
// so many ideas, once.
#include "core/document/document.h"
#include "core/exchange/import_file.h"
#include "tests/bench/bench.h"
#include "tests/bench/filled_lab.h"

#include <QFile>
#include <QProcess>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int units = 1'000;

void writeCsv(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the table cannot be written");
    QTextStream text(&file);
    // Short enough that a million rows stay below the 256 MB that a table may have.
    text << "unit,name,expansion,problem,cause,description,benefit,proposer\n";
    for (int row = 0; row < rows; ++row)
        text << "Office for matter " << row % units + 1 << ",IDEA " << row
             << ",Shorter queues at counter " << row % 40 << ",\"People wait " << row % 200
             << " minutes, and come back on another day\",Papers are looked at one by one,"
                "A desk that tells what is missing before people queue,"
                "Fewer ways and less waiting,Team "
             << row % 300 << '\n';
}

/// A shell of SQLite that reads \a csv into the empty table of a new file \a path.
double importBare(const QString &csv, const QString &path)
{
    QFile::remove(path);
    const auto shell = [&path](const QStringList &commands) {
        QProcess process;
        process.start(u"sqlite3"_s, QStringList{path} + commands);
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qFatal("sqlite3, the command-line shell of SQLite, is needed and did not run");
    };
    shell({u"CREATE TABLE idea (unit, name, expansion, problem, cause, description,"
           " benefit, proposer)"_s});
    return bench::milliseconds([&] { shell({u".import --csv --skip 1 \"%1\" idea"_s.arg(csv)}); });
}

std::unique_ptr<Document> copyOf(const QString &lab, const QString &path)
{
    QFile::remove(path);
    QFile::copy(lab, path);
    auto document = Document::open(path, Document::Access::ReadWrite);
    if (!document)
        qFatal("the lab cannot be opened");
    return *std::move(document);
}

double import(Document &document, const QString &csv, int rows)
{
    Result<exchange::ImportOutcome> outcome;
    const double time = bench::milliseconds([&] {
        outcome = exchange::importFile(document, csv, {.kind = exchange::TableKind::Ideas});
    });
    if (!outcome || outcome->added != rows)
        qFatal("the table was not taken in");
    return time;
}

double undo(Document &document)
{
    const double time = bench::milliseconds([&] {
        if (!document.undo())
            qFatal("the import was not undone");
    });
    if (document.store().ideas.count("") != 0)
        qFatal("ideas were left");
    return time;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int asked = QCoreApplication::arguments().value(1).toInt();
    const int rows = asked > 0 ? asked : 100'000;
    const bench::Scratch scratch;
    const QString csv = scratch.path(u"ideas.csv"_s);
    const QString lab = scratch.path(u"lab.lumbung"_s);
    writeCsv(csv, rows);
    bench::makeLab(lab, {units, 0});

    bench::Samples undone;
    const auto compared = bench::alternate(
        asked > 0 ? 1 : 7,
        [&] {
            const auto document = copyOf(lab, scratch.path(u"copy.lumbung"_s));
            const double time = import(*document, csv, rows);
            undone.values.push_back(undo(*document));
            return time;
        },
        [&] { return importBare(csv, scratch.path(u"bare.sqlite"_s)); });
    undone.values.erase(undone.values.begin());
    const QString ideas = QLocale(QLocale::English).toString(rows);
    bench::print(u"CSV import of %1 ideas, over sqlite3 .import"_s.arg(ideas), compared,
                 asked > 0 ? std::nullopt : std::optional(4.0));
    bench::print(u"undoing that import"_s, undone, u"ms"_s);
    return 0;
}
