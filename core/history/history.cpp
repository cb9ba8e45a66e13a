// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"

#include "core/history/record_names.h"

namespace core {

using journal::EntryInfo;
using journal::RowKey;

namespace {

/// Tells entry after entry of one file.
class Telling
{
public:
    explicit Telling(const Document &document)
        : m_document(document)
        , m_entries(document.journal().entries())
        , m_names(document)
        , m_stations(m_entries.stationNames())
    {}

    HistoryLine tell(const EntryInfo &entry) const
    {
        const EntryInfo meant = undone(entry);
        return {.entry = entry,
                .station = m_stations.value(journal::stationOf(entry.id)),
                .act = actOf(entry),
                .subject = subjectOf(meant.id)};
    }

private:
    /// What an entry is about: what it takes back, or brings back, in the end.
    EntryInfo undone(const EntryInfo &entry) const
    {
        EntryInfo meant = entry;
        for (int depth = 0; meant.undoes && depth < 1000; ++depth) {
            const auto next = m_entries.info(meant.undoes);
            if (!next)
                break;
            meant = *next;
        }
        return meant;
    }

    QString actOf(const EntryInfo &entry) const
    {
        QString act = QCoreApplication::translate("Command", entry.label.toUtf8().constData());
        if (!entry.undoes)
            return act;
        const auto target = m_entries.info(entry.undoes);
        return target && target->undoes
                   ? QCoreApplication::translate("History", "redo: %1").arg(act)
                   : QCoreApplication::translate("History", "undo: %1").arg(act);
    }

    /// The records an entry is about: by name if it is one, else how many.
    QString subjectOf(qint64 entry) const
    {
        std::map<int, std::set<RowKey>> subjects;
        for (const auto &op :
             journal::readOps(m_entries.ops(entry), m_document.journal().catalogue())) {
            const RowKey subject = m_names.subject({op.table, op.row});
            if (op.kind != journal::OpKind::Touch)
                subjects[subject.table].insert(subject);
        }
        if (subjects.empty())
            return {};
        // A lab comes with its lists, a unit with its people: the first table is what it is about.
        const auto &[table, rows] = *subjects.begin();
        if (rows.size() == 1) {
            if (QString name = m_names.name(*rows.begin()); !name.isEmpty())
                return name;
        }
        return RecordNames::count(static_cast<Table>(table), static_cast<int>(rows.size()));
    }

    const Document &m_document;
    const journal::Entries &m_entries;
    RecordNames m_names;
    QHash<qint64, QString> m_stations;
};

} // namespace

std::vector<HistoryLine> historyOf(const Document &document, const HistoryQuery &query)
{
    const Telling telling(document);
    std::vector<HistoryLine> lines;
    const auto &entries = document.journal().entries();
    const auto found = query.row ? entries.of(*query.row, query.limit, query.before)
                                 : entries.newest(query.limit, query.before);
    lines.reserve(found.size());
    for (const EntryInfo &entry : found)
        lines.push_back(telling.tell(entry));
    return lines;
}

} // namespace core
