// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/design/idea_list_model.h"
#include "ui/widgets/card.h"

class QLabel;
class QListView;

namespace ui {

class FilterBar;
class LinkButton;
class Segments;
class TextLabel;

/// The left pane of the Design page: plans or ideas to choose from, grouped by unit, with a filter.
class IdeaList : public Card
{
    Q_OBJECT

public:
    explicit IdeaList(QWidget *parent = nullptr);

    /// Counts beside the two ways to use the list.
    void setCounts(int plans, int ideas);
    /// "plans" or "ideas".
    QString mode() const;
    void setMode(const QString &mode);

    /// Shows \a lines. The idea in hand stays if it is still there, else the next one takes over.
    void setLines(std::vector<IdeaLine> lines);
    void setFooter(const QString &left, const QString &right);
    /// Says that only the rows of a gap are shown and offers all; empty: all are.
    void setGapText(const QString &text);

    QString filter() const;
    void clearFilter();
    QListView *view() const { return m_view; }

    qint64 current() const;
    void setCurrent(qint64 idea);

signals:
    void currentChanged(qint64 idea); ///< 0: none.
    void modeChosen(const QString &mode);
    void filterChanged();
    void gapCleared();

private:
    void report();

    Segments *m_segments;
    FilterBar *m_filter;
    LinkButton *m_gap;
    QListView *m_view;
    IdeaListModel *m_model;
    TextLabel *m_left;
    TextLabel *m_right;
    qint64 m_reported = 0;
};

} // namespace ui
