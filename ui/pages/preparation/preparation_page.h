// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QStackedWidget;

namespace ui {

class Card;
class MissingList;
class MissingStrip;
class PageHeader;
class PreparationSection;
class SectionList;

/// Before the five stages: who runs the lab, when, with whom, on which paper and in which words.
class PreparationPage : public Page
{
    Q_OBJECT

public:
    explicit PreparationPage(core::Document &document, QWidget *parent = nullptr);
    ~PreparationPage() override;

    /// \a target may name a gap of core::preparationGaps() to go to.
    void open(const Target &target) override;
    Target standing() const override;
    QWidget *firstFocus() override;
    QList<QWidget *> panes() override;

protected:
    bool concerns(const core::Changes &changes) const override;
    Writing writing() const override;
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        QString id;
        QString title;
        PreparationSection *section;
    };

    void buildParts();
    void layOut();
    void showPart(const QString &id);
    void showMarks();
    void openGap(const QString &id);
    void unfoldGaps();
    PreparationSection *currentSection() const;

    PageHeader *m_header;
    MissingStrip *m_strip;
    SectionList *m_names;
    MissingList *m_missing;
    Card *m_missingCard = nullptr;
    QWidget *m_left = nullptr;
    QStackedWidget *m_stack;
    std::vector<Part> m_parts;
};

} // namespace ui
