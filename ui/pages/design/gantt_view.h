// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/grid_view.h"

#include <QDate>

namespace ui {

/// Which day lies where in a Gantt chart: whole months side by side.
struct GanttScale
{
    QDate first = {};    ///< First of a month.
    QDate last = {};     ///< Last of a month.
    double perDay = 1.0; ///< Pixels.

    /// Left edge of \a day.
    int x(QDate day) const { return qRound(double(first.daysTo(day)) * perDay); }
    int width() const { return x(last.addDays(1)); }
};

/// The Gantt chart beside a steps grid: shares its model and selection and shows one column of it,
/// with months in the head and a line for today. Alt+Left and Alt+Right ask to move the dates of
/// the selected steps by a day, with Shift to stretch them.
class GanttView : public GridView
{
    Q_OBJECT

public:
    explicit GanttView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// The days of the steps, so that all are in view, and today.
    void setSpan(QDate first, QDate last, QDate today);
    const GanttScale &scale() const { return m_scale; }

signals:
    /// Shift the start by \a startDays and the end by \a endDays.
    void shiftRequested(int startDays, int endDays);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void showBar(int row);
    void paintToday(QPainter &painter) const;

    GanttScale m_scale;
    QDate m_today;
};

} // namespace ui
