// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnose/status_form.h"

#include "ui/models/list_chip.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

StatusForm::StatusForm(QWidget *parent)
    : QWidget(parent)
    , m_status(new QComboBox)
    , m_reason(new QComboBox)
    , m_lesson(new QLineEdit)
    , m_target(new QComboBox)
    , m_apply(new QPushButton(tr("Set status")))
{
    m_status->setObjectName(u"ideaStatus"_s);
    m_reason->setObjectName(u"statusReason"_s);
    m_lesson->setObjectName(u"statusLesson"_s);
    m_target->setObjectName(u"mergeTarget"_s);
    m_apply->setObjectName(u"setStatus"_s);
    m_reason->setEditable(true);
    m_target->setEditable(true);
    m_target->setInsertPolicy(QComboBox::NoInsert);
    build();
    connect(m_status, &QComboBox::currentIndexChanged, this, &StatusForm::showAsked);
    connect(m_apply, &QPushButton::clicked, this, &StatusForm::decide);
    connect(m_reason->lineEdit(), &QLineEdit::returnPressed, this, &StatusForm::decide);
    connect(m_lesson, &QLineEdit::returnPressed, this, &StatusForm::decide);
}

void StatusForm::build()
{
    const Metrics metrics(this);
    m_reasonField = new FormField(tr("Reason"), m_reason);
    m_lessonField = new FormField(tr("What was learnt"), m_lesson);
    m_targetField = new FormField(tr("Merged into"), m_target);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.g * 2);
    row->addWidget(new FormField(tr("Status"), m_status), 1);
    row->addWidget(m_apply, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics.g * 2);
    column->addLayout(row);
    column->addWidget(m_reasonField);
    column->addWidget(m_lessonField);
    column->addWidget(m_targetField);
}

void StatusForm::setLists(std::vector<core::ListEntry> statuses,
                          std::vector<core::ListEntry> reasons)
{
    m_statuses = std::move(statuses);
    m_reasons = std::move(reasons);
    const QSignalBlocker quiet(m_status);
    const QString kept = m_status->currentData().toString();
    m_status->clear();
    for (const core::ListEntry &entry : m_statuses) {
        if (!entry.hidden)
            m_status->addItem(entry.label, entry.code);
    }
    m_status->setCurrentIndex(m_status->findData(kept));
}

void StatusForm::setTargets(const QList<std::pair<QString, qint64>> &targets)
{
    const QVariant kept = m_target->currentData();
    const QString typed = m_target->currentText();
    m_target->clear();
    for (const auto &[text, id] : targets)
        m_target->addItem(text, id);
    const int at = kept.isValid() ? m_target->findData(kept) : -1;
    m_target->setCurrentIndex(at);
    if (at < 0)
        m_target->setEditText(typed);
}

void StatusForm::setIdea(const core::Idea &idea)
{
    const auto stored = [](const core::Idea &of) {
        return std::tie(of.id, of.status, of.statusReason, of.statusLesson, of.mergedInto);
    };
    if (stored(idea) == stored(m_idea))
        return;
    m_idea = idea;
    m_status->setCurrentIndex(m_status->findData(idea.status));
    showAsked();
    m_reason->setCurrentText(idea.statusReason);
    m_lesson->setText(idea.statusLesson);
    m_target->setCurrentIndex(idea.mergedInto ? m_target->findData(idea.mergedInto->value()) : -1);
    for (FormField *field : {m_reasonField, m_lessonField, m_targetField})
        field->setError({});
}

bool StatusForm::isDeciding() const
{
    return m_status->currentIndex() >= 0 && m_status->currentData().toString() != m_idea.status;
}

void StatusForm::focusStatus()
{
    m_status->setFocus(Qt::OtherFocusReason);
    m_status->showPopup();
}

const core::ListEntry *StatusForm::chosen() const
{
    return entryOf(m_statuses, m_status->currentData().toString());
}

static bool asks(const core::ListEntry *entry, const char *what)
{
    return entry && entry->attributes.value(QLatin1String(what)).toBool();
}

void StatusForm::showAsked()
{
    const auto *entry = chosen();
    m_reasonField->setVisible(asks(entry, "needs_reason"));
    m_lessonField->setVisible(asks(entry, "needs_lesson"));
    m_targetField->setVisible(asks(entry, "needs_target"));
    const QString kept = m_reason->currentText();
    m_reason->clear();
    for (const core::ListEntry &reason : m_reasons) {
        const QString status = reason.attributes.value(QLatin1String("status")).toString();
        if (entry && !reason.hidden && status == entry->code)
            m_reason->addItem(reason.label);
    }
    m_reason->setCurrentText(entry && entry->code == m_idea.status ? kept : QString());
}

/// What is lacking is said at its field, which gets the focus.
void StatusForm::decide()
{
    const auto *entry = chosen();
    if (!entry)
        return;
    const QString reason = m_reason->currentText().simplified();
    const QString lesson = m_lesson->text().simplified();
    const auto lacks = [](FormField *field, bool isLacking, const QString &message) {
        field->setError(isLacking ? message : QString());
        if (isLacking)
            field->field()->setFocus(Qt::OtherFocusReason);
        return isLacking;
    };
    const bool needsReason = asks(entry, "needs_reason") && reason.isEmpty();
    const bool needsLesson = asks(entry, "needs_lesson") && lesson.isEmpty();
    const int target = m_target->findText(m_target->currentText());
    const bool needsTarget = asks(entry, "needs_target") && target < 0;
    if (lacks(m_lessonField, needsLesson, tr("Say what was learnt from it.")) |
        lacks(m_reasonField, needsReason, tr("Give a reason.")) |
        lacks(m_targetField, needsTarget, tr("Choose the idea it is merged into.")))
        return;
    core::SetIdeaStatus change{.ideas = {}, .status = entry->code, .today = {}};
    change.reason = asks(entry, "needs_reason") ? reason : QString();
    change.lesson = asks(entry, "needs_lesson") ? lesson : QString();
    if (asks(entry, "needs_target"))
        change.mergedInto = core::IdeaId(m_target->itemData(target).toLongLong());
    emit decided(change);
}

} // namespace ui
