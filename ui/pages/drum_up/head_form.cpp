// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drum_up/head_form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/commit_line_edit.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QRegularExpression>

namespace ui {

using namespace Qt::StringLiterals;

HeadForm::HeadForm(QWidget *parent)
    : QWidget(parent)
    , m_prefix(new QComboBox(this))
    , m_name(line("headName", &core::Opd::headName))
    , m_title(line("headTitle", &core::Opd::headTitle))
    , m_nip(line("headNip", &core::Opd::headNip))
    , m_rank(line("headRank", &core::Opd::headRank))
    , m_contact(line("unitContact", &core::Opd::contact))
    , m_nipField(new FormField(tr("NIP"), m_nip, this))
{
    setObjectName(u"headForm"_s);
    m_prefix->setObjectName(u"headPrefix"_s);
    for (const QString &prefix : {QString(), u"Plt."_s, u"Plh."_s})
        m_prefix->addItem(prefix.isEmpty() ? u"—"_s : prefix, prefix);
    m_prefix->setToolTip(tr("Acting (Plt.) or daily acting (Plh.)"));
    const Metrics metrics(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * metrics.g);
    grid->setVerticalSpacing(2 * metrics.g);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(new FormField(tr("Acting"), m_prefix, this), 0, 0);
    grid->addWidget(new FormField(tr("Head of unit"), m_name, this), 0, 1, 1, 2);
    grid->addWidget(new FormField(tr("Title (position)"), m_title, this), 1, 0, 1, 3);
    grid->addWidget(m_nipField, 2, 0, 1, 2);
    grid->addWidget(new FormField(tr("Rank"), m_rank, this), 2, 2);
    grid->addWidget(new FormField(tr("WhatsApp number"), m_contact, this), 3, 0, 1, 3);
    connect(m_prefix, &QComboBox::activated, this, [this] {
        core::Opd unit = m_unit;
        unit.headPrefix = m_prefix->currentData().toString();
        if (unit != m_unit)
            emit changed(unit);
    });
}

CommitLineEdit *HeadForm::line(const char *name, QString core::Opd::*member)
{
    auto *field = new CommitLineEdit(this);
    field->setObjectName(QLatin1String(name));
    connect(field, &CommitLineEdit::committed, this, [this, member](const QString &text) {
        core::Opd unit = m_unit;
        unit.*member = text;
        emit changed(unit);
    });
    return field;
}

void HeadForm::setUnit(const core::Opd &unit)
{
    m_unit = unit;
    int prefix = m_prefix->findData(unit.headPrefix);
    if (prefix < 0) {
        m_prefix->addItem(unit.headPrefix, unit.headPrefix);
        prefix = m_prefix->count() - 1;
    }
    m_prefix->setCurrentIndex(prefix);
    m_name->setValue(unit.headName, unit.id.value());
    m_title->setValue(unit.headTitle, unit.id.value());
    m_nip->setValue(unit.headNip, unit.id.value());
    m_rank->setValue(unit.headRank, unit.id.value());
    m_contact->setValue(unit.contact, unit.id.value());
    static const QRegularExpression notDigits(u"\\D"_s);
    const auto digits = QString(unit.headNip).remove(notDigits).size();
    m_nipField->setHint(unit.headNip.isEmpty() || digits == 18
                            ? QString()
                            : tr("%n of 18 digits", nullptr, static_cast<int>(digits)));
}

void HeadForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
