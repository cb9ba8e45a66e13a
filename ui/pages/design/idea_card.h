// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/idea.h"
#include "core/domain/list_entry.h"
#include "ui/widgets/card.h"

class QScrollArea;

namespace ui {

class DecisionBar;
class StatusLabel;
class TextLabel;

/// The right pane while ideas are chosen: the idea in hand to read, and the decision about it.
class IdeaCard : public Card
{
    Q_OBJECT

public:
    explicit IdeaCard(QWidget *parent = nullptr);

    /// \a statuses is the lab's list idea_status.
    void setIdea(const core::Idea &idea, const QString &unit,
                 const std::vector<core::ListEntry> &statuses, bool readOnly);

    DecisionBar *decisions() const { return m_bar; }

signals:
    /// The idea shall get \a status (a code of idea_status).
    void decided(const QString &status, const QString &reason);

private:
    void buildHead();
    void showFields(const core::Idea &idea);

    TextLabel *m_name;
    TextLabel *m_expansion;
    TextLabel *m_unit;
    StatusLabel *m_chip;
    QScrollArea *m_scroll;
    DecisionBar *m_bar;
};

} // namespace ui
