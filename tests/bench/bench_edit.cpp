// SPDX-License-Identifier: GPL-3.0-or-later
// One durable edit - a cell of an idea, with its entry in the journal - over writing one page at
// the end of a file in the same folder and bringing it to the disk. Aim: at most 1.3, with one
// fdatasync an edit. The requests are counted where SQLite hands them to the system.
#include "core/commands/idea_commands.h"
#include "core/document/document.h"
#include "tests/bench/bench.h"
#include "tests/bench/counting_vfs.h"
#include "tests/bench/filled_lab.h"

#include <QFileInfo>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int edits = 400;
constexpr int page = 4096;

/// A lab of 500 ideas, opened where requests to sync are counted.
std::unique_ptr<Document> openedLab(const QString &path)
{
    bench::makeLab(path, {200, 500});
    bench::countSyncs();
    auto document = Document::open(path, Document::Access::ReadWrite);
    if (!document)
        qFatal("the lab cannot be opened");
    return *std::move(document);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bench::Scratch scratch;
    const QString path = scratch.path(u"lab.lumbung"_s);
    const auto document = openedLab(path);
    bench::BareFile bare(scratch.path(u"bare"_s));
    auto ideas = document->store().ideas.list("ORDER BY id");

    size_t at = 0;
    bench::Samples syncs;
    const auto edit = [&] {
        Idea &idea = ideas[at++ % ideas.size()];
        idea.name = u"EDITED %1"_s.arg(at);
        const int before = bench::syncCount();
        const double time = bench::milliseconds([&] {
            if (!document->execute(UpdateIdea{idea}))
                qFatal("the idea cannot be edited");
        });
        syncs.values.push_back(bench::syncCount() - before);
        return time;
    };
    const auto compared = bench::alternate(edits, edit, [&bare] {
        return bench::milliseconds([&bare] { bare.appendDurably(page); });
    });
    bench::print(u"one durable edit, over one page and its fdatasync"_s, compared, 1.3);
    syncs.values.erase(syncs.values.begin()); // The first edit warmed up.
    bench::print(u"fdatasync for one edit"_s, syncs, {}, 1);
    const auto more = std::ranges::count_if(syncs.values, [](double count) { return count > 1; });
    bench::printRow({u"edits with more than one (the log is written back)"_s,
                     u"%1 of %2"_s.arg(more).arg(edits), u"-"_s, u"-"_s, u"-"_s});
    return 0;
}
