// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/visit_commands.h"
#include "core/queries/deliver.h"
#include "ui/pages/deliver/evidence_panel.h"

class QComboBox;
class QSpinBox;

namespace ui {

class CommitLineEdit;
class FormField;

/// One step as it stands: progress, status, obstacle and evidence. Each is committed on leaving it.
class StepForm : public QWidget
{
    Q_OBJECT

public:
    explicit StepForm(EvidenceList::Content content, QWidget *parent = nullptr);

    /// The entries of step_status.
    void setStatuses(const std::vector<core::ListEntry> &statuses);
    void setStep(const core::DeliverStep &step, const std::vector<core::Evidence> &evidence);

    EvidencePanel *evidence() const { return m_evidence; }
    QWidget *firstField() const;

    /// Shows the last visit's fields under the obstacle; takes \a followUp as child.
    void addFollowUp(QWidget *followUp);

signals:
    void reported(const core::StepReport &report);

private:
    void build();
    void report(const core::StepReport &report);
    core::StepReport stored() const;

    core::DeliverStep m_step{.id = core::StepId(0)};
    TextLabel *m_title;
    QSpinBox *m_progress;
    QComboBox *m_status;
    CommitLineEdit *m_obstacle;
    FormField *m_obstacleField = nullptr;
    EvidencePanel *m_evidence;
    std::vector<core::ListEntry> m_statuses;
};

} // namespace ui
