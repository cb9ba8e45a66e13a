// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace ui {

/// What was typed into a cell and could not be taken.
struct CellDraft
{
    QString text;
    QString reason; ///< A sentence in the user's language.
};

/// A table of values that is refreshed by handing it the new values. Rows are told apart by their
/// \c id (which needs operator<) and compared with operator==, so views hear of the least that
/// changed: selection, scroll position and open editors survive. A text that was refused stays in
/// its cell as a draft, and the reason is its ErrorRole; it is given up with clearItemData().
///
/// Derived classes say what is in a cell (cell(), blankCell()), override columnCount(),
/// headerData() and flags(), and turn setData() into a request: the document changes first, then
/// the model is given its new rows.
template<typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    using Id = std::decay_t<decltype(std::declval<Row>().id)>;
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : count() + (m_blankRow ? 1 : 0);
    }

    /// Rows with a value: rowCount() without the blank one.
    int count() const { return static_cast<int>(m_rows.size()); }

    const std::vector<Row> &rows() const { return m_rows; }

    /// The value in \a row, 0 to count() - 1.
    const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }

    /// Row of the value with \a id, -1 if it is not shown.
    int rowOf(const Id &id) const
    {
        const auto found = m_places.find(id);
        return found == m_places.end() ? -1 : found->second;
    }

    /// Whether \a index is in the always empty last row.
    bool isBlank(const QModelIndex &index) const { return index.row() == count(); }

    bool hasBlankRow() const { return m_blankRow; }

    /// Shows or hides an always empty last row, where new rows are typed.
    void setBlankRow(bool shown)
    {
        if (shown == m_blankRow)
            return;
        if (shown) {
            beginInsertRows({}, count(), count());
            m_blankRow = true;
            endInsertRows();
        } else {
            beginRemoveRows({}, count(), count());
            m_blankRow = false;
            endRemoveRows();
        }
    }

    /// Shows \a rows, whose ids must differ. Costs n log n.
    void setRows(std::vector<Row> rows)
    {
        std::map<Id, int> places = placesOf(rows);
        removeMissing(places);
        bringInOrder(places);
        insertNew(rows);
        m_places = std::move(places);
        updateChanged(rows);
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid())
            return {};
        if (role == BlankRowRole)
            return isBlank(index);
        if (const CellDraft *own = draft(index)) {
            if (role == Qt::DisplayRole || role == Qt::EditRole)
                return own->text;
            if (role == ErrorRole || role == Qt::ToolTipRole)
                return own->reason;
        }
        return isBlank(index) ? blankCell(index.column(), role)
                              : cell(at(index.row()), index.column(), role);
    }

    /// The row with an id, shown or not; none for the blank row.
    using RowKey = std::optional<Id>;

    void keepDraft(const RowKey &row, int column, const CellDraft &draft)
    {
        m_drafts.insert_or_assign({row, column}, draft);
        tellChanged(row, column);
    }

    void dropDraft(const RowKey &row, int column)
    {
        if (m_drafts.erase({row, column}) > 0)
            tellChanged(row, column);
    }

    /// After \a text was offered for the cell: keeps it if \a done says why it was refused.
    template<typename Value>
    void settle(const RowKey &row, int column, const QString &text, const core::Result<Value> &done)
    {
        if (done)
            dropDraft(row, column);
        else
            keepDraft(row, column, {text, done.error().message});
    }

    /// Of the cell at \a index; null if what it shows is stored.
    const CellDraft *draft(const QModelIndex &index) const
    {
        if (m_drafts.empty() || !index.isValid())
            return nullptr;
        const auto found = m_drafts.find({keyOf(index), index.column()});
        return found == m_drafts.end() ? nullptr : &found->second;
    }

    /// The first draft in the rows that are shown; null if there is none.
    const CellDraft *firstDraft() const
    {
        const auto found = std::ranges::find_if(m_drafts, [this](const auto &draft) {
            const RowKey &row = draft.first.first;
            return !row || rowOf(*row) >= 0;
        });
        return found == m_drafts.end() ? nullptr : &found->second;
    }

    bool clearItemData(const QModelIndex &index) final
    {
        const bool isDraft = draft(index) != nullptr;
        if (isDraft)
            dropDraft(keyOf(index), index.column());
        return isDraft;
    }

protected:
    /// What \a role of \a row in \a column is.
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

    /// The same for the blank row; PlaceholderRole tells what to type there.
    virtual QVariant blankCell(int column, int role) const
    {
        Q_UNUSED(column)
        Q_UNUSED(role)
        return {};
    }

private:
    RowKey keyOf(const QModelIndex &index) const
    {
        return isBlank(index) ? RowKey() : RowKey(at(index.row()).id);
    }

    void tellChanged(const RowKey &key, int column)
    {
        const int row = key ? rowOf(*key) : m_blankRow ? count() : -1;
        if (row >= 0)
            emit dataChanged(index(row, column), index(row, column));
    }

    static std::map<Id, int> placesOf(const std::vector<Row> &rows)
    {
        std::map<Id, int> places;
        for (size_t row = 0; row < rows.size(); ++row)
            places.emplace(rows[row].id, static_cast<int>(row));
        Q_ASSERT(places.size() == rows.size());
        return places;
    }

    void removeMissing(const std::map<Id, int> &wanted)
    {
        const auto isMissing = [&](int row) { return !wanted.contains(at(row).id); };
        for (int last = count() - 1; last >= 0; --last) {
            if (!isMissing(last))
                continue;
            int first = last;
            while (first > 0 && isMissing(first - 1))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// Old rows in the order of the new ones: one move if one will do, else one change of layout.
    void bringInOrder(const std::map<Id, int> &wanted)
    {
        std::vector<int> ranks;
        ranks.reserve(m_rows.size());
        for (const Row &row : m_rows)
            ranks.push_back(wanted.at(row.id));
        const auto mismatch = std::is_sorted_until(ranks.begin(), ranks.end());
        if (mismatch == ranks.end())
            return;
        if (!moveOne(ranks))
            sortAll(ranks);
    }

    /// Whether moving a single row puts \a ranks in order; does it then.
    bool moveOne(const std::vector<int> &ranks)
    {
        std::vector<int> sorted = ranks;
        std::ranges::sort(sorted);
        const auto at = [](const auto &range, auto it) {
            return static_cast<int>(it - range.begin());
        };
        const int first = at(ranks, std::ranges::mismatch(ranks, sorted).in1);
        const auto lastFrom = std::mismatch(ranks.rbegin(), ranks.rend(), sorted.rbegin()).first;
        const int last = static_cast<int>(ranks.rend() - lastFrom) - 1;
        std::vector<int> part(ranks.begin() + first, ranks.begin() + last + 1);
        std::rotate(part.begin(), part.begin() + 1, part.end());
        if (std::equal(part.begin(), part.end(), sorted.begin() + first)) {
            move(first, last);
            return true;
        }
        part.assign(ranks.begin() + first, ranks.begin() + last + 1);
        std::rotate(part.rbegin(), part.rbegin() + 1, part.rend());
        if (!std::equal(part.begin(), part.end(), sorted.begin() + first))
            return false;
        move(last, first);
        return true;
    }

    void move(int from, int to)
    {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        const auto start = m_rows.begin();
        if (from < to)
            std::rotate(start + from, start + from + 1, start + to + 1);
        else
            std::rotate(start + to, start + from, start + from + 1);
        endMoveRows();
    }

    void sortAll(const std::vector<int> &ranks)
    {
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        std::vector<int> order(ranks.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::sort(order, {}, [&](int row) { return ranks[static_cast<size_t>(row)]; });
        std::vector<int> newRow(ranks.size());
        std::vector<Row> sorted;
        sorted.reserve(m_rows.size());
        for (const int old : order) {
            newRow[static_cast<size_t>(old)] = static_cast<int>(sorted.size());
            sorted.push_back(std::move(m_rows[static_cast<size_t>(old)]));
        }
        m_rows = std::move(sorted);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &old : before)
            after.append(old.row() < count()
                             ? index(newRow[static_cast<size_t>(old.row())], old.column())
                             : old);
        changePersistentIndexList(before, after);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    void insertNew(const std::vector<Row> &rows)
    {
        const auto isNew = [&](size_t row) { return row < rows.size() && rowOf(rows[row].id) < 0; };
        for (size_t first = 0; first < rows.size(); ++first) {
            if (!isNew(first))
                continue;
            size_t end = first + 1;
            while (isNew(end))
                ++end;
            const auto from = static_cast<std::ptrdiff_t>(first);
            const auto to = static_cast<std::ptrdiff_t>(end);
            beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
            m_rows.insert(m_rows.begin() + from, rows.begin() + from, rows.begin() + to);
            endInsertRows();
            first = end - 1;
        }
    }

    void updateChanged(std::vector<Row> &rows)
    {
        for (size_t first = 0; first < rows.size(); ++first) {
            size_t end = first;
            while (end < rows.size() && !(m_rows[end] == rows[end])) {
                m_rows[end] = std::move(rows[end]);
                ++end;
            }
            if (end == first)
                continue;
            emit dataChanged(index(static_cast<int>(first), 0),
                             index(static_cast<int>(end) - 1, columnCount() - 1));
            first = end;
        }
    }

    std::vector<Row> m_rows;
    std::map<Id, int> m_places; ///< Where each id is; that of the rows before while they change.
    std::map<std::pair<RowKey, int>, CellDraft> m_drafts;
    bool m_blankRow = false;
};

} // namespace ui
