// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/link_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace ui {

using namespace Qt::StringLiterals;

static constexpr int filterDelay = 80; // ms: shorter than a key, longer than a repeat

FilterBar::FilterBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_delay(new QTimer(this))
    , m_segments(new Segments(this))
    , m_columns(new LinkButton({}, this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"filterBar"_s);
    m_field->setObjectName(u"filterField"_s);
    m_field->setAccessibleName(placeholder);
    m_field->setPlaceholderText(placeholder);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->setMinimumWidth(25 * Metrics(this).g);
    m_field->setMaximumWidth(fontMetrics().height() * 9);
    m_field->installEventFilter(this);
    m_columns->setObjectName(u"clearColumnFilters"_s);
    m_columns->hide();
    m_delay->setSingleShot(true);
    m_delay->setInterval(filterDelay);

    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2 * Metrics(this).g - 2);
    m_row->addWidget(m_field, 1);
    m_row->addWidget(m_segments);
    m_row->addWidget(m_columns);
    m_row->addStretch(1);

    connect(m_field, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, &FilterBar::report);
    connect(m_segments, &Segments::chosen, this, &FilterBar::segmentChanged);
    connect(m_columns, &LinkButton::clicked, this, &FilterBar::clearColumnFiltersRequested);
}

QString FilterBar::text() const
{
    return m_field->text().trimmed();
}

void FilterBar::setText(const QString &text)
{
    m_field->setText(text);
    report();
}

FilterBar::State FilterBar::state() const
{
    return {.text = text(), .segment = m_segments->current()};
}

void FilterBar::restore(const State &state)
{
    setText(state.text);
    if (state.segment == m_segments->current())
        return;
    m_segments->setCurrent(state.segment);
    if (m_segments->current() == state.segment)
        emit segmentChanged(state.segment);
}

void FilterBar::setFieldWide()
{
    m_field->setMaximumWidth(QWIDGETSIZE_MAX);
    m_row->setStretch(m_row->count() - 1, 0); // the gap at the end
}

void FilterBar::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void FilterBar::setActiveColumnFilters(int columns)
{
    m_columns->setText(tr("Filter: %n active, clear", nullptr, columns));
    m_columns->setAccessibleName(m_columns->text());
    m_columns->setVisible(columns > 0);
    m_columns->updateGeometry();
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::report()
{
    m_delay->stop();
    if (text() == m_reported)
        return;
    m_reported = text();
    emit filterChanged(m_reported);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        report();
        emit leftForGrid();
        return true;
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            return false;
        m_field->clear();
        report();
        return true;
    default:
        return false;
    }
}

} // namespace ui
