// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/review_sheet.h"

#include "core/domain/format.h"
#include "ui/models/plan_chip.h"
#include "ui/pages/review/review_steps_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

ReviewSheet::ReviewSheet(QWidget *parent)
    : QScrollArea(parent)
    , m_name(new TextLabel(TextRole::ReviewTitle))
    , m_expansion(new TextLabel(TextRole::Lead))
    , m_decisionRow(new QWidget)
    , m_chip(new StatusLabel)
    , m_decision(new TextLabel(TextRole::Body))
    , m_problem(new TextLabel(TextRole::Lead))
    , m_promise(new TextLabel(TextRole::Lead))
    , m_table(new QTableView)
    , m_model(new ReviewStepsModel(this))
{
    setObjectName(u"reviewSheet"_s);
    setAccessibleName(tr("The plan"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildTable();
    const Metrics metrics(this);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(9 * metrics.g, 3 * metrics.g, 9 * metrics.g, 6 * metrics.g);
    column->setSpacing(4 * metrics.g);
    column->addWidget(titles());
    column->addWidget(texts());
    column->addWidget(figures());
    auto *card = new Card;
    card->setFlush(true);
    card->addWidget(m_table);
    column->addWidget(card);
    column->addStretch(1);
    setWidget(page);
}

QWidget *ReviewSheet::titles()
{
    const Metrics metrics(this);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_name->setObjectName(u"reviewName"_s);
    m_name->setWordWrap(true);
    m_expansion->setSecondary(true);
    m_expansion->setWordWrap(true);
    column->addWidget(m_name);
    column->addWidget(m_expansion);
    auto *row = new QHBoxLayout(m_decisionRow);
    row->setContentsMargins(0, metrics.g, 0, 0);
    row->setSpacing(2 * metrics.g);
    row->addWidget(m_chip, 0, Qt::AlignTop);
    row->addWidget(m_decision, 1);
    m_decision->setObjectName(u"reviewDecision"_s);
    m_decision->setWordWrap(true);
    column->addWidget(m_decisionRow);
    return box;
}

QWidget *ReviewSheet::texts()
{
    const Metrics metrics(this);
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8 * metrics.g);
    grid->setVerticalSpacing(metrics.g);
    grid->addWidget(new TextLabel(TextRole::Caption, tr("Problem")), 0, 0);
    grid->addWidget(new TextLabel(TextRole::Caption, tr("Promised result")), 0, 1);
    for (TextLabel *text : {m_problem, m_promise})
        text->setWordWrap(true);
    m_problem->setObjectName(u"reviewProblem"_s);
    m_promise->setObjectName(u"reviewPromise"_s);
    grid->addWidget(m_problem, 1, 0, Qt::AlignTop);
    grid->addWidget(m_promise, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return box;
}

TextLabel *ReviewSheet::addFigure(QWidget *row, const QString &caption, const QString &name,
                                  int share)
{
    const Metrics metrics(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new TextLabel(TextRole::Caption, caption));
    auto *value = new TextLabel(TextRole::LeadBold);
    value->setObjectName(name);
    value->setWordWrap(true);
    column->addWidget(value);
    column->addStretch(1);
    auto *layout = static_cast<QHBoxLayout *>(row->layout());
    if (layout->count() > 0) {
        auto *line = new QFrame;
        line->setFrameShape(QFrame::VLine);
        line->setForegroundRole(QPalette::Midlight);
        layout->addWidget(line);
    }
    layout->addLayout(column, share);
    layout->addSpacing(metrics.g);
    return value;
}

QWidget *ReviewSheet::figures()
{
    const Metrics metrics(this);
    auto *card = new Card;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(3 * metrics.g);
    m_time = addFigure(row, tr("Time"), u"reviewTime"_s, 5);
    m_steps = addFigure(row, tr("Steps"), u"reviewSteps"_s, 2);
    m_cost = addFigure(row, tr("Cost"), u"reviewCost"_s, 4);
    m_source = addFigure(row, tr("Source of funds"), u"reviewSource"_s, 3);
    m_person = addFigure(row, tr("Person in charge"), u"reviewPerson"_s, 4);
    card->addWidget(row);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return card;
}

void ReviewSheet::buildTable()
{
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 1.1);
    m_table->setObjectName(u"reviewTable"_s);
    m_table->setAccessibleName(tr("Steps"));
    m_table->setFont(large);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setFocusPolicy(Qt::NoFocus); // the sheet scrolls; nothing can be chosen here
    m_table->setSelectionMode(QTableView::NoSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(qRound(QFontMetrics(large).height() * 1.6));
    m_table->horizontalHeader()->setFixedHeight(Metrics(this).columnHead);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
}

void ReviewSheet::fitTable()
{
    const QFontMetrics font(m_table->font());
    const int pad = 5 * Metrics(this).g;
    const auto widest = [&](int column) {
        int width = font.horizontalAdvance(u"Rp10.000.000"_s);
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width,
                             font.horizontalAdvance(m_model->index(row, column).data().toString()));
        return width + pad;
    };
    const int when = widest(ReviewStepsModel::When);
    const int cost = widest(ReviewStepsModel::Cost);
    const int room = std::max(m_table->viewport()->width() - when - cost, 0);
    m_table->setColumnWidth(ReviewStepsModel::Activity, room * 46 / 100);
    m_table->setColumnWidth(ReviewStepsModel::Output, room * 27 / 100);
    m_table->setColumnWidth(ReviewStepsModel::When, when);
    m_table->setColumnWidth(ReviewStepsModel::Who, room - room * 46 / 100 - room * 27 / 100);
    m_table->setColumnWidth(ReviewStepsModel::Cost, cost);
    const int rows = m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + rows);
}

void ReviewSheet::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    widget()->layout()->activate();
    fitTable();
}

static QString orUnsaid(const QString &text)
{
    return text.isEmpty() ? ReviewSheet::tr("not said") : text;
}

void ReviewSheet::setPlan(const core::PlanRow &row, const core::Idea &idea,
                          const core::ActionPlan &plan, const std::vector<core::Step> &steps)
{
    const auto language = core::languageOf(*QCoreApplication::instance());
    m_name->setText(ideaTitle(row.name, row.problem));
    m_expansion->setText(row.expansion);
    m_expansion->setVisible(!row.expansion.isEmpty());
    showDecision(row);
    m_problem->setText(orUnsaid(idea.problem));
    const QString promise = plan.aim.isEmpty() ? idea.expectedState : plan.aim;
    m_promise->setText(orUnsaid(promise.isEmpty() ? idea.benefit : promise));
    m_time->setText(orUnsaid(core::domain::formatPeriod(row.start, row.end, language)));
    m_time->setToolTip(m_time->text());
    m_steps->setText(core::domain::formatNumber(row.steps, language));
    m_cost->setText(row.budget == 0 ? tr("no cost")
                                    : core::domain::formatRupiah(row.budget, language));
    m_source->setText(row.sources.isEmpty() ? u"–"_s : row.sources.join(u", "_s));
    m_source->setToolTip(m_source->text());
    m_person->setText(orUnsaid(plan.personInCharge));
    m_person->setToolTip(m_person->text());
    m_model->setRows(steps);
    fitTable();
    ensureVisible(0, 0);
}

void ReviewSheet::showDecision(const core::PlanRow &row)
{
    m_decisionRow->setVisible(row.decision.has_value());
    if (!row.decision)
        return;
    const auto language = core::languageOf(*QCoreApplication::instance());
    const QString date = core::domain::formatDate(row.decidedOn, language);
    const QString who = row.decidedBy.isEmpty() ? tr("Head of unit") : row.decidedBy;
    m_chip->setChip(planChip(row, ChipLength::Full));
    m_decision->setText(row.note.isEmpty()
                            ? tr("%1, %2", "who decided, date").arg(who, date)
                            : tr("%1, %2: %3", "who decided, date, note").arg(who, date, row.note));
}

} // namespace ui
