// SPDX-License-Identifier: GPL-3.0-or-later
// Every part of the kit on one sheet. With LUMBUNG_SHEETS set to a folder the sheets are written
// there, to be looked at: 1366x768, light and dark, text at 100 and 150 %.
#include "tests/ui/sheet_grid.h"
#include "ui/theme/icons.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/commit_line_edit.h"
#include "ui/widgets/commit_text_edit.h"
#include "ui/widgets/decision_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/missing_list.h"
#include "ui/widgets/missing_strip.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/saved_state.h"
#include "ui/widgets/search_popup.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/stage_rail.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace ui;
using namespace ui::sheet;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &text, const QString &iconName, bool primary, const QString &keys)
{
    auto *made = new QPushButton;
    made->setProperty(look::primary, primary);
    made->setProperty(look::keyHint, keys);
    made->setText(text);
    made->setIcon(icon(iconName));
    return made;
}

Card *controls(QWidget *parent)
{
    auto *card = new Card(u"Buttons and fields"_s, parent);
    auto *box = new QWidget(card);
    auto *flow = new FlowLayout(box, 2 * Metrics(box).g);
    flow->addWidget(button(u"Primary"_s, u"add"_s, true, u"F7"_s));
    auto *focused = button(u"Focused"_s, {}, false, {});
    focused->setObjectName(u"focused"_s);
    flow->addWidget(focused);
    flow->addWidget(button(u"Usual"_s, u"print"_s, false, {}));
    auto *off = button(u"Disabled"_s, u"edit"_s, false, {});
    off->setEnabled(false);
    flow->addWidget(off);
    auto *flat = button(u"Flat"_s, u"table"_s, false, {});
    flat->setFlat(true);
    flow->addWidget(flat);
    auto *check = new QCheckBox(u"Agreed"_s);
    check->setChecked(true);
    flow->addWidget(check);
    card->addWidget(box);
    auto *row = new QHBoxLayout;
    auto *name = new CommitLineEdit;
    name->setValue(u"Dinas Kominfo"_s);
    row->addWidget(new FormField(u"Unit"_s, name));
    auto *end = new FormField(u"End"_s, new QDateEdit(QDate(2026, 12, 1)));
    end->setError(u"Before the start"_s);
    row->addWidget(end);
    auto *kind = new QComboBox;
    kind->addItems({u"Process"_s, u"Service"_s});
    row->addWidget(new FormField(u"Kind"_s, kind));
    auto *year = new QSpinBox;
    year->setRange(2000, 2100);
    year->setValue(2026);
    row->addWidget(new FormField(u"Year"_s, year));
    card->content()->addLayout(row);
    auto *problem = new CommitTextEdit;
    problem->setValue(u"Patients wait three hours; the counter is full since five."_s);
    problem->setWordLimit(300);
    problem->setVisibleLines(2);
    card->addWidget(new FormField(u"Problem"_s, problem));
    card->content()->addStretch();
    return card;
}

Card *notices(QWidget *parent)
{
    auto *card = new Card(u"Notices"_s, parent);
    auto *first = new NoticeBar(card);
    first->post(Notice{.kind = Notice::Kind::Ok,
                       .text = u"Idea 105 was merged into idea 98."_s,
                       .actions = {{u"Undo"_s, [] {}, u"Ctrl+Z"_s}}});
    first->post(Notice{.kind = Notice::Kind::Warn,
                       .text = u"3 of 174 rows could not be read."_s,
                       .actions = {{u"Show the rows"_s, [] {}}}});
    auto *second = new NoticeBar(card);
    second->post(Notice{.kind = Notice::Kind::Bad, .text = u"The disk is full."_s});
    auto *work = second->startWork(u"Building the report"_s);
    work->setProgress(41, 98);
    card->addWidget(first);
    card->addWidget(second);
    return card;
}

QVector<MissingItem> gaps()
{
    return {{34, u"units have no idea"_s, u"a"_s},
            {41, u"ideas without a problem"_s, u"b"_s},
            {0, u"every idea has a proposer"_s, u"c"_s}};
}

Card *missing(QWidget *parent)
{
    auto *card = new Card(u"What is missing"_s, parent);
    card->setTitleIcon(u"warning"_s, StatusKind::Warn);
    card->setNote(u"2 gaps"_s);
    card->setFlush(true);
    auto *list = new MissingList(card);
    list->setItems(gaps());
    card->addWidget(list);
    return card;
}

Card *emptyCard(QWidget *parent)
{
    auto *card = new Card(u"Empty state"_s, parent);
    auto *empty = new EmptyState(u"edit"_s, u"No ideas yet"_s,
                                 u"Ask first which problem is heard most often."_s, card);
    empty->setAction(u"Capture an idea"_s, u"add"_s, u"F7"_s);
    empty->setStage(2);
    card->addWidget(empty, 1);
    return card;
}

Card *decisions(QWidget *parent)
{
    auto *card = new Card(u"Decision bar"_s, parent);
    auto *bar = new DecisionBar(DecisionBar::Size::Page, card);
    bar->setDecisions({{u"approve"_s, u"Approve"_s, u"check"_s},
                       {u"repair"_s, u"Repair"_s, u"edit"_s, true},
                       {u"postpone"_s, u"Postpone"_s, u"pause"_s, true}});
    card->addWidget(bar);
    return card;
}

/// Three columns of cards: 00-komponen.
QWidget *componentSheet()
{
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    const auto column = [&](const QList<QWidget *> &cards) {
        auto *box = new QVBoxLayout;
        for (QWidget *card : cards)
            box->addWidget(card);
        box->addStretch();
        row->addLayout(box, 1);
    };
    column({chips(sheet), icons(sheet), emptyCard(sheet)});
    auto *rows = new Card(u"Rows of a grid"_s, sheet);
    rows->setFlush(true);
    auto *grid = makeGrid(rows);
    grid->setMinimumHeight(8 * Metrics(grid).row);
    rows->addWidget(grid);
    column({notices(sheet), rows});
    column({controls(sheet), missing(sheet), decisions(sheet)});
    return sheet;
}

QVector<RailItem> railItems()
{
    return {
        {.stage = 1, .title = u"Drum-up"_s, .fact = u"71 of 86 signatures"_s, .progress = 0.82},
        {.stage = 2, .title = u"Diagnose"_s, .fact = u"112 ideas · 52 units"_s, .progress = 0.6},
        {.stage = 3, .title = u"Design"_s, .fact = u"No plans yet"_s, .progress = 0},
        {.stage = 4, .title = u"Deliver"_s, .fact = u"Nothing launched"_s, .progress = 0},
        {.stage = 5, .title = u"Display"_s, .fact = u"Nothing shown"_s, .progress = 0},
        {.icon = u"chart"_s, .title = u"Dashboard"_s},
        {.icon = u"tree"_s, .title = u"Units"_s, .count = u"86"_s},
        {.icon = u"history"_s, .title = u"History"_s}};
}

QAction *action(const QString &text, const QString &iconName, const QString &keys, QObject *parent)
{
    auto *made = new QAction(icon(iconName), text, parent);
    made->setShortcut(QKeySequence(keys));
    return made;
}

QWidget *workCard(QWidget *parent)
{
    auto *card = new Card(parent);
    card->setFlush(true);
    card->addWidget(makeGrid(card), 1);
    card->addToFooter(new TextLabel(TextRole::Caption, u"112 ideas · 52 units"_s));
    card->addToFooterEnd(new KeyHint(u"Enter"_s, u"next idea"_s));
    card->addToFooterEnd(new KeyHint(u"F6"_s, u"form"_s));
    return card;
}

/// A window with rail, header, strip, filter bar, grid and inspector: 03-diagnose.
QWidget *pageSheet()
{
    auto *window = new QMainWindow;
    for (const QString &menu : {u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Lab"_s, u"&Help"_s})
        window->menuBar()->addMenu(menu)->addAction(u"Open"_s);
    auto *corner = new QWidget;
    auto *cornerRow = new QHBoxLayout(corner);
    cornerRow->setContentsMargins(0, 2, 16, 2);
    auto *search = new SearchField(u"Search ideas, units, steps"_s);
    search->setKeyHint(u"Ctrl+K"_s);
    auto *saved = new SavedState;
    saved->setSaved(QTime(9, 41));
    cornerRow->addWidget(search);
    cornerRow->addWidget(saved);
    window->menuBar()->setCornerWidget(corner);

    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *rail = new StageRail;
    rail->setHeading(u"Kabupaten Sumberarum"_s, u"Labinov I · 2026"_s);
    rail->setFooting(u"Rina Andayani"_s, u"Desk 2"_s);
    rail->setItems(railItems());
    rail->setCurrent(1);
    row->addWidget(rail);
    auto *page = new QVBoxLayout;
    const int g = Metrics(central).g;
    page->setContentsMargins(4 * g, 3 * g, 4 * g, 3 * g);
    page->setSpacing(2 * g);
    auto *header =
        new PageHeader(2, u"Diagnose"_s, u"Begin with the problem. One row, one idea."_s);
    header->addSecondary(action(u"Desk mode"_s, u"clock"_s, u"Ctrl+M"_s, window));
    header->addSecondary(action(u"Print"_s, u"print"_s, {}, window));
    header->setPrimary(action(u"Capture an idea"_s, u"add"_s, u"F7"_s, window));
    page->addWidget(header);
    auto *strip = new MissingStrip;
    strip->setItems(gaps());
    strip->setUnfoldKey(strip);
    page->addWidget(strip);
    auto *filter = new FilterBar(u"Filter ideas"_s);
    filter->segments()->setItems(
        {{u"all"_s, u"All"_s, 112}, {u"draft"_s, u"Draft"_s, 58}, {u"chosen"_s, u"Chosen"_s, 21}});
    auto *views = new Segments;
    views->setItems(
        {{u"grid"_s, u"Grid"_s, -1, u"table"_s}, {u"unit"_s, u"Per unit"_s, -1, u"tree"_s}});
    filter->addWidget(views);
    auto *work = new QWidget;
    auto *workColumn = new QVBoxLayout(work);
    workColumn->setContentsMargins(0, 0, 0, 0);
    workColumn->addWidget(filter);
    workColumn->addWidget(workCard(work), 1);
    auto *splitter = new Splitter(Qt::Horizontal);
    splitter->setPanes(work, controls(nullptr));
    page->addWidget(splitter, 1);
    auto *bar = new NoticeBar;
    bar->post(Notice::Kind::Info, u"The sample lab is open for reading only."_s);
    page->addWidget(bar);
    row->addLayout(page, 1);
    window->setCentralWidget(central);
    return window;
}

/// What drops down over a window: a menu, the list of a combo box, hits, and scroll bars.
QWidget *popupSheet()
{
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    auto *menu = new QMenu(sheet);
    menu->setWindowFlags(Qt::Widget);
    menu->addAction(action(u"&New Lab…"_s, u"add"_s, u"Ctrl+N"_s, sheet));
    menu->addAction(action(u"&Open…"_s, u"folder"_s, u"Ctrl+O"_s, sheet));
    menu->addMenu(u"Open &Recent"_s);
    menu->addSeparator();
    QAction *checked = menu->addAction(u"&Dark"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    QAction *off = action(u"&Print…"_s, u"print"_s, u"Ctrl+P"_s, sheet);
    off->setEnabled(false);
    menu->addAction(off);
    menu->setActiveAction(menu->actions().at(1));
    row->addWidget(menu, 0, Qt::AlignTop);
    auto *hits = new SearchPopup(sheet);
    hits->setWindowFlags(Qt::Widget);
    hits->setHits(
        u"antre"_s,
        {{u"Ideas"_s, u"ANTRE DULU"_s, u"Antrean Terpadu"_s, u"RSUD"_s, u"1"_s, true},
         {u"Ideas"_s, u"PAGI PASTI"_s, u"Pendaftaran Antrean"_s, u"Pusk."_s, u"2"_s, true},
         {u"Steps"_s, u"Rancang nomor antrean"_s, {}, u"ANTRE DULU"_s, u"3"_s}});
    row->addWidget(hits);
    auto *list = new QListWidget(sheet);
    for (int item = 0; item < 60; ++item)
        list->addItem(u"Item %1 with a rather long text behind its number"_s.arg(item));
    list->setCurrentRow(2);
    row->addWidget(list);
    return sheet;
}

void save(QWidget *sheet, const QString &name)
{
    const QString folder = qEnvironmentVariable("LUMBUNG_SHEETS");
    if (!folder.isEmpty())
        QVERIFY(sheet->grab().save(u"%1/%2.png"_s.arg(folder, name)));
}

} // namespace

class TstComponentSheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setFont(QFont(u"Noto Sans"_s, 10)); }

    void everyPartHasTheRoomItNeeds_data()
    {
        QTest::addColumn<ColourScheme>("scheme");
        QTest::addColumn<int>("percent");
        QTest::newRow("light 100") << ColourScheme::Light << 100;
        QTest::newRow("light 150") << ColourScheme::Light << 150;
        QTest::newRow("dark 100") << ColourScheme::Dark << 100;
        QTest::newRow("dark 150") << ColourScheme::Dark << 150;
    }

    void everyPartHasTheRoomItNeeds()
    {
        QFETCH(ColourScheme, scheme);
        QFETCH(int, percent);
        applyTheme(*qApp, scheme);
        applyTextSize(*qApp, percent);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        const std::pair<QString, QWidget *(*)()> sheets[] = {
            {u"parts-"_s, componentSheet}, {u"page-"_s, pageSheet}, {u"popups-"_s, popupSheet}};
        for (const auto &[kind, make] : sheets) {
            const std::unique_ptr<QWidget> sheet(make());
            sheet->resize(QSize(1366, 768) * percent / 100);
            sheet->show();
            if (auto *focused = sheet->findChild<QWidget *>(u"focused"_s))
                focused->setFocus(Qt::TabFocusReason);
            QTest::qWait(350); // long work shows after 300 ms
            save(sheet.get(), kind + name);
            for (const QAbstractButton *part : sheet->findChildren<QAbstractButton *>()) {
                // Qt's own buttons inside other controls are laid out by those.
                if (part->isVisible() && !part->objectName().isEmpty())
                    QVERIFY2(part->height() >= part->minimumSizeHint().height(),
                             qPrintable(part->objectName() + part->text()));
            }
        }
    }
};

QTEST_MAIN(TstComponentSheet)
#include "tst_component_sheet.moc"
