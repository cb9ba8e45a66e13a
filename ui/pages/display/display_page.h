// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/display.h"
#include "ui/pages/stage_page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace ui {

class Card;
class DisplayModel;
class EmptyState;
class FilterBar;
class LinkButton;
class PagePreview;
class ProfileForm;
class StatusLabel;
class TextLabel;

/// Stage 5: show the results, one innovation a page.
class DisplayPage : public StagePage
{
    Q_OBJECT

public:
    explicit DisplayPage(core::Document &document, QWidget *parent = nullptr);
    ~DisplayPage() override;

    void open(const Target &target) override;
    Target standing() const override;
    QAction *primaryAction() const override { return m_report; }
    QWidget *firstFocus() override;
    QList<QWidget *> panes() override;

protected:
    bool concerns(const core::Changes &changes) const override;
    Writing writing() const override;
    void reload() override;
    void showEvent(QShowEvent *event) override;

private:
    // display_layout.cpp: what is where
    void buildActions();
    void buildHeader();
    QWidget *buildWork();
    Card *buildList();
    Card *buildForm();
    QWidget *buildPreview();
    void connectParts();
    void connectGaps();
    void connectList();
    void connectForm();

    // display_page.cpp: what the list shows
    void showRows();
    void showGaps();
    void showLists();
    void openGap(const QString &id);
    void select(core::IdeaId idea);
    bool isShown(const core::DisplayRow &row) const;
    bool isFiltered() const;
    void showEmpty();
    void leaveEmpty();

    // display_idea.cpp: what is shown of the innovation in hand
    const core::DisplayRow *currentRow() const;
    std::vector<core::IdeaId> selectedIdeas() const;
    void showIdea();
    void showFormTitle(const core::DisplayRow &row);
    void showMark();
    void showPicture(const QString &sha256);
    void showPreview();

    // display_edits.cpp: what is changed
    void changeProfile(const core::Profile &profile);
    void changeIdea(const core::Idea &idea);
    void mark();
    void setDisplayed(const std::vector<core::IdeaId> &ideas, QDate on);
    void takePicture(const QString &path);
    void dropPicture();
    void showField(const QString &field, bool shown);
    void printProfile();

    QAction *m_report = nullptr;
    QAction *m_print = nullptr;
    QAction *m_mark = nullptr;
    FilterBar *m_filter = nullptr;
    QComboBox *m_order = nullptr;
    QCheckBox *m_tried = nullptr;
    LinkButton *m_all = nullptr;
    QStackedWidget *m_lists = nullptr;
    QListView *m_list = nullptr;
    DisplayModel *m_model = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_counts = nullptr;
    Card *m_formCard = nullptr;
    TextLabel *m_unit = nullptr;
    StatusLabel *m_chip = nullptr;
    QScrollArea *m_scroll = nullptr;
    ProfileForm *m_form = nullptr;
    Card *m_previewCard = nullptr;
    PagePreview *m_preview = nullptr;
    QTimer *m_delay = nullptr;

    std::vector<core::DisplayRow> m_rows;
    QString m_gap;
    std::optional<QString> m_picture;       ///< The one shown in the form.
    core::IdeaId m_shown = core::IdeaId(0); ///< The idea in the form.
};

} // namespace ui
