// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliver/follow_up_form.h"

#include "core/domain/format.h"
#include "ui/models/list_chip.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/commit_line_edit.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

FollowUpForm::FollowUpForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::BodyBold, {}, this))
    , m_facts(new TextLabel(TextRole::Caption, {}, this))
    , m_remove(new LinkButton(tr("Remove visit"), this))
    , m_fields(new QWidget(this))
    , m_followUp(new CommitLineEdit(m_fields))
    , m_due(new DateField(m_fields))
{
    setObjectName(u"followUpForm"_s);
    m_facts->setWordWrap(true);
    m_remove->setObjectName(u"removeVisit"_s);
    m_followUp->setObjectName(u"followUp"_s);
    m_due->setObjectName(u"followUpDue"_s);
    build();
    connect(m_followUp, &CommitLineEdit::committed, this, [this](const QString &text) {
        core::Visit visit = *m_visit;
        visit.followUp = text;
        emit changed(visit);
    });
    connect(m_due, &DateField::committed, this, [this](QDate date) {
        core::Visit visit = *m_visit;
        visit.followUpDue = date;
        emit changed(visit);
    });
    connect(m_remove, &LinkButton::clicked, this, [this] { emit removeRequested(m_visit->id); });
}

void FollowUpForm::build()
{
    const Metrics metrics(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_remove);
    auto *fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins({});
    fields->setSpacing(2 * metrics.g);
    fields->addWidget(new FormField(tr("Follow-up"), m_followUp), 5);
    fields->addWidget(new FormField(tr("Follow-up due"), m_due), 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * metrics.g, 0, 0);
    column->setSpacing(metrics.g);
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addWidget(m_fields);
}

void FollowUpForm::setToday(QDate today)
{
    m_due->setToday(today);
}

static QString factsOf(const core::Visit &visit, const std::vector<core::ListEntry> &methods)
{
    QStringList facts;
    if (const core::ListEntry *method = entryOf(methods, visit.method))
        facts << method->label;
    for (const QString &fact : {visit.monitoredBy, visit.statusNote, visit.obstacle}) {
        if (!fact.isEmpty())
            facts << fact;
    }
    return facts.join(u" · "_s);
}

void FollowUpForm::setVisit(const std::optional<core::Visit> &visit,
                            const std::vector<core::ListEntry> &methods, bool isLaunched)
{
    m_visit = visit;
    m_fields->setVisible(visit.has_value());
    m_remove->setVisible(visit.has_value());
    if (!visit) {
        m_title->setText(isLaunched ? tr("Not reported") : tr("Not launched"));
        m_facts->setText(isLaunched
                             ? tr("Record the first visit with Ctrl+Enter.")
                             : tr("Tick it on the launch list, then visits can be recorded."));
        m_facts->show();
        return;
    }
    const auto language = core::languageOf(*QCoreApplication::instance());
    m_title->setText(tr("Visit of %1").arg(core::domain::formatShortDate(visit->date, language)));
    m_facts->setText(factsOf(*visit, methods));
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_followUp->setValue(visit->followUp, visit->id.value());
    m_due->setDate(visit->followUpDue, visit->id.value());
}

} // namespace ui
