// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drum_up/session_editor.h"

#include "core/commands/session_commands.h"
#include "core/domain/parse_date.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

static QLineEdit *lineOf(const FormField *field)
{
    return qobject_cast<QLineEdit *>(field->field());
}

SessionEditor::SessionEditor(QWidget *parent)
    : Card(parent)
    , m_row(new QHBoxLayout)
    , m_date(addField("sessionDate", tr("Date"), 4))
    , m_start(addField("sessionStart", tr("Start"), 2))
    , m_end(addField("sessionEnd", tr("End"), 2))
    , m_venue(addField("sessionVenue", tr("Venue"), 5))
    , m_title(addField("sessionTitle", tr("Name"), 4))
{
    setObjectName(u"sessionEditor"_s);
    const Metrics metrics(this);
    m_row->setSpacing(2 * metrics.g);
    content()->addLayout(m_row);
    lineOf(m_start)->setPlaceholderText(u"08.00"_s);
    lineOf(m_end)->setPlaceholderText(u"12.00"_s);
    auto *save = new QPushButton(tr("Save"), this);
    save->setObjectName(u"saveSession"_s);
    save->setProperty(look::primary, true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelSession"_s);
    for (QPushButton *button : {save, cancel}) {
        button->setAutoDefault(false);
        m_row->addWidget(button, 0, Qt::AlignBottom);
    }
    connect(save, &QPushButton::clicked, this, &SessionEditor::save);
    connect(cancel, &QPushButton::clicked, this, &SessionEditor::cancelled);
    hide();
}

FormField *SessionEditor::addField(const char *name, const QString &caption, int stretch)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setMinimumWidth(line->fontMetrics().averageCharWidth() * 5);
    auto *field = new FormField(caption, line, this);
    m_row->addWidget(field, stretch, Qt::AlignTop);
    connect(line, &QLineEdit::returnPressed, this, &SessionEditor::save);
    connect(line, &QLineEdit::textEdited, field, [field] { field->setError({}); });
    return field;
}

void SessionEditor::edit(const core::Session &session, bool isNew)
{
    m_session = session;
    m_isNew = isNew;
    lineOf(m_date)->setText(
        session.date.isValid() ? QLocale().toString(session.date, u"d MMM yyyy"_s) : QString());
    lineOf(m_start)->setText(session.startTime);
    lineOf(m_end)->setText(session.endTime);
    lineOf(m_venue)->setText(session.venue);
    lineOf(m_title)->setText(session.title);
    for (FormField *field : {m_date, m_start, m_end, m_venue, m_title})
        field->setError({});
    show();
    lineOf(m_date)->setFocus(Qt::OtherFocusReason);
    lineOf(m_date)->selectAll();
}

void SessionEditor::setError(const QString &message)
{
    m_title->setError(message);
}

void SessionEditor::save()
{
    core::Session session = m_session;
    const QString date = lineOf(m_date)->text().simplified();
    const auto day = core::domain::parseDate(date);
    m_date->setError(date.isEmpty() || day ? QString() : day.error().message);
    const auto start = core::parseTime(lineOf(m_start)->text());
    m_start->setError(start ? QString() : start.error().message);
    const auto end = core::parseTime(lineOf(m_end)->text());
    m_end->setError(end ? QString() : end.error().message);
    if (!m_date->error().isEmpty() || !start || !end)
        return;
    if (!start->isEmpty() && !end->isEmpty() && *end < *start)
        return m_end->setError(tr("The session ends before it starts."));
    session.date = date.isEmpty() ? QDate() : *day;
    session.startTime = *start;
    session.endTime = *end;
    session.venue = lineOf(m_venue)->text();
    session.title = lineOf(m_title)->text();
    emit saved(session, m_isNew);
}

void SessionEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        Card::keyPressEvent(event);
}

} // namespace ui
