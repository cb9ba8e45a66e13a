// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/unit_finder.h"

#include "ui/models/roles.h"
#include "ui/pages/review/review_delegates.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

UnitFinder::UnitFinder(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::ReviewTitle, tr("Which unit do you lead?")))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_empty(new EmptyState(u"unit"_s, {}, {}))
{
    setObjectName(u"unitFinder"_s);
    m_field->setObjectName(u"unitField"_s);
    m_field->setAccessibleName(m_title->text());
    m_field->setPlaceholderText(tr("Type part of the unit's name or of your own"));
    m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_field->setFont(fontFor(TextRole::Lead, QApplication::font()));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"unitList"_s);
    m_list->setAccessibleName(tr("Units with action plans"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReviewRowDelegate(ReviewRowDelegate::Chip::Right, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_empty->setObjectName(u"noReviewUnits"_s);
    m_empty->setStage(3);
    build();
    connect(m_field, &QLineEdit::textChanged, this, &UnitFinder::filter);
    connect(m_list, &QListView::clicked, this, &UnitFinder::choose);
    connect(m_list, &QListView::activated, this, &UnitFinder::choose);
}

void UnitFinder::build()
{
    const Metrics metrics(this);
    auto *card = new Card;
    card->setFlush(true);
    card->addWidget(m_list, 1);
    card->addWidget(m_empty, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(3 * metrics.g);
    column->addWidget(m_title);
    column->addWidget(m_field);
    column->addWidget(card, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6 * metrics.g, 6 * metrics.g, 6 * metrics.g, 6 * metrics.g);
    row->addStretch(1);
    row->addLayout(column, 4);
    row->addStretch(1);
}

void UnitFinder::setUnits(std::vector<core::ReviewUnit> units)
{
    m_units = std::move(units);
    filter();
}

static StatusChip chipOf(const core::ReviewUnit &unit)
{
    if (unit.undecided == 0)
        return {StatusKind::Ok, u"ok"_s, UnitFinder::tr("All decided")};
    return {StatusKind::Info, u"clock"_s, UnitFinder::tr("%n plans wait", nullptr, unit.undecided)};
}

void UnitFinder::filter()
{
    const QString wanted = m_field->text().simplified();
    m_model->clear();
    for (const core::ReviewUnit &unit : m_units) {
        if (!unit.name.contains(wanted, Qt::CaseInsensitive) &&
            !unit.headName.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *item = new QStandardItem(unit.name);
        item->setData(unit.id.value(), ReviewIdRole);
        const QStringList head{unit.headName, unit.headTitle};
        item->setData(unit.headName.isEmpty() || unit.headTitle.isEmpty() ? head.join(QString())
                                                                          : head.join(u", "_s),
                      SecondLineRole);
        item->setData(QVariant::fromValue(chipOf(unit)), ChipRole);
        item->setData(u"%1, %2"_s.arg(unit.name, chipOf(unit).word), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    const bool found = m_model->rowCount() > 0;
    m_list->setVisible(found);
    m_empty->setVisible(!found);
    if (m_units.empty())
        m_empty->setTexts(tr("No plan waits for a decision."),
                          tr("Plans appear here as soon as they have steps."));
    else
        m_empty->setTexts(tr("No unit of that name has a plan."), tr("Write less of the name."));
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void UnitFinder::choose(const QModelIndex &index)
{
    if (index.isValid())
        emit chosen(index.data(ReviewIdRole).toLongLong());
}

bool UnitFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentIndex());
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown ||
        key == Qt::Key_PageUp) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
