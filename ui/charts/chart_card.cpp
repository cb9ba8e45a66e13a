// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_metrics.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_view.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>

namespace ui::charts {

using core::reports::Chart;

ChartCard::ChartCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_legend(new LegendStrip(this))
    , m_tableButton(new QToolButton(this))
    , m_menuButton(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_head(new QHBoxLayout)
    , m_second(new QHBoxLayout)
    , m_pages(new QStackedWidget(this))
    , m_view(new ChartView(this))
    , m_shown(new QLabel(this))
    , m_foot(new QHBoxLayout)
{
    setObjectName(QStringLiteral("chartCard"));
    build();
    buildMenu();
    layOut();
    connectParts();
    applyFonts();
    setColours(m_colours);
}

void ChartCard::build()
{
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_shown->setObjectName(QStringLiteral("chartShown"));
    m_tableButton->setObjectName(QStringLiteral("tableButton"));
    m_tableButton->setText(tr("Table"));
    m_tableButton->setToolTip(tr("Show as table"));
    m_tableButton->setAccessibleName(tr("Show as table"));
    m_tableButton->setCheckable(true);
    m_menuButton->setObjectName(QStringLiteral("menuButton"));
    m_menuButton->setText(QStringLiteral("…"));
    m_menuButton->setToolTip(tr("Copy, save or print"));
    m_menuButton->setAccessibleName(tr("Copy, save or print"));
    for (QToolButton *button : {m_tableButton, m_menuButton}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
}

ChartTable *ChartCard::table()
{
    if (m_table)
        return m_table;
    m_table = new ChartTable(this);
    m_table->setChart(chart());
    m_pages->addWidget(m_table);
    setTabOrder(m_view, m_table);
    connect(m_table, &ChartTable::chosen, this, &ChartCard::activated);
    emit tableMade(m_table);
    return m_table;
}

void ChartCard::layOut()
{
    const int gap = ChartMetrics(font(), Chart::Kind::StackedBars).gap;
    m_head->setContentsMargins(3 * gap, gap, 2 * gap, gap);
    m_head->setSpacing(gap);
    m_head->addWidget(m_title);
    m_head->addSpacing(2 * gap);
    m_head->addStretch();
    m_head->addWidget(m_tableButton);
    m_head->addWidget(m_menuButton);
    m_second->setContentsMargins(3 * gap, 0, 3 * gap, 0);
    m_pages->addWidget(m_view);
    m_shown->setContentsMargins(3 * gap, gap, 3 * gap, gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, gap);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addLayout(m_second);
    column->addSpacing(gap);
    placeLegend();
    column->addWidget(m_pages, 1);
    m_foot->setContentsMargins({});
    m_foot->addWidget(m_shown);
    m_foot->addStretch();
    column->addLayout(m_foot);
    setFocusProxy(m_view);
}

void ChartCard::connectParts()
{
    connect(m_tableButton, &QToolButton::toggled, this, &ChartCard::showTable);
    connect(m_menuButton, &QToolButton::clicked, this, [this] {
        m_menu->popup(m_menuButton->mapToGlobal(m_menuButton->rect().bottomLeft()));
    });
    connect(m_view, &ChartView::activated, this, &ChartCard::activated);
    connect(m_view, &ChartView::shownChanged, this, &ChartCard::tellWhatIsShown);
}

/// The legend stands beside the title where it has room in one line, else below it.
void ChartCard::placeLegend()
{
    m_legend->setVisible(m_legend->hasEntries() && !showsTable()); // the table has heads
    int room = width() - m_head->contentsMargins().left() - m_head->contentsMargins().right();
    for (const QWidget *other :
         std::initializer_list<const QWidget *>{m_title, m_tableButton, m_menuButton})
        room -= other->sizeHint().width() + 2 * m_head->spacing();
    const bool beside = m_legend->sizeHint().width() <= room;
    if (m_legendIsBeside == beside)
        return;
    m_legendIsBeside = beside;
    m_head->removeWidget(m_legend);
    m_second->removeWidget(m_legend);
    if (beside)
        m_head->insertWidget(2, m_legend);
    else
        m_second->addWidget(m_legend);
}

void ChartCard::applyFonts()
{
    m_title->setFont(boldOf(font()));
}

void ChartCard::setChart(const Chart &chart)
{
    m_title->setText(chart.title);
    m_legend->setChart(chart);
    placeLegend();
    m_view->setChart(chart);
    if (m_table)
        m_table->setChart(chart);
    m_menuButton->setEnabled(core::reports::barCount(chart) > 0);
}

void ChartCard::addToFooter(QWidget *control)
{
    const int gap = ChartMetrics(font(), Chart::Kind::StackedBars).gap;
    m_foot->setContentsMargins(0, gap, 2 * gap, 0);
    m_foot->addWidget(control);
}

const Chart &ChartCard::chart() const
{
    return m_view->chart();
}

void ChartCard::setColours(const ChartColours &colours)
{
    m_colours = colours;
    m_view->setColours(colours);
    m_legend->setColours(colours);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colours.text2);
    m_shown->setPalette(quiet);
    update();
}

void ChartCard::setIcons(const QIcon &table, const QIcon &more)
{
    m_tableButton->setIcon(table);
    m_tableButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menuButton->setIcon(more);
    m_menuButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void ChartCard::setExportFont(const QFont &font)
{
    m_exportFont = font;
    m_hasExportFont = true;
}

bool ChartCard::showsTable() const
{
    return m_table && m_pages->currentWidget() == m_table;
}

void ChartCard::showTable(bool on)
{
    const bool hadFocus = m_pages->currentWidget()->hasFocus();
    m_tableButton->setChecked(on);
    QWidget *shown = on ? static_cast<QWidget *>(table()) : m_view;
    m_pages->setCurrentWidget(shown);
    setFocusProxy(shown);
    if (m_table)
        m_table->setFitsColumns(on);
    if (on && m_view->currentBar() >= 0)
        table()->setCurrentBar(m_view->currentBar());
    if (hadFocus)
        m_pages->currentWidget()->setFocus();
    placeLegend();
    tellWhatIsShown();
}

void ChartCard::tellWhatIsShown()
{
    const int all = core::reports::barCount(chart());
    const bool some = m_view->shownCount() < all && !showsTable();
    m_shown->setVisible(some);
    if (some)
        m_shown->setText(tr("%1 of %2 visible").arg(m_view->shownCount()).arg(all));
}

void ChartCard::paintEvent(QPaintEvent *)
{
    const double radius = fontMetrics().height() / 3.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_colours.line);
    painter.setBrush(m_colours.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(1, m_pages->y() - 1, width() - 2, m_pages->y() - 1);
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeLegend();
}

void ChartCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
}

} // namespace ui::charts
