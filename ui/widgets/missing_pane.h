// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/missing_strip.h"

namespace ui {

class MissingList;

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
    void setLow(bool low) { m_strip->setLow(low); }

signals:
    /// Show exactly the rows \a id stands for.
    void activated(const QString &id);
    void nextStepRequested();

private:
    void unfold();
    void choose(const QString &id);

    MissingStrip *m_strip;
    MissingList *m_list;
};

} // namespace ui
