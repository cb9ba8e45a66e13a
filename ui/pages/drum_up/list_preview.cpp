// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drum_up/list_preview.h"

#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Text ? tr("Unit") : section == Kind ? tr("Kind") : tr("In the lab");
}

QVariant PreviewModel::cell(const PreviewLine &line, int column, int role) const
{
    if (role == ChipRole && column == Fate)
        return QVariant::fromValue(line.chip);
    if (role == Qt::ToolTipRole)
        return line.text;
    if (role == Qt::AccessibleTextRole)
        return u"%1, %2: %3"_s.arg(line.text, line.kind, line.chip.word);
    if (role != Qt::DisplayRole)
        return {};
    return column == Text ? line.text : column == Kind ? line.kind : line.chip.word;
}

ListPreview::ListPreview(QWidget *parent)
    : Card(parent)
    , m_summary(new TextLabel(TextRole::Body, {}, this))
    , m_grid(new GridView(this))
    , m_model(new PreviewModel(this))
    , m_accept(new QPushButton(this))
    , m_reject(new QPushButton(this))
{
    setObjectName(u"listPreview"_s);
    const Metrics metrics(this);
    setFlush(true);
    setTitle(tr("Units to register"));
    setTitleIcon(u"clipboard"_s);
    m_summary->setObjectName(u"previewSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setMargin(metrics.cardPadding);
    m_grid->setObjectName(u"previewGrid"_s);
    m_grid->setAccessibleName(tr("Lines of the list"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegateForColumn(PreviewModel::Fate, new StatusDelegate(this));
    m_grid->setStretchColumn(PreviewModel::Text);
    m_grid->setColumnWidth(PreviewModel::Kind, fontMetrics().height() * 9 / 2);
    m_grid->setColumnWidth(PreviewModel::Fate, fontMetrics().height() * 5);
    m_accept->setObjectName(u"acceptList"_s);
    m_accept->setProperty(look::primary, true);
    m_reject->setObjectName(u"rejectList"_s);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(metrics.cardPadding, metrics.cardPadding, metrics.cardPadding,
                                metrics.cardPadding);
    buttons->setSpacing(2 * metrics.g);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_reject);
    addWidget(m_summary);
    addWidget(m_grid, 1);
    content()->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &ListPreview::accepted);
    connect(m_reject, &QPushButton::clicked, this, &ListPreview::rejected);
    hide();
}

void ListPreview::show(const QString &source, const core::exchange::UnitList &list,
                       const core::Registration &outcome, std::vector<PreviewLine> lines)
{
    m_units = list.units;
    m_new = static_cast<int>(outcome.added.size());
    m_hasComplaints = !list.complaints.empty();
    setNote(source);
    m_summary->setText(summaryOf(list, outcome));
    m_model->setRows(std::move(lines));
    m_accept->setText(acceptText());
    m_accept->setAccessibleName(acceptText());
    m_accept->setEnabled(m_new > 0);
    m_accept->setToolTip(m_new > 0 ? QString() : tr("There is no unit in the list that is new."));
    m_reject->setText(m_hasComplaints ? tr("Import nothing") : tr("Cancel"));
    QWidget::show();
    (m_new > 0 ? m_accept : m_reject)->setFocus(Qt::OtherFocusReason);
}

QString ListPreview::acceptText() const
{
    return m_hasComplaints ? tr("Register the %n good row(s)", nullptr, m_new)
                           : tr("Register %n unit(s)", nullptr, m_new);
}

QString ListPreview::summaryOf(const core::exchange::UnitList &list,
                               const core::Registration &outcome) const
{
    QStringList lines{tr("%n new unit(s)", nullptr, m_new)};
    if (const auto there = static_cast<int>(outcome.existing.size()); there > 0)
        lines += tr("%n is (are) there already and stay(s) as it is", nullptr, there);
    if (!outcome.newKinds.isEmpty())
        lines += tr("New kinds of unit: %1").arg(outcome.newKinds.join(u", "_s));
    if (!outcome.unknownParents.isEmpty())
        lines += tr("Parent units that are not in the lab: %1")
                     .arg(outcome.unknownParents.join(u", "_s));
    if (!list.ignoredColumns.isEmpty())
        lines += tr("Columns not used: %1").arg(list.ignoredColumns.join(u", "_s));
    if (const auto bad = static_cast<int>(list.complaints.size()); bad > 0)
        lines += tr("%n row(s) cannot be read:", nullptr, bad);
    constexpr size_t spelledOut = 4;
    for (size_t at = 0; at < std::min(spelledOut, list.complaints.size()); ++at)
        lines += tr("Line %1: %2").arg(list.complaints[at].line).arg(list.complaints[at].message);
    if (list.complaints.size() > spelledOut)
        lines += tr("The list shows all of them.");
    return lines.join(u'\n');
}

void ListPreview::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit rejected();
    else if (enter && m_reject->hasFocus())
        emit rejected();
    else if (enter && m_new > 0)
        emit accepted();
    else
        Card::keyPressEvent(event);
}

void ListPreview::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_grid->scrollToTop();
}

} // namespace ui
