// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/visit_commands.h"
#include "core/queries/deliver.h"
#include "ui/pages/deliver/visit_draft.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace ui {

class DateField;
class FormField;

/// A visit being written: how the innovation runs, what hinders it, what follows, and the progress
/// of each step. Recorded as a whole.
class VisitForm : public QWidget
{
    Q_OBJECT

public:
    explicit VisitForm(QWidget *parent = nullptr);

    /// The entries of a list by its name.
    void setLists(const QHash<QString, std::vector<core::ListEntry>> &lists);

    /// An empty visit to \a idea on \a today by \a monitoredBy.
    void begin(core::IdeaId idea, const std::vector<core::DeliverStep> &steps, QDate today,
               const QString &monitoredBy);

    /// What stands in it now.
    VisitDraft draft() const;

    /// Whether something was written since begin().
    bool isWritten() const { return draft() != m_begun; }

    /// Goes on with \a draft, after begin() of the same idea.
    void resume(const VisitDraft &draft);

    /// Says what is lacking at its field, or emits recorded().
    void finish();

    QWidget *firstField() const;

signals:
    /// The order is filled in by the page; \a steps are all that count, as they were found.
    void recorded(const core::Visit &visit, const std::vector<core::StepReport> &steps);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct StepRow
    {
        core::DeliverStep step;
        QSpinBox *progress;
    };

    QComboBox *addChoice(const QString &id, const QString &list);
    void build();
    void showSteps(const std::vector<core::DeliverStep> &steps);
    void showAsked();
    core::RunStatusAsks asked() const;
    bool isComplete();
    core::Visit written() const;
    QList<QLineEdit *> texts() const;

    core::IdeaId m_idea = core::IdeaId(0);
    std::vector<StepRow> m_steps;
    std::vector<core::ListEntry> m_runStatuses;
    QHash<QString, QComboBox *> m_choices; ///< By list.
    DateField *m_date;
    QComboBox *m_runStatus;
    QLineEdit *m_note;
    QLineEdit *m_lesson;
    QLineEdit *m_obstacle;
    QLineEdit *m_followUp;
    DateField *m_due;
    QLineEdit *m_monitoredBy;
    QWidget *m_stepArea;
    QGridLayout *m_stepGrid = nullptr;
    VisitDraft m_begun; ///< As begin() left it.
    FormField *m_dateField = nullptr;
    FormField *m_dueField = nullptr;
    FormField *m_runField = nullptr;
    FormField *m_noteField = nullptr;
    FormField *m_lessonField = nullptr;
};

} // namespace ui
