// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drum_up/unit_delegates.h"

#include <QComboBox>

namespace ui {

using namespace Qt::StringLiterals;

ChoiceDelegate::ChoiceDelegate(Choices choices, QObject *parent)
    : CellDelegate(parent)
    , m_choices(std::move(choices))
{}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *editor = new QComboBox(parent);
    editor->setObjectName(u"choiceEditor"_s);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    const QString shown = index.data(Qt::EditRole).toString();
    for (const core::ListEntry &entry : m_choices()) {
        if (!entry.hidden || entry.label == shown)
            editor->addItem(entry.label, entry.code);
    }
    return editor;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findText(index.data(Qt::EditRole).toString()));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    if (box->currentIndex() >= 0)
        model->setData(index, box->currentData(), Qt::EditRole);
}

QWidget *PickDelegate::createEditor(QWidget *, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    emit pickRequested(index);
    return nullptr;
}

} // namespace ui
