// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/design/source_delegate.h"

#include "ui/pages/design/steps_model.h"
#include "ui/widgets/completion_list.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTimer>

namespace ui {

SourceDelegate::SourceDelegate(const StepsModel *model, QObject *parent)
    : CellDelegate(parent)
    , m_model(model)
{}

QWidget *SourceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(CellDelegate::createEditor(parent, option, index));
    if (!line)
        return nullptr;
    QVector<Completion> labels;
    for (const core::ListEntry &source : m_model->sources()) {
        if (!source.hidden)
            labels.append({.text = source.label});
    }
    auto *list = new CompletionList(line, labels, CompletionList::Offer::Suggestions);
    if (index.data(Qt::EditRole).toString().isEmpty())
        QTimer::singleShot(0, list, &CompletionList::offerAll);
    return line;
}

} // namespace ui
