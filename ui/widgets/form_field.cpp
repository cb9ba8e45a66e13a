// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_field.h"

#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

FormField::FormField(const QString &caption, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_caption(new TextLabel(TextRole::Caption, {}, this))
    , m_line(new TextLabel(TextRole::Caption, {}, this))
    , m_mark(new IconLabel(u"error"_s, this, 7 / 8.0))
{
    field->setParent(this);
    m_caption->setBuddy(field);
    m_line->setWordWrap(true);
    m_line->setObjectName(u"fieldError"_s);
    const int g = Metrics(this).g;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(g);
    column->addWidget(m_caption);
    column->addWidget(field);
    auto *line = new QHBoxLayout;
    line->setSpacing(g);
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_line, 1);
    column->addLayout(line);
    // Beside a field with an error line, fields stay at the top of their row.
    const QSizePolicy::Policy vertical = field->sizePolicy().verticalPolicy();
    const bool grows = vertical & (QSizePolicy::GrowFlag | QSizePolicy::ExpandFlag);
    column->setStretchFactor(field, grows ? 1 : 0);
    m_caption->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (!grows) // takes room that is there, but asks for none
        column->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Preferred));
    m_mark->setKind(StatusKind::Bad);
    setFocusProxy(field);
    setSizePolicy(field->sizePolicy().horizontalPolicy(), QSizePolicy::Preferred);
    setCaption(caption);
    showLine();
}

void FormField::setCaption(const QString &caption)
{
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setText(caption);
    QString plain = caption;
    m_field->setAccessibleName(plain.remove(u'&'));
}

void FormField::setError(const QString &message)
{
    if (message == m_message)
        return;
    m_message = message;
    m_field->setProperty(look::invalid, !message.isEmpty());
    m_field->setAccessibleDescription(message);
    m_field->update();
    showLine();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    showLine();
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLine();
}

void FormField::showLine()
{
    const bool bad = !m_message.isEmpty();
    const QColor ink = tokensOf(this).status(StatusKind::Bad).text;
    QPalette colours = palette();
    if (bad)
        colours.setColor(QPalette::PlaceholderText, ink);
    m_line->setPalette(bad ? colours : QPalette());
    m_line->setText(bad ? m_message : m_hint);
    m_line->setVisible(bad || !m_hint.isEmpty());
    m_mark->setVisible(bad);
}

} // namespace ui
