// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/charts/chart_painter.h"

#include <QFrame>

#include <optional>

class QAction;
class QHBoxLayout;
class QIcon;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace ui::charts {

class ChartTable;
class ChartView;
class LegendStrip;

/// A chart on a page: title, legend in words, the chart or the same figures as a table, and a menu
/// to copy, save and print it. How saving went is for the page to say: see saved() and failed().
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChartCard(QWidget *parent = nullptr);

    void setChart(const core::reports::Chart &chart);
    const core::reports::Chart &chart() const;

    /// Colours on screen; paper and pictures keep those of paper.
    void setColours(const ChartColours &colours);

    /// Icons of the two buttons; words until set.
    void setIcons(const QIcon &table, const QIcon &more);

    /// The font of pictures and paper; the card's own until set.
    void setExportFont(const QFont &font);

    ChartView *view() const { return m_view; }
    /// Made when it is first asked for.
    ChartTable *table();
    QMenu *menu() const { return m_menu; }

    /// Puts a control at the right end of the row under the chart, behind what is visible.
    void addToFooter(QWidget *control);

    bool showsTable() const;
    void showTable(bool on);

    /// The chart as picture and as text, into the clipboard.
    void copy() const;
    /// The figures alone, as spreadsheets paste them.
    void copyTable() const;
    /// Writes to \a path as saveChart() does, black and white if the menu says so, and reports by
    /// saved() or failed().
    void saveTo(const QString &path);

signals:
    /// See ChartView::activated(); Enter and double click in the table too.
    void activated(qint64 key, int series);
    /// \a table was just made and may be given a look.
    void tableMade(ui::charts::ChartTable *table);
    void saved(const QString &path);
    void failed(const core::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildMenu();
    void layOut();
    void connectParts();
    void applyFonts();
    void placeLegend();
    void chooseFile(const QString &suffix, const QString &filter);
    void print();
    void tellWhatIsShown();
    ChartStyle exportStyle() const;

    ChartColours m_colours = ChartColours::paper();
    QFont m_exportFont;
    bool m_hasExportFont = false;
    QLabel *m_title;
    LegendStrip *m_legend;
    QToolButton *m_tableButton;
    QToolButton *m_menuButton;
    QMenu *m_menu;
    QAction *m_blackAndWhite = nullptr;
    QHBoxLayout *m_head;   // owned by the card's layout, as is m_second
    QHBoxLayout *m_second; ///< Under the title, for a legend that needs the width.
    std::optional<bool> m_legendIsBeside;
    QStackedWidget *m_pages;
    ChartView *m_view;
    ChartTable *m_table = nullptr; ///< None until it is asked for.
    QLabel *m_shown;
    QHBoxLayout *m_foot; ///< Owned by the card's layout.
};

} // namespace ui::charts
