// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/opd.h"

#include <QWidget>

class QComboBox;

namespace ui {

class CommitLineEdit;
class FormField;

/// The head of a unit as documents name them, and the unit's contact. Each field is stored when it
/// is left.
class HeadForm : public QWidget
{
    Q_OBJECT

public:
    explicit HeadForm(QWidget *parent = nullptr);

    void setUnit(const core::Opd &unit);

    /// Moves the focus to the name of the head.
    void focusName();

signals:
    void changed(const core::Opd &unit);

private:
    CommitLineEdit *line(const char *name, QString core::Opd::*member);

    core::Opd m_unit{.id = core::OpdId(0)};
    QComboBox *m_prefix;
    CommitLineEdit *m_name;
    CommitLineEdit *m_title;
    CommitLineEdit *m_nip;
    CommitLineEdit *m_rank;
    CommitLineEdit *m_contact;
    FormField *m_nipField;
};

} // namespace ui
