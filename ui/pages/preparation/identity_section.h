// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/preparation/preparation_section.h"

class QComboBox;

namespace ui {

class Card;
class LabFields;
class Segments;

/// Who runs the lab, when, where and on what ground; what is asked of the units; the paper.
class IdentitySection : public PreparationSection
{
    Q_OBJECT

public:
    explicit IdentitySection(core::Document &document, QWidget *parent = nullptr);

    void reload() override;
    QWidget *firstField() const override;
    void openGap(const QString &id) override;

private:
    Card *lookCard();
    Card *placeCard();
    Card *termsCard();
    void commit(core::Lab lab);

    LabFields *m_fields;
    Segments *m_paper = nullptr;
};

} // namespace ui
