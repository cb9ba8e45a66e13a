// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/chart.h"
#include "ui/charts/chart_colours.h"

#include <QAbstractScrollArea>

class QLabel;

namespace ui::charts {

class ChartPlot;

/// A chart to look at and walk through. Bars keep their thickness: a long chart scrolls, its axis
/// stays. Up, Down, Page and Home/End walk the bars, Left and Right the segments of a bar; Enter,
/// Space or a click activates. Tooltips and screen readers get the figures in words.
class ChartView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Shows \a chart; keeps the current bar if a bar with the same key is still there.
    void setChart(const core::reports::Chart &chart);
    const core::reports::Chart &chart() const;

    void setColours(const ChartColours &colours);
    const ChartColours &colours() const;

    /// What stands in place of a chart without bars.
    void setEmptyText(const QString &text);

    /// The bar the keyboard is on; -1 for none.
    int currentBar() const;
    /// The segment of that bar; -1 for the whole bar.
    int currentSeries() const;
    /// Moves to \a bar (limited to those there are) and scrolls it into view.
    void setCurrentBar(int bar, int series = -1);

    /// The first bar in sight, and how many there are.
    int firstShown() const;
    int shownCount() const;

    /// Where bar \a bar stands, in viewport coordinates; empty when scrolled away.
    QRect barRect(int bar) const;
    /// Where segment \a series of \a bar stands; empty if its value is zero or it is out of sight.
    QRect segmentRect(int bar, int series) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A bar was clicked, or Enter pressed on it: its key, and the segment or -1.
    void activated(qint64 key, int series);
    void currentBarChanged(int bar);
    /// Other bars came into sight, or more or fewer of them.
    void shownChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void restyle();
    void arrange();
    void repaintBar(int bar);
    void hover(int bar);
    void walk(int bars);
    void walkSegments(int step);
    void activate(int bar, int series);
    void showFigures(QPoint local, QPoint global);
    void describeCurrent();

    ChartPlot *m_plot = nullptr; // owned by the viewport
    QLabel *m_nothing = nullptr; // owned by the viewport
    ChartColours m_colours = ChartColours::paper();
    int m_pressed = -1; ///< The bar the mouse button went down on.
};

} // namespace ui::charts
