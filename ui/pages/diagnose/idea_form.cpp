// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnose/idea_form.h"

#include "ui/pages/diagnose/status_form.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/commit_line_edit.h"
#include "ui/widgets/commit_text_edit.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using core::Idea;

IdeaForm::IdeaForm(QWidget *parent)
    : QWidget(parent)
    , m_status(new StatusForm)
{
    setObjectName(u"ideaForm"_s);
    build();
}

QWidget *IdeaForm::firstField() const
{
    return m_first;
}

void IdeaForm::commit(Text member, const QString &value)
{
    if (m_idea.*member == value)
        return;
    Idea changed = m_idea;
    changed.*member = value;
    emit this->changed(changed, member == &Idea::name
                                    ? QT_TRANSLATE_NOOP("Command", "rename idea")
                                    : QT_TRANSLATE_NOOP("Command", "change idea"));
}

QWidget *IdeaForm::addText(const QString &id, const QString &caption, Text member, int lines)
{
    QWidget *field = nullptr;
    if (lines <= 1) {
        auto *edit = new CommitLineEdit;
        connect(edit, &CommitLineEdit::committed, this,
                [this, member](const QString &text) { commit(member, text); });
        m_show.push_back(
            [this, edit, member] { edit->setValue(m_idea.*member, m_idea.id.value()); });
        field = edit;
    } else {
        auto *edit = new CommitTextEdit;
        edit->setVisibleLines(lines);
        connect(edit, &CommitTextEdit::committed, this,
                [this, member](const QString &text) { commit(member, text); });
        m_show.push_back(
            [this, edit, member] { edit->setValue(m_idea.*member, m_idea.id.value()); });
        field = edit;
    }
    field->setObjectName(id);
    return new FormField(caption, field);
}

QWidget *IdeaForm::addChoice(const QString &id, const QString &caption, Text member,
                             const QString &list)
{
    auto *box = new QComboBox;
    box->setObjectName(id);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    m_choices[list].append(box);
    connect(box, &QComboBox::activated, this,
            [this, box, member] { commit(member, box->currentData().toString()); });
    m_show.push_back([this, box, member] { box->setCurrentIndex(box->findData(m_idea.*member)); });
    return new FormField(caption, box);
}

void IdeaForm::addPair(QVBoxLayout *column, QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics(this).g * 2);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    column->addLayout(row);
}

void IdeaForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics(this).g * 2);
    column->addWidget(m_status);
    QWidget *problem = addText(u"problem"_s, tr("Problem"), &Idea::problem, 3);
    m_first = qobject_cast<FormField *>(problem)->field();
    column->addWidget(problem);
    addPair(column, addText(u"cause"_s, tr("Cause"), &Idea::cause, 2),
            addText(u"effect"_s, tr("Effect"), &Idea::effect, 2));
    column->addWidget(addText(u"affected"_s, tr("Affected group"), &Idea::affected, 1));
    addPair(column, addText(u"currentState"_s, tr("Current state"), &Idea::currentState, 2),
            addText(u"expectedState"_s, tr("Expected state"), &Idea::expectedState, 2));
    addPair(column, addText(u"name"_s, tr("Name"), &Idea::name, 1),
            addText(u"proposers"_s, tr("Proposer"), &Idea::proposers, 2));
    column->addWidget(addText(u"expansion"_s, tr("Expansion"), &Idea::expansion, 1));
    column->addWidget(addText(u"description"_s, tr("Description"), &Idea::description, 3));
    addPair(column, addText(u"benefit"_s, tr("Benefit"), &Idea::benefit, 2),
            addText(u"novelty"_s, tr("Novelty"), &Idea::novelty, 2));
    addPair(column,
            addChoice(u"kind"_s, tr("Kind of innovation"), &Idea::kind, u"innovation_kind"_s),
            addChoice(u"form"_s, tr("Form of innovation"), &Idea::form, u"innovation_form"_s));
    addPair(column, addChoice(u"digital"_s, tr("Digital or not"), &Idea::digital, u"digital"_s),
            addChoice(u"initiator"_s, tr("Initiator"), &Idea::initiator, u"initiator"_s));
    addPair(column, addChoice(u"origin"_s, tr("Origin"), &Idea::origin, u"origin"_s),
            addText(u"originDetail"_s, tr("From where or from what"), &Idea::originDetail, 1));
    addPair(column,
            addChoice(u"budgetNeed"_s, tr("Budget need"), &Idea::budgetNeed, u"budget_need"_s),
            addChoice(u"affair"_s, tr("Government affair"), &Idea::affair, u"affair"_s));
    column->addWidget(addText(u"mission"_s, tr("Link to mission"), &Idea::mission, 1));
    column->addWidget(addText(u"note"_s, tr("Notes"), &Idea::note, 2));
    column->addStretch(1);
}

void IdeaForm::setLists(const QHash<QString, std::vector<core::ListEntry>> &lists)
{
    for (auto list = m_choices.constBegin(); list != m_choices.constEnd(); ++list) {
        for (QComboBox *box : list.value()) {
            box->clear();
            box->addItem(u"—"_s, QString());
            for (const core::ListEntry &entry : lists.value(list.key())) {
                if (!entry.hidden)
                    box->addItem(entry.label, entry.code);
            }
        }
    }
    m_status->setLists(lists.value(u"idea_status"_s), lists.value(u"status_reason"_s));
}

void IdeaForm::setIdea(const Idea &idea)
{
    m_idea = idea;
    for (const auto &show : m_show)
        show();
    m_status->setIdea(idea);
}

} // namespace ui
