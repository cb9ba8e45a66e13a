// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/display/shown_field.h"

#include "ui/pages/display/eye_toggle.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace ui {

ShownField::ShownField(const QString &caption, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_form(new FormField(caption, field, this))
    , m_note(new TextLabel(TextRole::Caption, {}, this))
    , m_eye(new EyeToggle(caption, this))
{
    m_eye->setObjectName(field->objectName() + QStringLiteral("Shown"));
    m_note->setObjectName(field->objectName() + QStringLiteral("Note"));
    // Note and eye lie on the line of the caption, at its right end.
    auto *end = new QHBoxLayout;
    end->setContentsMargins({});
    end->setSpacing(Metrics(this).g);
    end->addWidget(m_note);
    end->addWidget(m_eye);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_form, 0, 0);
    grid->addLayout(end, 0, 0, Qt::AlignTop | Qt::AlignRight);
    setFocusProxy(m_form);
    setSizePolicy(m_form->sizePolicy());
    m_eye->raise();
    m_note->hide();
}

void ShownField::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString ShownField::note() const
{
    return m_note->text();
}

} // namespace ui
