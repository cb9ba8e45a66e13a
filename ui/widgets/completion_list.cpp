// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/completion_list.h"

#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

namespace ui {

static constexpr int textRole = Qt::UserRole;
static constexpr int foundByRole = Qt::UserRole + 1;
static constexpr int mostVisible = 8;

static QStandardItemModel *modelOf(const QVector<Completion> &completions, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (const Completion &completion : completions) {
        auto *item =
            new QStandardItem(completion.shown.isEmpty() ? completion.text : completion.shown);
        item->setData(completion.text, textRole);
        item->setData(QString(completion.text + u'\n' + completion.foundBy), foundByRole);
        model->appendRow(item);
    }
    return model;
}

// Not QLineEdit::setCompleter(): that writes each text that is only passed on the way into the
// line, and swallows the Tab that takes one.
CompletionList::CompletionList(QLineEdit *line, const QVector<Completion> &completions, Offer offer)
    : QObject(line)
    , m_line(line)
    , m_completer(new QCompleter(modelOf(completions, this), this))
    , m_offer(offer)
{
    m_completer->setCompletionRole(foundByRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(mostVisible);
    m_completer->setWidget(line);
    m_completer->popup()->setObjectName(QStringLiteral("completions"));
    m_completer->popup()->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, this, &CompletionList::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &CompletionList::take);
}

void CompletionList::offer(const QString &typed)
{
    m_completer->setCompletionPrefix(typed.trimmed());
    if (typed.trimmed().isEmpty() || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        open();
}

void CompletionList::offerAll()
{
    if (!m_line->text().isEmpty())
        return;
    m_completer->setCompletionPrefix({});
    open();
}

void CompletionList::open()
{
    QAbstractItemView *list = m_completer->popup();
    const int wanted = list->sizeHintForColumn(0) + list->verticalScrollBar()->sizeHint().width() +
                       4 * Metrics(m_line).g;
    m_completer->complete(QRect(0, 0, std::max(m_line->width(), wanted), m_line->height()));
    if (m_offer == Offer::OnlyThese)
        list->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void CompletionList::take(const QModelIndex &completion)
{
    m_line->setText(completion.data(textRole).toString());
}

bool CompletionList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (!isTab && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QObject::eventFilter(watched, event);
    QAbstractItemView *list = m_completer->popup();
    const QModelIndex chosen = list->currentIndex();
    list->hide();
    if (chosen.isValid())
        take(chosen);
    if (isTab || m_offer == Offer::OnlyThese || !chosen.isValid())
        QCoreApplication::sendEvent(m_line, event);
    return true;
}

} // namespace ui
