// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drum_up/substitute_form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

SubstituteForm::SubstituteForm(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextRole::BodyBold, {}, this))
    , m_name(new QLineEdit(this))
    , m_title(new QLineEdit(this))
    , m_nameField(new FormField(tr("Name of the substitute"), m_name, this))
{
    setObjectName(u"substituteForm"_s);
    m_name->setObjectName(u"substituteName"_s);
    m_title->setObjectName(u"substituteTitle"_s);
    m_heading->setElided(true);
    auto *note = new QPushButton(tr("Note"), this);
    note->setObjectName(u"noteSubstitute"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelSubstitute"_s);
    const Metrics metrics(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * metrics.g);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics.g);
    column->addWidget(m_heading);
    column->addWidget(m_nameField);
    column->addWidget(new FormField(tr("Title (position)"), m_title, this));
    column->addLayout(buttons);
    connect(m_name, &QLineEdit::returnPressed, m_title, qOverload<>(&QWidget::setFocus));
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
    connect(m_title, &QLineEdit::returnPressed, this, &SubstituteForm::answer);
    connect(note, &QPushButton::clicked, this, &SubstituteForm::answer);
    connect(cancel, &QPushButton::clicked, this, &SubstituteForm::cancelled);
    hide();
}

void SubstituteForm::ask(const QString &person, const QString &name, const QString &title)
{
    m_heading->setText(tr("%1 is represented by").arg(person));
    m_name->setText(name);
    m_title->setText(title);
    m_nameField->setError({});
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void SubstituteForm::answer()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_nameField->setError(tr("Write who came instead."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit answered(name, m_title->text().simplified());
}

void SubstituteForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
