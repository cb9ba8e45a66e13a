// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/progress.h"
#include "core/queries/unit_overview.h"
#include "ui/pages/page.h"

class QLabel;
class QStandardItemModel;
class QWidget;

namespace ui {

class Card;
class EmptyState;
class FilterBar;
class FittingChoice;
class GridView;
class PageHeader;
class StatusLabel;
class UnitFacts;
class UnitsModel;

/// One unit in full: its people, its ideas and how far they have come, and what happened when.
class UnitsPage : public Page
{
    Q_OBJECT

public:
    explicit UnitsPage(core::Document &document, QWidget *parent = nullptr);

    void open(const Target &target) override;
    Target standing() const override;
    QAction *primaryAction() const override { return m_next; }
    QWidget *firstFocus() override;
    QList<QWidget *> panes() override;

protected:
    bool concerns(const core::Changes &changes) const override;
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // units_layout.cpp: what is where
    void buildHeader();
    QWidget *buildList();
    QWidget *buildUnit();
    void buildFacts();
    void buildIdeas();
    void buildPeople();
    void buildHistory();
    void connectParts();

    // units_page.cpp: what is shown
    void showGroups();
    void showList();
    void showUnit();
    void showIdeas(const core::UnitOverview &overview);
    void showPeople(const core::UnitOverview &overview);
    void showHistory(const core::UnitOverview &overview);
    void showNext(const core::UnitOverview &overview);
    void openIdea(int row);
    qint64 currentUnit() const;

    QAction *m_next = nullptr;
    QAction *m_print = nullptr;
    Target::Place m_nextPlace = Target::Place::DrumUp;
    PageHeader *m_header = nullptr;
    FilterBar *m_filter = nullptr;
    FittingChoice *m_groups = nullptr;
    GridView *m_list = nullptr;
    QLabel *m_counts = nullptr;
    UnitsModel *m_units = nullptr;
    QWidget *m_unit = nullptr;
    Card *m_factsCard = nullptr;
    Card *m_ideasCard = nullptr;
    Card *m_peopleCard = nullptr;
    UnitFacts *m_facts = nullptr;
    GridView *m_ideas = nullptr;
    GridView *m_people = nullptr;
    GridView *m_history = nullptr;
    QStandardItemModel *m_ideasModel = nullptr;
    QStandardItemModel *m_peopleModel = nullptr;
    QStandardItemModel *m_historyModel = nullptr;

    std::vector<core::UnitProgress> m_rows;
    std::vector<core::UnitIdea> m_shownIdeas;
    QString m_group; ///< Recap group shown; empty: all.
};

} // namespace ui
