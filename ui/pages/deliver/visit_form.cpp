// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliver/visit_form.h"

#include "ui/models/list_chip.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

VisitForm::VisitForm(QWidget *parent)
    : QWidget(parent)
    , m_date(new DateField(this))
    , m_runStatus(addChoice(u"visitRunStatus"_s, u"run_status"_s))
    , m_note(new QLineEdit(this))
    , m_lesson(new QLineEdit(this))
    , m_obstacle(new QLineEdit(this))
    , m_followUp(new QLineEdit(this))
    , m_due(new DateField(this))
    , m_monitoredBy(new QLineEdit(this))
    , m_stepArea(new QWidget(this))
{
    setObjectName(u"visitForm"_s);
    m_date->setObjectName(u"visitDate"_s);
    m_note->setObjectName(u"visitNote"_s);
    m_lesson->setObjectName(u"visitLesson"_s);
    m_obstacle->setObjectName(u"visitObstacle"_s);
    m_followUp->setObjectName(u"visitFollowUp"_s);
    m_due->setObjectName(u"visitFollowUpDue"_s);
    m_monitoredBy->setObjectName(u"visitMonitoredBy"_s);
    build();
    // Until it is recorded the form itself keeps the days.
    for (DateField *day : {m_date, m_due})
        connect(day, &DateField::committed, day, [day](QDate date) { day->setDate(date); });
    connect(m_runStatus, &QComboBox::currentIndexChanged, this, &VisitForm::showAsked);
    showAsked();
}

QComboBox *VisitForm::addChoice(const QString &id, const QString &list)
{
    auto *box = new QComboBox(this);
    box->setObjectName(id);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    m_choices.insert(list, box);
    return box;
}

void VisitForm::build()
{
    const Metrics metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * metrics.g);
    const auto addRow = [&](QWidget *left, QWidget *right) {
        auto *row = new QHBoxLayout;
        row->setSpacing(2 * metrics.g);
        row->addWidget(left, 1, Qt::AlignTop);
        row->addWidget(right, 1, Qt::AlignTop);
        column->addLayout(row);
    };
    m_dateField = new FormField(tr("Date of the visit"), m_date);
    m_runField = new FormField(tr("How the innovation runs"), m_runStatus);
    m_noteField = new FormField(tr("Reason"), m_note);
    m_lessonField = new FormField(tr("What was learnt"), m_lesson);
    addRow(m_dateField, new FormField(tr("Phase"), addChoice(u"visitPhase"_s, u"phase"_s)));
    column->addWidget(m_runField);
    column->addWidget(m_noteField);
    column->addWidget(m_lessonField);
    column->addWidget(m_stepArea);
    m_stepGrid = new QGridLayout(m_stepArea);
    m_stepGrid->setContentsMargins({});
    m_stepGrid->setSpacing(metrics.g);
    m_stepGrid->setColumnStretch(0, 1);
    addRow(new FormField(tr("Kind of obstacle"),
                         addChoice(u"visitObstacleKind"_s, u"obstacle_category"_s)),
           new FormField(tr("Obstacle"), m_obstacle));
    m_dueField = new FormField(tr("Follow-up due"), m_due);
    addRow(new FormField(tr("Follow-up"), m_followUp), m_dueField);
    addRow(new FormField(tr("Way of monitoring"), addChoice(u"visitMethod"_s, u"monev_method"_s)),
           new FormField(tr("Monitored by"), m_monitoredBy));
    auto *acts = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelVisit"_s);
    auto *record = new QPushButton(tr("Record visit"));
    record->setObjectName(u"recordVisit"_s);
    record->setProperty(look::primary, true);
    acts->addStretch(1);
    acts->addWidget(cancel);
    acts->addWidget(record);
    column->addLayout(acts);
    column->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &VisitForm::cancelled);
    connect(record, &QPushButton::clicked, this, &VisitForm::finish);
}

void VisitForm::setLists(const QHash<QString, std::vector<core::ListEntry>> &lists)
{
    m_runStatuses = lists.value(u"run_status"_s);
    for (auto choice = m_choices.constBegin(); choice != m_choices.constEnd(); ++choice) {
        const QVariant kept = choice.value()->currentData();
        choice.value()->clear();
        choice.value()->addItem(u"—"_s, QString());
        for (const core::ListEntry &entry : lists.value(choice.key())) {
            if (!entry.hidden)
                choice.value()->addItem(entry.label, entry.code);
        }
        choice.value()->setCurrentIndex(std::max(0, choice.value()->findData(kept)));
    }
}

void VisitForm::begin(core::IdeaId idea, const std::vector<core::DeliverStep> &steps, QDate today,
                      const QString &monitoredBy)
{
    m_idea = idea;
    for (QComboBox *box : std::as_const(m_choices))
        box->setCurrentIndex(0);
    for (QLineEdit *edit : {m_note, m_lesson, m_obstacle, m_followUp})
        edit->clear();
    m_date->setToday(today);
    m_due->setToday(today);
    m_date->setDate(today);
    m_due->setDate({});
    for (DateField *day : {m_date, m_due})
        day->restore();
    m_monitoredBy->setText(monitoredBy);
    for (FormField *field : {m_dateField, m_dueField, m_runField, m_noteField, m_lessonField})
        field->setError({});
    showSteps(steps);
    showAsked();
    m_begun = draft();
}

QList<QLineEdit *> VisitForm::texts() const
{
    return {m_date, m_note, m_lesson, m_obstacle, m_followUp, m_due, m_monitoredBy};
}

VisitDraft VisitForm::draft() const
{
    VisitDraft draft;
    for (const QLineEdit *edit : texts())
        draft.fields.insert(edit->objectName(), edit->text());
    for (const QComboBox *box : m_choices)
        draft.fields.insert(box->objectName(), box->currentData().toString());
    for (const StepRow &row : m_steps)
        draft.progress.insert_or_assign(row.step.id, row.progress->value());
    return draft;
}

void VisitForm::resume(const VisitDraft &draft)
{
    for (QLineEdit *edit : texts())
        edit->setText(draft.fields.value(edit->objectName()));
    for (DateField *day : {m_date, m_due})
        day->commit();
    for (QComboBox *box : std::as_const(m_choices)) {
        const int kept = box->findData(draft.fields.value(box->objectName()));
        box->setCurrentIndex(std::max(0, kept));
    }
    for (const StepRow &row : m_steps) {
        if (const auto found = draft.progress.find(row.step.id); found != draft.progress.end())
            row.progress->setValue(found->second);
    }
}

void VisitForm::showSteps(const std::vector<core::DeliverStep> &steps)
{
    while (QLayoutItem *item = m_stepGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_steps.clear();
    m_stepGrid->addWidget(new TextLabel(TextRole::Caption, tr("Progress of the steps")), 0, 0);
    for (const core::DeliverStep &step : steps) {
        if (step.cancelled)
            continue;
        const int row = static_cast<int>(m_steps.size()) + 1;
        auto *name = new TextLabel(TextRole::Body, step.activity);
        name->setElided(true);
        name->setToolTip(step.activity);
        auto *progress = new QSpinBox;
        progress->setObjectName(u"visitStep%1"_s.arg(row));
        progress->setAccessibleName(step.activity);
        progress->setRange(0, 100);
        progress->setSingleStep(5);
        progress->setSuffix(u"%"_s);
        progress->setValue(step.progress);
        m_stepGrid->addWidget(name, row, 0);
        m_stepGrid->addWidget(progress, row, 1);
        m_steps.push_back({step, progress});
    }
    m_stepArea->setVisible(!m_steps.empty());
    QWidget *before = m_lesson;
    for (const StepRow &row : m_steps) {
        setTabOrder(before, row.progress);
        before = row.progress;
    }
}

QWidget *VisitForm::firstField() const
{
    return m_runStatus;
}

core::RunStatusAsks VisitForm::asked() const
{
    const auto *entry = entryOf(m_runStatuses, m_runStatus->currentData().toString());
    return entry ? core::asksOf(*entry) : core::RunStatusAsks();
}

void VisitForm::showAsked()
{
    const core::RunStatusAsks asks = asked();
    m_noteField->setCaption(asks.year ? tr("Rescheduled to the year") : tr("Reason"));
    m_noteField->setVisible(asks.reason || asks.year);
    m_lessonField->setVisible(asks.lesson);
}

bool VisitForm::isComplete()
{
    static const QRegularExpression year(u"\\b20\\d\\d\\b"_s);
    const core::RunStatusAsks asks = asked();
    bool isWhole = true;
    const auto check = [&isWhole](FormField *field, bool lacks, const QString &message) {
        field->setError(lacks ? message : QString());
        if (lacks && isWhole)
            field->field()->setFocus(Qt::OtherFocusReason);
        isWhole = isWhole && !lacks;
    };
    check(m_dateField, !m_date->date().isValid(), tr("Say on which day the visit was."));
    check(m_dueField, m_due->isWrong(), tr("Write the day as day, month and year."));
    check(m_runField, m_runStatus->currentIndex() <= 0, tr("Choose how the innovation runs."));
    check(m_noteField,
          (asks.reason && m_note->text().trimmed().isEmpty()) ||
              (asks.year && !m_note->text().contains(year)),
          asks.year ? tr("Say to which year it is rescheduled, for example 2027.")
                    : tr("Give a reason."));
    check(m_lessonField, asks.lesson && m_lesson->text().trimmed().isEmpty(),
          tr("Say what was learnt from it."));
    return isWhole;
}

core::Visit VisitForm::written() const
{
    const core::RunStatusAsks asks = asked();
    core::Visit visit{.id = core::VisitId(0), .idea = m_idea, .date = m_date->date()};
    visit.phase = m_choices.value(u"phase"_s)->currentData().toString();
    visit.runStatus = m_runStatus->currentData().toString();
    visit.statusNote = asks.reason || asks.year ? m_note->text().simplified() : QString();
    visit.lesson = asks.lesson ? m_lesson->text().simplified() : QString();
    visit.obstacleCategory = m_choices.value(u"obstacle_category"_s)->currentData().toString();
    visit.obstacle = m_obstacle->text().simplified();
    visit.followUp = m_followUp->text().simplified();
    visit.followUpDue = m_due->date();
    visit.method = m_choices.value(u"monev_method"_s)->currentData().toString();
    visit.monitoredBy = m_monitoredBy->text().simplified();
    return visit;
}

void VisitForm::finish()
{
    if (!isComplete())
        return;
    std::vector<core::StepReport> found;
    for (const StepRow &row : m_steps)
        found.push_back({.step = row.step.id,
                         .progress = row.progress->value(),
                         .status = row.step.status,
                         .obstacle = row.step.obstacle});
    emit recorded(written(), found);
}

void VisitForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
