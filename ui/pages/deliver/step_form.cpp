// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliver/step_form.h"

#include "ui/models/list_chip.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/commit_line_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

StepForm::StepForm(EvidenceList::Content content, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::BodyBold, {}, this))
    , m_progress(new QSpinBox(this))
    , m_status(new QComboBox(this))
    , m_obstacle(new CommitLineEdit(this))
    , m_evidence(new EvidencePanel(std::move(content), this))
{
    setObjectName(u"stepForm"_s);
    m_title->setWordWrap(true);
    m_progress->setObjectName(u"stepProgress"_s);
    m_progress->setRange(0, 100);
    m_progress->setSingleStep(5);
    m_progress->setSuffix(u"%"_s);
    m_status->setObjectName(u"stepStatus"_s);
    m_obstacle->setObjectName(u"stepObstacle"_s);
    build();
    connect(m_progress, &QSpinBox::editingFinished, this, [this] {
        core::StepReport found = stored();
        found.progress = m_progress->value();
        report(found);
    });
    connect(m_status, &QComboBox::activated, this, [this] {
        core::StepReport found = stored();
        found.status = m_status->currentData().toString();
        const core::ListEntry *entry = entryOf(m_statuses, found.status);
        const bool asks = entry && entry->attributes.value("needs_reason"_L1).toBool();
        if (asks && found.obstacle.isEmpty()) {
            m_obstacleField->setError(tr("Write here first why the step is cancelled."));
            m_status->setCurrentIndex(m_status->findData(m_step.status));
            m_obstacle->setFocus(Qt::OtherFocusReason);
            return;
        }
        report(found);
    });
    connect(m_obstacle, &CommitLineEdit::committed, this, [this](const QString &text) {
        core::StepReport found = stored();
        found.obstacle = text;
        report(found);
    });
}

void StepForm::build()
{
    const Metrics metrics(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * metrics.g);
    row->addWidget(new FormField(tr("Progress"), m_progress), 2);
    row->addWidget(new FormField(tr("Status of the step"), m_status), 5);
    m_obstacleField = new FormField(tr("Obstacle"), m_obstacle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * metrics.g);
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(m_obstacleField);
    column->addWidget(m_evidence);
    column->addStretch(1);
}

QWidget *StepForm::firstField() const
{
    return m_progress;
}

void StepForm::addFollowUp(QWidget *followUp)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, followUp);
}

void StepForm::setStatuses(const std::vector<core::ListEntry> &statuses)
{
    m_statuses = statuses;
    m_status->clear();
    for (const core::ListEntry &entry : statuses) {
        if (!entry.hidden || entry.code == m_step.status)
            m_status->addItem(entry.label, entry.code);
    }
}

void StepForm::setStep(const core::DeliverStep &step, const std::vector<core::Evidence> &evidence)
{
    const bool isOther = step.id != m_step.id;
    if (isOther || step.obstacle != m_step.obstacle)
        m_obstacleField->setError({});
    m_step = step;
    setEnabled(step.id.value() != 0);
    m_title->setText(step.activity);
    m_progress->setValue(step.progress);
    const int status = m_status->findData(step.status);
    m_status->setCurrentIndex(step.status.isEmpty() ? 0 : status);
    m_obstacle->setValue(step.obstacle, step.id.value());
    m_evidence->setEvidence(evidence);
}

core::StepReport StepForm::stored() const
{
    return {.step = m_step.id,
            .progress = m_step.progress,
            .status = m_step.status,
            .obstacle = m_step.obstacle};
}

void StepForm::report(const core::StepReport &report)
{
    if (m_step.id.value() != 0 && report != stored())
        emit reported(report);
}

} // namespace ui
