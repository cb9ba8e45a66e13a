// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drum_up/person_form.h"

#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/commit_line_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/link_button.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

PersonForm::PersonForm(QWidget *parent)
    : QWidget(parent)
    , m_role(new QComboBox(this))
{
    setObjectName(u"personForm"_s);
    const Metrics metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics.g);
    m_name = addField("personName", tr("Name"), &core::Participant::name);
    m_position = addField("personPosition", tr("Title (position)"), &core::Participant::position);
    addRole();
    m_nip = addField("personNip", tr("NIP"), &core::Participant::nip);
    m_contact = addField("personContact", tr("WhatsApp number"), &core::Participant::contact);

    auto *close = new LinkButton(tr("Close"), this);
    close->setObjectName(u"closePerson"_s);
    close->setProperty(look::reads, true);
    auto *remove = new LinkButton(tr("Remove this person"), this);
    remove->setObjectName(u"removePerson"_s);
    auto *links = new QHBoxLayout;
    links->addWidget(remove);
    links->addStretch(1);
    links->addWidget(close);
    column->addLayout(links);
    connect(close, &LinkButton::clicked, this, &PersonForm::closed);
    connect(remove, &LinkButton::clicked, this, [this] { emit removeRequested(m_person.id); });
    connect(m_role, &QComboBox::activated, this, [this] {
        core::Participant person = m_person;
        person.role = m_role->currentData().toString();
        if (person != m_person)
            emit changed(person);
    });
    hide();
}

CommitLineEdit *PersonForm::addField(const char *name, const QString &caption,
                                     QString core::Participant::*member)
{
    auto *line = new CommitLineEdit(this);
    line->setObjectName(QLatin1String(name));
    layout()->addWidget(new FormField(caption, line, this));
    connect(line, &CommitLineEdit::committed, this, [this, member](const QString &text) {
        core::Participant person = m_person;
        person.*member = text;
        emit changed(person);
    });
    return line;
}

void PersonForm::addRole()
{
    m_role->setObjectName(u"personRole"_s);
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_role->setMinimumContentsLength(8);
    layout()->addWidget(new FormField(tr("Role"), m_role, this));
}

void PersonForm::setRoles(const std::vector<core::ListEntry> &roles)
{
    m_role->clear();
    m_role->addItem(u"—"_s, QString());
    for (const core::ListEntry &role : roles)
        m_role->addItem(role.label, role.code);
    m_role->setCurrentIndex(std::max(0, m_role->findData(m_person.role)));
}

void PersonForm::setPerson(const core::Participant &person)
{
    m_person = person;
    m_name->setValue(person.name, person.id.value());
    m_position->setValue(person.position, person.id.value());
    m_nip->setValue(person.nip, person.id.value());
    m_contact->setValue(person.contact, person.id.value());
    m_role->setCurrentIndex(std::max(0, m_role->findData(person.role)));
}

void PersonForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
