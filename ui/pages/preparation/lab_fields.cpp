// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/lab_fields.h"

#include "ui/widgets/commit_line_edit.h"
#include "ui/widgets/commit_text_edit.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace ui {

LabFields::LabFields(QObject *parent)
    : QObject(parent)
{}

FormField *LabFields::line(const QString &id, const QString &caption, Text member)
{
    auto *edit = new CommitLineEdit;
    edit->setObjectName(id);
    connect(edit, &CommitLineEdit::committed, this,
            [this, member](const QString &text) { commit(member, text); });
    m_show.push_back([this, edit, member] { edit->setValue(m_lab.*member); });
    return new FormField(caption, edit);
}

FormField *LabFields::text(const QString &id, const QString &caption, Text member, int lines)
{
    auto *edit = new CommitTextEdit;
    edit->setObjectName(id);
    edit->setVisibleLines(lines);
    connect(edit, &CommitTextEdit::committed, this,
            [this, member](const QString &text) { commit(member, text); });
    m_show.push_back([this, edit, member] { edit->setValue(m_lab.*member); });
    return new FormField(caption, edit);
}

FormField *LabFields::offers(const QString &id, const QString &caption, Text member)
{
    auto *box = new QComboBox;
    box->setObjectName(id);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    auto *edit = new CommitLineEdit;
    edit->setObjectName(id + QStringLiteral("Text"));
    edit->setAccessibleName(caption);
    box->setLineEdit(edit);
    connect(edit, &CommitLineEdit::committed, this,
            [this, member](const QString &text) { commit(member, text); });
    connect(box, &QComboBox::activated, edit, &CommitLineEdit::commit);
    m_show.push_back([this, edit, member] { edit->setValue(m_lab.*member); });
    return new FormField(caption, box);
}

FormField *LabFields::number(const QString &id, const QString &caption, Number member, int least,
                             int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(id);
    box->setRange(least, most);
    box->setKeyboardTracking(false);
    box->findChild<QLineEdit *>()->setAccessibleName(caption);
    connect(box, &QSpinBox::valueChanged, this, [this, box, member](int value) {
        const bool isNone = value == box->minimum() && !box->specialValueText().isEmpty();
        commit(member, isNone ? 0 : value);
    });
    m_show.push_back([this, box, member] {
        const QSignalBlocker quiet(box);
        box->setValue(m_lab.*member);
    });
    return new FormField(caption, box);
}

void LabFields::setLab(const core::Lab &lab)
{
    m_lab = lab;
    for (const auto &show : m_show)
        show();
}

} // namespace ui
