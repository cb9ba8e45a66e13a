// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/design/gantt_parts.h"

#include "core/language.h"
#include "ui/pages/design/gantt_view.h"
#include "ui/pages/design/steps_model.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

GanttHeader::GanttHeader(GanttView *view)
    : QHeaderView(Qt::Horizontal, view)
    , m_view(view)
{
    setObjectName(u"ganttHeader"_s);
    setSectionsClickable(false);
}

void GanttHeader::paintSection(QPainter *painter, const QRect &rect, int) const
{
    const Tokens &t = tokensOf(this);
    const GanttScale &scale = m_view->scale();
    const QLocale locale = core::localeOf(core::languageOf(*QCoreApplication::instance()));
    painter->save();
    painter->fillRect(rect, t.panel);
    painter->setFont(fontFor(TextRole::CaptionBold, font()));
    const int year = painter->fontMetrics().horizontalAdvance(u"Mmm 00 "_s);
    for (QDate month = scale.first; month <= scale.last; month = month.addMonths(1)) {
        const int left = rect.left() + scale.x(month);
        const QRect place(left, rect.top(), scale.x(month.addMonths(1)) - scale.x(month),
                          rect.height());
        QString name = locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        const bool isTurn = month == scale.first || month.month() == 1;
        if (isTurn && place.width() > year)
            name += month.toString(u" yy"_s);
        painter->setPen(t.line);
        painter->drawLine(place.topLeft(), place.bottomLeft());
        painter->setPen(t.text2);
        if (painter->fontMetrics().horizontalAdvance(name) > place.width() - 2)
            name = name.left(1);
        painter->drawText(place, Qt::AlignCenter, name);
    }
    painter->setPen(t.edge);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

GanttDelegate::GanttDelegate(GanttView *view)
    : CellDelegate(view)
    , m_view(view)
{}

void GanttDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(painter, option, index);
    paintMonths(painter, option);
    paintBarOf(painter, option, index);
    painter->restore();
}

void GanttDelegate::paintMonths(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const GanttScale &scale = m_view->scale();
    painter->setPen(tokensOf(option.palette).line);
    for (QDate month = scale.first; month <= scale.last; month = month.addMonths(1)) {
        const int x = option.rect.left() + scale.x(month);
        painter->drawLine(x, option.rect.top(), x, option.rect.bottom());
    }
}

void GanttDelegate::paintBarOf(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto *model = static_cast<const StepsModel *>(index.model());
    if (model->isBlank(index))
        return;
    const core::Step &step = model->at(index.row());
    const QDate start = step.start.isValid() ? step.start : step.end;
    const QDate end = step.end.isValid() ? step.end : step.start;
    if (!start.isValid())
        return;
    const Metrics metrics(option.fontMetrics);
    const Tokens &t = tokensOf(option.palette);
    const StageColours &stage = t.stage(3);
    const GanttScale &scale = m_view->scale();
    QRect bar(option.rect.left() + scale.x(start), option.rect.top(),
              std::max(scale.x(end.addDays(1)) - scale.x(start), metrics.g), metrics.g * 3 + 1);
    bar.moveTop(option.rect.top() + (option.rect.height() - 1 - bar.height()) / 2);
    const bool isWhole = step.start.isValid() && step.end.isValid();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isWhole ? QPen(Qt::NoPen) : QPen(stage.ink, 1, Qt::DashLine));
    painter->setBrush(isWhole ? QBrush(stage.fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(bar, 2, 2);
    if (step.progress > 0) {
        const int edge = (bar.height() - std::max(metrics.g - 1, 3)) / 2;
        QRect done = bar.adjusted(0, edge, 0, -edge);
        done.setWidth(bar.width() * step.progress / 100);
        painter->fillRect(done, t.dark ? stage.onFill : t.text);
    }
}

} // namespace ui
