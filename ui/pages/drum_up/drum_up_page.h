// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/attendance_commands.h"
#include "core/exchange/unit_list.h"
#include "core/queries/drum_up.h"
#include "ui/pages/page.h"

#include <QModelIndex>
#include <QStringList>
#include <QVector>

class QComboBox;

namespace ui {

class Card;
class FilterBar;
class InspectorSplit;
class ListPreview;
class MissingList;
class MissingStrip;
class PageHeader;
class SessionBar;
class SessionEditor;
class UnitInspector;
class UnitsPane;

/// Stage 1: who takes part, who came, who has signed.
class DrumUpPage : public Page
{
    Q_OBJECT

public:
    explicit DrumUpPage(core::Document &document, QWidget *parent = nullptr);
    ~DrumUpPage() override;

    void open(const Target &target) override;
    Target standing() const override;
    QAction *primaryAction() const override { return m_primary; }
    QWidget *firstFocus() override;
    QList<QWidget *> panes() override;

    std::optional<core::exchange::TableKind> importKind() const override;
    /// Shows what is in the list of units \a path, to register its good rows or nothing.
    void importFile(const QString &path) override;
    /// The same for a block that was copied elsewhere.
    void pasteList(const QString &text);

protected:
    bool concerns(const core::Changes &changes) const override;
    Writing writing() const override;
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // drum_up_layout.cpp: what is where
    void buildActions();
    void buildHeader();
    void buildLayout();
    QWidget *buildWork();
    QWidget *buildInspector();
    void connectParts();

    // drum_up_page.cpp: what is shown
    void loadSessions();
    void showRows();
    void showGroups();
    void showGaps();
    void showUnit();
    void showAll();
    void openGap(const QString &id);
    void openSessionGap();
    void unfoldMissing();
    void adapt();

    // drum_up_acts.cpp: what the buttons and the inspector do
    void connectInspector();
    void act();
    void checkIn(const QString &name, const QString &position);
    void representHead(const core::Presence &presence);
    void setAttendance(const std::vector<core::OpdId> &units, const QPoint &at);
    void toggleCommitment(const std::vector<core::OpdId> &units);
    void removePerson(core::ParticipantId person);
    void addUnit(const QString &name);
    void removeUnits();
    void saveSession(const core::Session &session, bool isNew);
    void editSession(std::optional<core::SessionId> session);
    void removeSession(core::SessionId session);
    void pasteFromClipboard();
    void showPrintMenu();

    // drum_up_lists.cpp: lists of units
    void preview(const QString &source, const core::exchange::UnitList &list);
    void registerList();
    void closePreview();

    // drum_up_edits.cpp: what is typed, pasted, filled and cleared in the grid
    void connectGrid();
    bool applyCell(core::Opd &unit, int column, const QString &text);
    static core::Result<> misfit(int column, const QString &text);
    void editCell(core::OpdId unit, int column, const QString &text);
    void pasteBlock(const QModelIndex &at, const QVector<QStringList> &rows);
    void clearCells(const QModelIndexList &cells);
    void fillCells(const QModelIndex &from, const QModelIndexList &cells);

    QAction *m_primary;
    QAction *m_paste;
    QAction *m_import;
    QAction *m_print;
    QAction *m_sign;
    PageHeader *m_header;
    QWidget *m_printButton = nullptr;
    MissingStrip *m_strip;
    InspectorSplit *m_split;
    FilterBar *m_filter;
    QComboBox *m_groupBox;
    SessionBar *m_sessionBar;
    SessionEditor *m_sessionEditor;
    UnitsPane *m_pane;
    Card *m_missingCard;
    MissingList *m_missing;
    UnitInspector *m_inspector;
    ListPreview *m_preview;

    std::vector<core::ListedUnit> m_listed; ///< The units of the preview.
    core::DrumUp m_stage;
    std::vector<core::Session> m_sessions;
    std::optional<core::SessionId> m_session;
    QString m_gap;   ///< Id of the gap whose rows are shown; empty: all.
    QString m_group; ///< Recap group shown; empty: all.
};

} // namespace ui
