// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"
#include "core/domain/participant.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace ui {

class CommitLineEdit;

/// What is known of one person of a unit. Each field is stored when it is left; Esc closes.
class PersonForm : public QWidget
{
    Q_OBJECT

public:
    explicit PersonForm(QWidget *parent = nullptr);

    void setRoles(const std::vector<core::ListEntry> &roles);
    void setPerson(const core::Participant &person);
    const core::Participant &person() const { return m_person; }

signals:
    void changed(const core::Participant &person);
    void removeRequested(core::ParticipantId person);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRole();
    CommitLineEdit *addField(const char *name, const QString &caption,
                             QString core::Participant::*member);

    core::Participant m_person{.id = core::ParticipantId(0)};
    CommitLineEdit *m_name;
    CommitLineEdit *m_position;
    QComboBox *m_role;
    CommitLineEdit *m_nip;
    CommitLineEdit *m_contact;
};

} // namespace ui
