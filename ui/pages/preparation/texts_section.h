// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/preparation/preparation_section.h"

class QPushButton;

namespace ui {

class Card;
class CommitTextEdit;
class SectionList;

/// The texts of the lab's documents, with what may stand in braces, and the way back to what was
/// shipped.
class TextsSection : public PreparationSection
{
    Q_OBJECT

public:
    explicit TextsSection(core::Document &document, QWidget *parent = nullptr);

    void reload() override;
    QWidget *firstField() const override;

private:
    Card *editorCard();
    QWidget *placeholders();
    void showText();

    SectionList *m_names;
    Card *m_card = nullptr;
    CommitTextEdit *m_editor;
    QPushButton *m_reset;
};

} // namespace ui
