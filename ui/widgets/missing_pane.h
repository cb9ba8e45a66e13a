// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/missing_strip.h"

class QVBoxLayout;

namespace ui {

class MissingList;
class PageHeader;

/// The strip "What is missing" with the whole list below it, which Details and Ctrl+J unfold and
/// fold; Esc folds it too. An item that is chosen folds the list.
class MissingPane : public QWidget
{
    Q_OBJECT

public:
    /// Ctrl+J works anywhere on \a page, the parent.
    explicit MissingPane(QWidget *page);

    void setItems(const QVector<MissingItem> &items);
    /// As the strip has it.
    void setNextStep(const QString &text) { m_strip->setNextStep(text); }
    /// In a low window the strip is one button, and stands in \a header.
    void setLow(bool low, PageHeader *header);

signals:
    /// Show exactly the rows \a id stands for.
    void activated(const QString &id);
    void nextStepRequested();

private:
    void unfold();
    void choose(const QString &id);

    QVBoxLayout *m_column;
    MissingStrip *m_strip;
    MissingList *m_list;
    bool m_isLow = false;
};

} // namespace ui
