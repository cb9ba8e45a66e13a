// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/design/gantt_view.h"

#include "ui/pages/design/gantt_parts.h"
#include "ui/pages/design/steps_model.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

/// A chart of no more than a few months still shows half a year.
static constexpr int fewestMonths = 6;

GanttView::GanttView(QWidget *parent)
    : GridView(parent)
{
    setObjectName(u"gantt"_s);
    setAccessibleName(tr("Gantt chart"));
    setHorizontalHeader(new GanttHeader(this));
    horizontalHeader()->setFixedHeight(Metrics(this).columnHead);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(new GanttDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectItems);
    connect(this, &GridView::currentRowChanged, this, &GanttView::showBar);
    const QDate now = QDate::currentDate();
    setSpan(now, now, now);
}

void GanttView::setModel(QAbstractItemModel *model)
{
    GridView::setModel(model);
    for (int column = 0; model && column < model->columnCount(); ++column)
        setColumnHidden(column, column != StepsModel::Timeline);
    fit();
}

void GanttView::setSpan(QDate first, QDate last, QDate today)
{
    m_today = today;
    if (!first.isValid())
        first = last = today;
    const QDate from(first.year(), first.month(), 1);
    QDate to = QDate(last.year(), last.month(), 1).addMonths(1);
    to = std::max(to, from.addMonths(fewestMonths));
    m_scale.first = from;
    m_scale.last = to.addDays(-1);
    fit();
}

void GanttView::fit()
{
    // All in view as long as a week stays visible as such; then it scrolls.
    const double least = Metrics(this).g / 8.0;
    const auto days = double(m_scale.first.daysTo(m_scale.last) + 1);
    m_scale.perDay = std::max(least, viewport()->width() / days);
    if (model())
        setColumnWidth(StepsModel::Timeline, std::max(m_scale.width(), viewport()->width()));
    horizontalHeader()->viewport()->update();
    viewport()->update();
}

/// Scrolls sideways until the bar of \a row begins in view.
void GanttView::showBar(int row)
{
    const auto *steps = qobject_cast<const StepsModel *>(model());
    if (!steps || row < 0 || row >= steps->count() || !steps->at(row).start.isValid())
        return;
    const int left = m_scale.x(steps->at(row).start);
    const int month = m_scale.x(m_scale.first.addMonths(1));
    QScrollBar *bar = horizontalScrollBar();
    if (left < bar->value() || left > bar->value() + viewport()->width() - month)
        bar->setValue(left - month);
}

void GanttView::resizeEvent(QResizeEvent *event)
{
    GridView::resizeEvent(event);
    fit();
}

/// How the arrows with Alt change start and end; nothing for other keys.
static std::optional<std::pair<int, int>> shiftOf(const QKeyEvent &event)
{
    const auto held = event.modifiers() & ~Qt::KeypadModifier;
    const bool moves = held == Qt::AltModifier;
    const bool stretches = held == (Qt::AltModifier | Qt::ShiftModifier);
    const int days = event.key() == Qt::Key_Right ? 1 : event.key() == Qt::Key_Left ? -1 : 0;
    if (days == 0 || (!moves && !stretches))
        return std::nullopt;
    return std::pair(moves ? days : 0, days);
}

bool GanttView::event(QEvent *event)
{
    // The window has Alt+Left and Alt+Right for back and forward; here they move dates.
    if (event->type() == QEvent::ShortcutOverride &&
        shiftOf(*static_cast<QKeyEvent *>(event)).has_value()) {
        event->accept();
        return true;
    }
    return GridView::event(event);
}

void GanttView::keyPressEvent(QKeyEvent *event)
{
    if (const auto shift = shiftOf(*event)) {
        emit shiftRequested(shift->first, shift->second);
        return;
    }
    GridView::keyPressEvent(event);
}

void GanttView::paintEvent(QPaintEvent *event)
{
    GridView::paintEvent(event);
    if (hasFocus() && currentIndex().isValid()) { // The current cell may be one of the other half.
        QPainter painter(viewport());
        const int row = currentIndex().row();
        paintFocusRing(&painter, palette(),
                       QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row) - 1));
    }
    if (m_today < m_scale.first || m_today > m_scale.last || !model())
        return;
    QPainter painter(viewport());
    paintToday(painter);
}

void GanttView::paintToday(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const StatusColours &bad = t.status(StatusKind::Bad);
    const int g = Metrics(this).g;
    const int rows = rowViewportPosition(model()->rowCount() - 1) + rowHeight(0);
    const int bottom = std::min(rows, viewport()->height());
    const int x = m_scale.x(m_today) - horizontalScrollBar()->value();
    if (x < 0 || x >= viewport()->width())
        return;
    painter.fillRect(QRect(x, 0, 2, std::max(bottom, 0)), bad.text);
    const QString word = tr("today");
    painter.setFont(fontFor(TextRole::Caption, font()));
    QRect label(x - 2 * g, bottom + 1, painter.fontMetrics().horizontalAdvance(word) + 4 * g,
                5 * g);
    label.moveLeft(std::clamp(label.left(), 0, std::max(0, viewport()->width() - label.width())));
    if (label.bottom() > viewport()->height())
        return;
    painter.fillRect(label, bad.back);
    painter.setPen(bad.text);
    painter.drawText(label, Qt::AlignCenter, word);
}

} // namespace ui
