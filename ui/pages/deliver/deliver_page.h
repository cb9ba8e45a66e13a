// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/deliver.h"
#include "ui/pages/deliver/visit_draft.h"
#include "ui/pages/stage_page.h"

#include <QTemporaryDir>

class QMenu;
class QScrollArea;
class QStackedWidget;

namespace core {
struct StepReport;
}

namespace ui {

class Card;
class DateField;
class DeliverModel;
class FilterBar;
class FollowUpForm;
class GridView;
class LaunchModel;
class LinkButton;
class MonevStepsModel;
class StatusLabel;
class StepForm;
class TextLabel;
class VisitForm;

/// Stage 4: what is launched, how it runs, and the proof of it. What is late stands first.
class DeliverPage : public StagePage
{
    Q_OBJECT

public:
    explicit DeliverPage(core::Document &document, QWidget *parent = nullptr);

    void open(const Target &target) override;
    Target standing() const override;
    std::optional<Unfinished> unfinished() const override;
    QAction *primaryAction() const override { return m_visit; }
    QWidget *firstFocus() override;
    QList<QWidget *> panes() override;

protected:
    bool concerns(const core::Changes &changes) const override;
    Writing writing() const override;
    void reload() override;

private:
    // deliver_layout.cpp: what is where
    void buildActions();
    void buildHeader();
    QWidget *buildWork();
    void buildMonevGrid();
    void buildLaunchGrid();
    QWidget *buildLaunchBar();
    QWidget *buildInspector();
    QScrollArea *scrolled(QWidget *widget, const QString &name);
    void connectParts();
    void connectLaunch();
    void connectForms();

    // deliver_page.cpp: what is shown
    void showLists();
    void showSegments();
    void showRows();
    void showFigures();
    void showGaps();
    void showIdea();
    void showSteps(const core::DeliverRow &row);
    void showStep();
    void showView(bool launchList);
    void openGap(const QString &id);
    bool isShown(const core::DeliverRow &row) const;
    bool isLaunchList() const;
    std::optional<core::DeliverRow> currentRow() const;
    std::optional<core::StepId> currentStep() const;
    std::optional<core::Visit> lastVisit(core::IdeaId idea) const;
    void goTo(core::IdeaId idea);

    // deliver_edits.cpp: what is launched, signed, visited and proven
    void toggleLaunch(core::IdeaId idea, bool launched);
    void typeLaunchDate(core::IdeaId idea, const QString &text);
    void launchSelected();
    void toggleContract(core::OpdId unit, bool isSigned);
    void beginVisit();
    void openVisit(const core::DeliverRow &row);
    void endVisit();
    void leaveVisit();
    void cancelVisit();
    void discardVisit(core::IdeaId idea);
    void continueVisit(core::IdeaId idea, const VisitDraft &draft);
    void recordVisit(const core::Visit &visit, const std::vector<core::StepReport> &steps);
    void removeVisit(core::VisitId visit);
    void addFiles(const QStringList &paths, bool keepOriginal);
    void addLink(const QString &address);
    void openEvidence(core::EvidenceId id);
    void saveEvidence(core::EvidenceId id);
    void removeEvidence(core::EvidenceId id);

    QAction *m_visit = nullptr;
    QAction *m_launchView = nullptr;
    QAction *m_print = nullptr;
    QMenu *m_printMenu = nullptr;
    FilterBar *m_filter = nullptr;
    Card *m_card = nullptr;
    QStackedWidget *m_views = nullptr;
    GridView *m_grid = nullptr;
    DeliverModel *m_model = nullptr;
    GridView *m_launchGrid = nullptr;
    LaunchModel *m_launchModel = nullptr;
    QWidget *m_launchBar = nullptr;
    DateField *m_launchDate = nullptr;
    TextLabel *m_counts = nullptr;
    TextLabel *m_size = nullptr;

    Card *m_inspector = nullptr;
    StatusLabel *m_chip = nullptr;
    TextLabel *m_contract = nullptr;
    LinkButton *m_sign = nullptr;
    QStackedWidget *m_forms = nullptr;
    GridView *m_steps = nullptr;
    MonevStepsModel *m_stepsModel = nullptr;
    StepForm *m_stepForm = nullptr;
    FollowUpForm *m_followUp = nullptr;
    VisitForm *m_visitForm = nullptr;

    std::vector<core::DeliverRow> m_rows;
    std::vector<core::ListEntry> m_runStatuses;
    std::vector<core::ListEntry> m_methods;
    std::optional<core::IdeaId> m_shown;         ///< In the inspector.
    std::map<core::IdeaId, VisitDraft> m_drafts; ///< Visits left unrecorded.
    QString m_gap;
    QString m_segment;      ///< Of the filter; empty: all.
    QTemporaryDir m_opened; ///< Evidence that was opened with other programs.
};

} // namespace ui
