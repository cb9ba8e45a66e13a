// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/idea_commands.h"
#include "core/domain/list_entry.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class FormField;

/// What was decided about an idea: its status, with the reason, the lesson or the idea it is merged
/// into where the status asks for one.
class StatusForm : public QWidget
{
    Q_OBJECT

public:
    explicit StatusForm(QWidget *parent = nullptr);

    void setLists(std::vector<core::ListEntry> statuses, std::vector<core::ListEntry> reasons);

    /// The ideas it can be merged into: number and name with the id.
    void setTargets(const QList<std::pair<QString, qint64>> &targets);
    /// A decision being made is kept while \a idea is the same and its status is stored as before.
    void setIdea(const core::Idea &idea);

    /// Whether another status was chosen and is not set yet.
    bool isDeciding() const;

    void focusStatus();

signals:
    /// The ideas and the date are filled in by the page.
    void decided(const core::SetIdeaStatus &change);

private:
    void build();
    void showAsked();
    void decide();
    const core::ListEntry *chosen() const;

    std::vector<core::ListEntry> m_statuses;
    std::vector<core::ListEntry> m_reasons;
    QComboBox *m_status;
    QComboBox *m_reason;
    QLineEdit *m_lesson;
    QComboBox *m_target;
    QPushButton *m_apply;
    FormField *m_reasonField = nullptr;
    FormField *m_lessonField = nullptr;
    FormField *m_targetField = nullptr;
    core::Idea m_idea{.id = core::IdeaId(0)};
};

} // namespace ui
