// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drum_up/commitment_row.h"

#include "core/domain/parse_date.h"
#include "ui/theme/icons.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/commit_line_edit.h"
#include "ui/widgets/form_field.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

CommitmentRow::CommitmentRow(QAction *sign, QWidget *parent)
    : QWidget(parent)
    , m_sign(new QPushButton(this))
    , m_date(new CommitLineEdit(this))
    , m_dateField(new FormField(tr("Signed on"), m_date, this))
{
    const Metrics metrics(this);
    m_sign->setObjectName(u"signButton"_s);
    m_sign->setProperty(look::keyHint, sign->shortcut().toString(QKeySequence::NativeText));
    m_sign->setAutoDefault(false);
    m_date->setObjectName(u"signedOn"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.cardPadding, 2 * metrics.g, metrics.cardPadding,
                            metrics.cardPadding - metrics.g);
    row->setSpacing(2 * metrics.g);
    row->addWidget(m_dateField, 1);
    row->addWidget(m_sign, 1, Qt::AlignBottom);
    connect(m_sign, &QPushButton::clicked, sign, &QAction::trigger);
    connect(m_date, &CommitLineEdit::committed, this, &CommitmentRow::takeDate);
    connect(m_date, &CommitLineEdit::textChanged, this, [this](const QString &text) {
        if (text == m_date->value())
            m_dateField->setError({});
    });
}

void CommitmentRow::setUnit(const core::Opd &unit)
{
    m_dateField->setVisible(unit.committed);
    m_signedOn = unit.committedOn;
    m_date->setValue(unit.committedOn.isValid()
                         ? QLocale().toString(unit.committedOn, u"d MMM yyyy"_s)
                         : QString(),
                     unit.id.value());
    m_sign->setText(unit.committed ? tr("Take back") : tr("Mark as signed"));
    m_sign->setIcon(icon(unit.committed ? u"undo"_s : u"edit"_s));
    m_sign->setAccessibleName(unit.committed ? tr("Take the signature back")
                                             : tr("Mark the commitment as signed"));
}

void CommitmentRow::takeDate(const QString &text)
{
    const auto date = text.isEmpty() ? core::Result<QDate>(QDate()) : core::domain::parseDate(text);
    m_dateField->setError(date ? QString() : date.error().message);
    if (date && *date == m_signedOn)
        m_date->restore(); // the same day, written in another way
    else if (date)
        emit dated(*date);
}

void CommitmentRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, tokensOf(this).line);
}

} // namespace ui
