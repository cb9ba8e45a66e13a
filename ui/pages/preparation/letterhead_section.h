// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/preparation/preparation_section.h"

namespace ui {

class Card;
class LabFields;
class LetterheadPreview;
class LabPictureField;
class Segments;

/// The letterhead of the lab's documents: none, lines with a crest, or one picture; as it will be
/// printed.
class LetterheadSection : public PreparationSection
{
    Q_OBJECT

public:
    explicit LetterheadSection(core::Document &document, QWidget *parent = nullptr);

    void reload() override;
    QWidget *firstField() const override;

private:
    Card *chooseCard();
    Card *linesCard();
    Card *pictureCard();
    LabPictureField *pictureField(const QString &name, core::LabPicture picture);
    void showPreview();

    LabFields *m_fields;
    Segments *m_kind;
    LetterheadPreview *m_preview;
    LabPictureField *m_logo = nullptr;
    LabPictureField *m_image = nullptr;
    Card *m_lines = nullptr;
    Card *m_picture = nullptr;
};

} // namespace ui
