// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/design.h"
#include "ui/pages/page.h"

class QPushButton;
class QStackedWidget;

namespace ui {

class EmptyState;
class IdeaCard;
class IdeaList;
class MissingPane;
class PageHeader;
class PlanHead;
class StepsPane;
class TemplateMenu;

/// Stage 3: choose ideas, write their plans in a grid with a Gantt chart, go to the head's review.
class DesignPage : public Page
{
    Q_OBJECT

public:
    explicit DesignPage(core::Document &document, QWidget *parent = nullptr);

    void open(const Target &target) override;
    Target standing() const override;
    QAction *primaryAction() const override { return m_review; }
    QWidget *firstFocus() override;
    QList<QWidget *> panes() override;
    std::optional<core::exchange::TableKind> importKind() const override;

protected:
    bool concerns(const core::Changes &changes) const override;
    Writing writing() const override;
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildActions();
    void buildPanes();
    void connectParts();

    bool isChoosing() const;
    void setMode(const QString &mode);
    void showList();
    void showCurrent();
    void showPlan(const core::PlanRow &plan);
    void showIdea(core::IdeaId idea);
    void showGap(const QString &gap);
    void showMissing();
    void showNothing();
    void updateActions();

    void decide(const QString &status, const QString &reason);
    void noteLanReview(core::Review::Decision decision, const QString &note);
    void unchoose();
    void offerTemplates();
    void addTemplate(const QString &code, const QString &label, QDate start);
    void review();
    const core::PlanRow *currentPlan() const;

    std::vector<core::PlanRow> m_plans;
    std::vector<core::IdeaChoice> m_choices;
    QString m_gap;

    QAction *m_template;
    QAction *m_import;
    QAction *m_print;
    QAction *m_review;
    QPushButton *m_templateButton = nullptr;
    PageHeader *m_header;
    MissingPane *m_missing;
    IdeaList *m_list;
    QStackedWidget *m_stack;
    QWidget *m_planCard = nullptr;
    PlanHead *m_head;
    StepsPane *m_steps;
    IdeaCard *m_idea;
    EmptyState *m_nothing;
    TemplateMenu *m_templates;
};

} // namespace ui
