// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_delegate.h"

#include "ui/models/roles.h"
#include "ui/theme/icons.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_chip.h"

#include <QTimer>

namespace ui {

using namespace Qt::StringLiterals;

ChoiceEditor::ChoiceEditor(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"cellEditor"_s);
    setProperty(look::cellEditor, true);
    connect(this, &QComboBox::activated, this, [this] { finish(true); });
    QTimer::singleShot(0, this, &QComboBox::showPopup);
}

void ChoiceEditor::hidePopup()
{
    QComboBox::hidePopup();
    // A choice is told only after the list is gone.
    QTimer::singleShot(0, this, [this] { finish(false); });
}

void ChoiceEditor::finish(bool chosen)
{
    if (m_isDone)
        return;
    m_isDone = true;
    emit done(this, chosen);
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    const auto choices = index.data(ChoicesRole).value<QVector<Choice>>();
    if (choices.isEmpty())
        return nullptr;
    auto *editor = new ChoiceEditor(parent);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    for (const Choice &choice : choices)
        editor->addItem(icon(choice.icon), choice.text, choice.value);
    connect(editor, &ChoiceEditor::done, this, &ChoiceDelegate::close);
    return editor;
}

void ChoiceDelegate::close(ChoiceEditor *editor, bool chosen)
{
    if (chosen)
        emit commitData(editor);
    emit closeEditor(editor, NoHint);
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    const auto *combo = qobject_cast<QComboBox *>(editor);
    if (combo && combo->currentIndex() >= 0)
        model->setData(index, combo->currentData(), Qt::EditRole);
}

void ChoiceDelegate::paintContent(QPainter *painter, const QRect &rect,
                                  const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const auto chip = index.data(ChipRole).value<StatusChip>();
    if (chip.word.isEmpty())
        CellDelegate::paintContent(painter, rect, option, index);
    else
        paintChip(painter, rect, chip, tokensOf(option.palette), option.font);
}

bool ChoiceDelegate::isEmpty(const QModelIndex &index) const
{
    return CellDelegate::isEmpty(index) && index.data(ChipRole).value<StatusChip>().word.isEmpty();
}

} // namespace ui
