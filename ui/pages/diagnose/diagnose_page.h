// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/diagnose.h"
#include "ui/pages/diagnose/idea_draft.h"
#include "ui/pages/stage_page.h"

#include <QModelIndex>

class QLabel;
class QStackedWidget;

namespace ui {

class Card;
class FilterBar;
class GridView;
class IdeaForm;
class IdeasModel;
class Segments;
class StatusLabel;
class UnitDelegate;
class UnitIdeasModel;

/// Stage 2: problems first, then ideas, as fast as people speak.
class DiagnosePage : public StagePage
{
    Q_OBJECT

public:
    explicit DiagnosePage(core::Document &document, QWidget *parent = nullptr);

    void open(const Target &target) override;
    Target standing() const override;
    std::optional<Unfinished> unfinished() const override;
    QAction *primaryAction() const override { return m_capture; }
    QWidget *firstFocus() override;
    QList<QWidget *> panes() override;
    std::optional<core::exchange::TableKind> importKind() const override;

protected:
    bool concerns(const core::Changes &changes) const override;
    Writing writing() const override;
    void reload() override;

private:
    // diagnose_layout.cpp: what is where
    void buildActions();
    void buildHeader();
    QWidget *buildWork();
    QWidget *buildInspector();
    void connectParts();
    void connectGrid();

    // diagnose_page.cpp: what is shown
    void showRows();
    void showGaps();
    void showIdea();
    void showLists();
    void showUnits();
    void showAll();
    void openGap(const QString &id);
    void capture();
    void captureFor(core::OpdId unit);
    std::optional<core::Idea> currentIdea() const;

    // diagnose_edits.cpp: what is typed, pasted, filled and cleared
    void type(int column, const QString &text);
    void chooseNextUnit(const QString &text);
    void setNextUnit(core::OpdId unit);
    void captureDraft();
    void showCaptured();
    void edit(core::IdeaId id, int column, const QString &text);
    bool applyCell(core::Idea &idea, int column, const QString &text);
    std::optional<QString> applyRow(core::Idea &idea, int first, const QStringList &cells);
    void pasteBlock(const QModelIndex &at, const QVector<QStringList> &rows);
    void clearCells(const QModelIndexList &cells);
    void fillCells(const QModelIndex &from, const QModelIndexList &cells);
    const core::UnitIdeas *unitNamed(const QString &name) const;
    void tellUnknownUnit(const QString &name);

    QAction *m_capture = nullptr;
    QAction *m_import = nullptr;
    QAction *m_print = nullptr;
    FilterBar *m_filter = nullptr;
    Segments *m_view = nullptr;
    QStackedWidget *m_views = nullptr;
    GridView *m_grid = nullptr;
    GridView *m_unitGrid = nullptr;
    IdeasModel *m_model = nullptr;
    UnitIdeasModel *m_unitModel = nullptr;
    UnitDelegate *m_unitDelegate = nullptr;
    Card *m_card = nullptr;
    Card *m_formCard = nullptr;
    QLabel *m_counts = nullptr;
    StatusLabel *m_chip = nullptr;
    IdeaForm *m_form = nullptr;

    std::vector<core::DiagnoseRow> m_rows;
    std::vector<core::UnitIdeas> m_units;
    IdeaDraft m_draft; ///< What stands in the last row of the grid.
    QString m_gap;
    QString m_status; ///< Code of the status shown; empty: all.
};

} // namespace ui
