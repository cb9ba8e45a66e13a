// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/preparation/preparation_section.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class Card;
class FormField;
class GridView;
class ListRows;
class SectionList;

/// The editable lists of the lab: choose one, rename, hide, move and add its choices.
class ListsSection : public PreparationSection
{
    Q_OBJECT

public:
    explicit ListsSection(core::Document &document, QWidget *parent = nullptr);

    void reload() override;
    QWidget *firstField() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Card *choicesCard();
    QWidget *addRow();
    void setUpGrid();
    void showNames();
    void showChoices();
    void showLikes();
    void add();
    void toggle(const QModelIndex &cell);
    void move(int places);
    void goTo(core::ListEntryId entry, int column);

    SectionList *m_names;
    Card *m_card = nullptr;
    GridView *m_grid;
    ListRows *m_rows;
    QLineEdit *m_new;
    QComboBox *m_like;
    QWidget *m_likeField = nullptr;
};

} // namespace ui
