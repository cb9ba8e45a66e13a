// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_preview.h"

#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

PreviewModel::PreviewModel(const QString &text, const QString &detail, QObject *parent)
    : RowsModel(parent)
    , m_text(text)
    , m_detail(detail)
{}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Text ? m_text : section == Detail ? m_detail : tr("In the lab");
}

QVariant PreviewModel::cell(const PreviewLine &line, int column, int role) const
{
    if (role == ChipRole && column == Fate)
        return QVariant::fromValue(line.chip);
    if (role == Qt::ToolTipRole)
        return line.text;
    if (role == Qt::AccessibleTextRole)
        return u"%1, %2: %3"_s.arg(line.text, line.detail, line.chip.word);
    if (role != Qt::DisplayRole)
        return {};
    return column == Text ? line.text : column == Detail ? line.detail : line.chip.word;
}

ListPreview::ListPreview(const PreviewWords &words, QWidget *parent)
    : Card(parent)
    , m_summary(new TextLabel(TextRole::Body, {}, this))
    , m_grid(new GridView(this))
    , m_model(new PreviewModel(words.text, words.detail, this))
    , m_bottom(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_accept(new QPushButton(this))
    , m_reject(new QPushButton(this))
{
    setObjectName(u"listPreview"_s);
    setFlush(true);
    setTitle(words.title);
    setTitleIcon(u"clipboard"_s);
    m_summary->setObjectName(u"previewSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setMargin(Metrics(this).cardPadding);
    buildGrid();
    addWidget(m_summary);
    addWidget(m_grid, 1);
    buildButtons();
}

void ListPreview::buildGrid()
{
    m_grid->setObjectName(u"previewGrid"_s);
    m_grid->setAccessibleName(tr("Lines of the list"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegateForColumn(PreviewModel::Fate, new StatusDelegate(this));
    m_grid->setStretchColumn(PreviewModel::Text);
    m_grid->setColumnWidth(PreviewModel::Detail, fontMetrics().height() * 9 / 2);
}

void ListPreview::buildButtons()
{
    const Metrics metrics(this);
    m_accept->setObjectName(u"acceptList"_s);
    m_accept->setProperty(look::primary, true);
    m_reject->setObjectName(u"rejectList"_s);
    m_bottom->setContentsMargins(metrics.cardPadding, metrics.cardPadding, metrics.cardPadding,
                                 metrics.cardPadding);
    m_bottom->setSpacing(2 * metrics.g);
    m_bottom->addWidget(m_accept);
    m_bottom->addWidget(m_reject);
    content()->addLayout(m_bottom);
    connect(m_accept, &QPushButton::clicked, this, &ListPreview::accepted);
    connect(m_reject, &QPushButton::clicked, this, &ListPreview::rejected);
}

void ListPreview::addOption(QWidget *option)
{
    m_bottom->setDirection(QBoxLayout::RightToLeft);
    m_bottom->addStretch(1);
    m_bottom->addWidget(option);
    setTabOrder(m_grid, option);
    setTabOrder(option, m_reject);
    setTabOrder(m_reject, m_accept);
}

void ListPreview::setDetailWidth(int width)
{
    m_grid->setColumnWidth(PreviewModel::Detail, width);
}

void ListPreview::show(const PreviewedList &list)
{
    m_rows = list.rows;
    setNote(list.source);
    m_summary->setText(list.summary.join(u'\n'));
    m_model->setRows(list.lines);
    fitFates(list.lines);
    m_accept->setText(list.accept);
    m_accept->setAccessibleName(list.accept);
    m_accept->setEnabled(m_rows > 0);
    m_accept->setToolTip(m_rows > 0 ? QString() : list.nothing);
    m_reject->setText(list.hasComplaints ? tr("Import nothing") : tr("Cancel"));
    QWidget::show();
    m_grid->scrollToTop();
    (m_rows > 0 ? m_accept : m_reject)->setFocus(Qt::OtherFocusReason);
}

/// What becomes of a line is read in full; its text has the room that is left.
void ListPreview::fitFates(const std::vector<PreviewLine> &lines)
{
    int widest = fontMetrics().height() * 5;
    for (const PreviewLine &line : lines)
        widest = std::max(widest, chipSize(line.chip, m_grid->font()).width());
    m_grid->setColumnWidth(PreviewModel::Fate, widest + 5 * Metrics(this).g);
}

QString ListPreview::acceptText() const
{
    return m_accept->text();
}

void ListPreview::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && m_reject->hasFocus()))
        emit rejected();
    else if (enter && m_rows > 0)
        emit accepted();
    else
        Card::keyPressEvent(event);
}

} // namespace ui
