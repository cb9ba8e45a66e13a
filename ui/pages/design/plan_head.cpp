// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/design/plan_head.h"

#include "core/domain/format.h"
#include "ui/models/plan_chip.h"
#include "ui/pages/design/lan_review.h"
#include "ui/theme/icons.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/commit_line_edit.h"
#include "ui/widgets/commit_text_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::ActionPlan;

PlanHead::PlanHead(QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(TextRole::LeadBold))
    , m_expansion(new TextLabel(TextRole::Lead))
    , m_chip(new StatusLabel)
    , m_more(new QToolButton)
    , m_menu(new QToolButton)
    , m_fields(new QWidget)
    , m_details(new QWidget)
    , m_decisionRow(new QWidget)
    , m_decisionIcon(new IconLabel(u"note"_s))
    , m_decision(new TextLabel(TextRole::Body))
    , m_lanReview(new LanReview)
{
    setObjectName(u"planHead"_s);
    const Metrics metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.cardPadding, 2 * metrics.g, metrics.cardPadding,
                               2 * metrics.g);
    column->setSpacing(metrics.g);
    buildTitle();
    auto *decision = new QHBoxLayout(m_decisionRow);
    decision->setContentsMargins({});
    decision->setSpacing(2 * metrics.g);
    decision->addWidget(m_decisionIcon, 0, Qt::AlignTop);
    decision->addWidget(m_decision, 1);
    m_decision->setObjectName(u"lastDecision"_s);
    m_decision->setWordWrap(true);
    column->addWidget(m_decisionRow);
    column->addWidget(m_lanReview);
    buildFields();
    buildMore();
    column->addWidget(m_fields);
    column->addWidget(m_details);
    m_details->hide();
}

void PlanHead::buildTitle()
{
    const Metrics metrics(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * metrics.g);
    m_name->setObjectName(u"planName"_s);
    m_expansion->setObjectName(u"planExpansion"_s);
    m_expansion->setElided(true);
    row->addWidget(m_name);
    row->addWidget(m_expansion, 1);
    row->addWidget(m_chip);
    m_more->setObjectName(u"planMore"_s);
    m_more->setText(tr("More fields"));
    m_more->setAccessibleName(m_more->text());
    m_more->setToolTip(tr("Outputs, person in charge and parties involved"));
    m_more->setIcon(icon(u"chevron-down"_s));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    connect(m_more, &QToolButton::toggled, this, &PlanHead::unfold);
    row->addWidget(m_more);
    m_menu->setObjectName(u"planMenu"_s);
    m_menu->setIcon(icon(u"more"_s));
    m_menu->setAccessibleName(tr("More about this idea"));
    m_menu->setToolTip(m_menu->accessibleName());
    m_menu->setAutoRaise(true);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_menu);
    QAction *review = menu->addAction(icon(u"people"_s), tr("Note a review by the lab team"),
                                      m_lanReview, &LanReview::open);
    review->setObjectName(u"noteLanReview"_s);
    menu->addAction(icon(u"undo"_s), tr("Back to the ideas to choose from"), this,
                    &PlanHead::unchooseRequested);
    m_menu->setMenu(menu);
    row->addWidget(m_menu);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

QWidget *PlanHead::addText(const QString &name, const QString &caption, int lines,
                           QString ActionPlan::*member)
{
    auto *edit = new CommitTextEdit;
    edit->setObjectName(name);
    edit->setProperty(look::quiet, true);
    edit->setVisibleLines(lines);
    edit->setPlaceholderText(tr("Not written yet"));
    connect(edit, &CommitTextEdit::committed, this,
            [this, member](const QString &text) { commit(member, text); });
    m_editors.push_back({edit, member});
    return new FormField(caption, edit);
}

QWidget *PlanHead::addLine(const QString &name, const QString &caption, QString ActionPlan::*member)
{
    auto *edit = new CommitLineEdit;
    edit->setObjectName(name);
    connect(edit, &CommitLineEdit::committed, this,
            [this, member](const QString &text) { commit(member, text); });
    m_editors.push_back({edit, member});
    return new FormField(caption, edit);
}

void PlanHead::buildFields()
{
    auto *row = new QHBoxLayout(m_fields);
    row->setContentsMargins({});
    row->setSpacing(2 * Metrics(this).g);
    row->addWidget(addText(u"planAim"_s, tr("Aim"), 2, &ActionPlan::aim), 5);
    row->addWidget(addText(u"milestoneShort"_s, tr("Short term"), 2, &ActionPlan::milestoneShort),
                   4);
    row->addWidget(
        addText(u"milestoneMedium"_s, tr("Medium term"), 2, &ActionPlan::milestoneMedium), 4);
    row->addWidget(addText(u"milestoneLong"_s, tr("Long term"), 2, &ActionPlan::milestoneLong), 4);
}

void PlanHead::buildMore()
{
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins({});
    column->setSpacing(Metrics(this).g);
    auto *texts = new QHBoxLayout;
    texts->setSpacing(2 * Metrics(this).g);
    texts->addWidget(addLine(u"planOutputs"_s, tr("Output"), &ActionPlan::outputs), 1);
    texts->addWidget(addLine(u"planParties"_s, tr("Parties involved"), &ActionPlan::parties), 1);
    column->addLayout(texts);
    auto *person = new QHBoxLayout;
    person->setSpacing(2 * Metrics(this).g);
    person->addWidget(
        addLine(u"planPerson"_s, tr("Person in charge (PIC)"), &ActionPlan::personInCharge), 4);
    person->addWidget(addLine(u"planPersonTitle"_s, tr("Position"), &ActionPlan::personTitle), 4);
    person->addWidget(addLine(u"planPersonNip"_s, tr("NIP"), &ActionPlan::personNip), 3);
    column->addLayout(person);
}

void PlanHead::commit(QString ActionPlan::*member, const QString &text)
{
    ActionPlan plan = m_plan;
    plan.*member = text;
    emit changed(plan);
}

void PlanHead::setPlan(const core::PlanRow &row, const ActionPlan &plan, bool readOnly)
{
    m_lanReview->setIdea(row.id);
    if (plan.id != m_plan.id) { // what is being written belongs to the plan shown before
        for (const Field &field : m_editors) {
            if (auto *text = qobject_cast<CommitTextEdit *>(field.widget))
                text->commit();
            else
                static_cast<CommitLineEdit *>(field.widget)->commit();
        }
    }
    m_plan = plan;
    m_name->setText(ideaTitle(row.name, row.problem));
    m_expansion->setText(row.expansion.isEmpty() ? QString() : u"— "_s + row.expansion);
    m_expansion->setToolTip(row.expansion);
    m_chip->setChip(planChip(row, ChipLength::Full));
    m_menu->setEnabled(!readOnly);
    showDecision(row);
    for (const Field &field : m_editors) {
        if (auto *text = qobject_cast<CommitTextEdit *>(field.widget)) {
            text->setReadOnly(readOnly);
            text->setValue(plan.*field.member, plan.id.value());
        } else {
            auto *line = static_cast<CommitLineEdit *>(field.widget);
            line->setReadOnly(readOnly);
            line->setValue(plan.*field.member, plan.id.value());
        }
    }
}

void PlanHead::showDecision(const core::PlanRow &row)
{
    m_decisionRow->setVisible(!row.note.isEmpty());
    if (row.note.isEmpty())
        return;
    const auto language = core::languageOf(*QCoreApplication::instance());
    const QString date = core::domain::formatShortDate(row.decidedOn, language);
    const QString who = row.decidedBy.isEmpty() ? tr("Head of unit") : row.decidedBy;
    m_decision->setText(tr("%1, %2: %3", "who decided, date, note").arg(who, date, row.note));
    const bool isOpen =
        row.state == core::PlanState::Revise || row.state == core::PlanState::Postponed;
    m_decisionIcon->setKind(isOpen ? StatusKind::Warn : StatusKind::Mute);
}

void PlanHead::setLow(bool low)
{
    m_isLow = low;
    unfold();
}

void PlanHead::unfold()
{
    const bool open = m_more->isChecked();
    m_more->setIcon(icon(open ? u"chevron-up"_s : u"chevron-down"_s));
    m_fields->setVisible(open || !m_isLow);
    m_details->setVisible(open);
}

void PlanHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokensOf(this).line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace ui
