// SPDX-License-Identifier: GPL-3.0-or-later
// How the Drum-up page is built.
#include "ui/pages/drum_up/drum_up_page.h"
#include "ui/pages/drum_up/session_bar.h"
#include "ui/pages/drum_up/session_editor.h"
#include "ui/pages/drum_up/unit_inspector.h"
#include "ui/pages/drum_up/units_pane.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/inspector_split.h"
#include "ui/widgets/list_preview.h"
#include "ui/widgets/missing_list.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

void DrumUpPage::buildActions()
{
    const auto make = [this](const char *name, const QString &iconName, const QString &text,
                             const QString &keys = {}) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_primary = make("checkIn", u"person"_s, tr("Check in"));
    m_paste = make("pasteUnits", u"clipboard"_s, tr("Paste unit list"));
    m_import = make("importUnits", u"upload"_s, tr("Import file"));
    m_print = make("printDrumUp", u"print"_s, tr("Print"));
    m_sign = make("signCommitment", u"edit"_s, tr("Mark as signed"), u"Alt+1"_s);
    m_import->setToolTip(tr("Import a list of units from a .csv, .tsv or .xlsx file"));
}

void DrumUpPage::buildHeader()
{
    m_header = new PageHeader(
        1, u"Drum-up"_s, tr("Register the units, note who came, gather the commitments."), this);
    m_header->addSecondary(m_paste);
    m_header->addSecondary(m_import);
    m_printButton = m_header->addSecondary(m_print);
    m_header->setPrimary(m_primary);
    m_strip = new MissingStrip(m_header);
    m_strip->setLow(true);
    m_strip->setUnfoldKey(this);
    m_strip->setNextStep(tr("Go on to Diagnose?"));
    m_strip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_strip->hide();
    m_header->addWidget(m_strip);
}

void DrumUpPage::buildLayout()
{
    const Metrics metrics(this);
    m_split = new InspectorSplit(buildWork(), buildInspector(), 80, this);
    m_split->setObjectName(u"drumUpSplit"_s);
    m_split->addFold(u"unit"_s, u"person"_s, tr("Unit and check-in"));
    m_split->addFold(u"missing"_s, u"warning"_s, tr("What is missing"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.pageMargin, metrics.cardPadding, metrics.pageMargin,
                               metrics.cardPadding);
    column->setSpacing(metrics.cardPadding - metrics.g);
    column->addWidget(m_header);
    column->addWidget(m_split, 1);
}

QWidget *DrumUpPage::buildWork()
{
    const Metrics metrics(this);
    auto *work = new QWidget(this);
    m_filter = new FilterBar(tr("Filter units"), work);
    m_filter->setMinimumWidth(60 * metrics.g); // segments give way to a list, not the window
    m_groupBox = new QComboBox(m_filter);
    m_groupBox->setObjectName(u"groupBox"_s);
    m_groupBox->setAccessibleName(tr("Recap group"));
    m_groupBox->hide();
    m_sessionBar = new SessionBar(m_filter);
    m_filter->addWidget(m_groupBox);
    m_filter->addWidget(m_sessionBar);
    m_sessionEditor = new SessionEditor(work);
    m_pane = new UnitsPane(work);
    m_pane->installEventFilter(this);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.cardPadding - metrics.g);
    column->addWidget(m_filter);
    column->addWidget(m_sessionEditor);
    column->addWidget(m_pane, 1);
    return work;
}

QWidget *DrumUpPage::buildInspector()
{
    const Metrics metrics(this);
    auto *side = new QWidget(this);
    m_missingCard = new Card(tr("What is missing"), side);
    m_missingCard->setObjectName(u"missingCard"_s);
    m_missingCard->setFlush(true);
    m_missing = new MissingList(m_missingCard);
    m_missingCard->addWidget(m_missing);
    m_inspector = new UnitInspector(m_sign, side);
    m_preview = new ListPreview({tr("Units to register"), tr("Unit"), tr("Kind")}, side);
    m_preview->hide();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.cardPadding);
    column->addWidget(m_missingCard);
    column->addWidget(m_inspector, 1);
    column->addWidget(m_preview, 1);
    return side;
}

void DrumUpPage::connectParts()
{
    connect(m_primary, &QAction::triggered, this, &DrumUpPage::act);
    connect(m_paste, &QAction::triggered, this, &DrumUpPage::pasteFromClipboard);
    connect(m_import, &QAction::triggered, this, &DrumUpPage::chooseImport);
    connect(m_print, &QAction::triggered, this, &DrumUpPage::showPrintMenu);
    connect(m_sign, &QAction::triggered, this,
            [this] { toggleCommitment(m_pane->selectedUnits()); });

    connect(m_filter, &FilterBar::filterChanged, this, &DrumUpPage::showRows);
    connect(m_filter, &FilterBar::segmentChanged, this, [this](const QString &id) {
        m_group = id;
        showRows();
    });
    connect(m_groupBox, &QComboBox::activated, this, [this] {
        m_group = m_groupBox->currentData().toString();
        showRows();
    });
    connect(m_filter, &FilterBar::clearColumnFiltersRequested, this, [this] { openGap({}); });
    connect(m_filter, &FilterBar::leftForGrid, this,
            [this] { m_pane->grid()->setFocus(Qt::TabFocusReason); });

    connect(m_sessionBar, &SessionBar::chosen, this, [this](core::SessionId session) {
        m_session = session;
        reload();
    });
    connect(m_sessionBar, &SessionBar::newRequested, this, [this] { editSession(std::nullopt); });
    connect(m_sessionBar, &SessionBar::editRequested, this, &DrumUpPage::editSession);
    connect(m_sessionBar, &SessionBar::removeRequested, this, &DrumUpPage::removeSession);
    connect(m_sessionEditor, &SessionEditor::saved, this, &DrumUpPage::saveSession);
    connect(m_sessionEditor, &SessionEditor::cancelled, this, [this] {
        m_sessionEditor->hide();
        m_sessionBar->setFocus(Qt::OtherFocusReason);
    });

    connect(m_missing, &MissingList::activated, this, &DrumUpPage::openGap);
    connect(m_strip, &MissingStrip::unfoldRequested, this, &DrumUpPage::unfoldMissing);
    connect(m_strip, &MissingStrip::nextStepRequested, this,
            [this] { emit goRequested({.place = Target::Place::Diagnose}); });
    connect(m_split, &InspectorSplit::opened, this, [this](const QString &id) {
        if (id == "missing"_L1)
            m_missing->setFocus(Qt::OtherFocusReason);
        else
            m_inspector->focusCheckIn();
    });
    connect(m_split, &InspectorSplit::closed, this,
            [this] { m_pane->grid()->setFocus(Qt::OtherFocusReason); });
    connect(m_preview, &ListPreview::accepted, this, &DrumUpPage::registerList);
    connect(m_preview, &ListPreview::rejected, this, &DrumUpPage::closePreview);
}

} // namespace ui
