// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/design/source_delegate.h"

#include "ui/pages/design/steps_model.h"

#include <QAbstractItemView>
#include <QCompleter>
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
    QStringList labels;
    for (const core::ListEntry &source : m_model->sources()) {
        if (!source.hidden)
            labels << source.label;
    }
    auto *completer = new QCompleter(labels, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    line->setCompleter(completer);
    if (index.data(Qt::EditRole).toString().isEmpty()) {
        QTimer::singleShot(0, line, [line] {
            if (line->text().isEmpty())
                line->completer()->complete();
        });
    }
    return line;
}

} // namespace ui
