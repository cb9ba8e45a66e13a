// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/action_plan.h"
#include "core/domain/idea.h"
#include "core/domain/list_entry.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;

namespace ui {

class DecisionBar;
class StatusLabel;
class TextLabel;

/// What the LAN team said of a plan at the desks (labinov.md, Design): the last review as a line,
/// and a bar to note the next one. The head decides elsewhere, at the head's review.
class LanReview : public QWidget
{
    Q_OBJECT

public:
    explicit LanReview(QWidget *parent = nullptr);

    /// The plan of \a idea is shown. A bar that is open is closed for another one; a note that is
    /// being written waits there.
    void setIdea(core::IdeaId idea);

    /// \a words is the lab's list lan_review. A bar that is open stays open.
    void setReview(const std::optional<core::Review> &last,
                   const std::vector<core::ListEntry> &words);

    /// Opens the bar, the keyboard at its note.
    void open();

    /// Opens the bar with \a note in it again, after it was refused.
    void setNote(const QString &note);

signals:
    void decided(core::Review::Decision decision, const QString &note);

private:
    void close();
    void decide(const QString &code, const QString &note);
    void showLine(const core::Review &review, const std::vector<core::ListEntry> &words);

    QWidget *m_line;
    StatusLabel *m_chip;
    TextLabel *m_text;
    DecisionBar *m_bar;
    QLineEdit *m_note; ///< Of the bar.
    core::IdeaId m_idea = core::IdeaId(0);
};

} // namespace ui
