// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fitting_choice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

namespace ui {

FittingChoice::FittingChoice(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_segments(new Segments(this))
    , m_combo(new QComboBox(this))
{
    m_segments->setAccessibleName(name);
    m_combo->setObjectName(QStringLiteral("choices"));
    m_combo->setAccessibleName(name);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_combo->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_segments);
    row->addWidget(m_combo);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_segments, &Segments::chosen, this, [this](const QString &id) {
        m_combo->setCurrentIndex(m_combo->findData(id));
        emit chosen(id);
    });
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        m_segments->setCurrent(m_combo->itemData(index).toString());
        emit chosen(m_segments->current());
    });
}

void FittingChoice::setItems(const QVector<SegmentItem> &items)
{
    m_segments->setItems(items);
    m_combo->clear();
    for (const SegmentItem &item : items) {
        const QString count = item.count < 0 ? QString() : QLocale().toString(item.count);
        m_combo->addItem(count.isEmpty() ? item.text : tr("%1 (%2)").arg(item.text, count),
                         item.id);
    }
    m_combo->setCurrentIndex(m_combo->findData(m_segments->current()));
    arrange();
}

void FittingChoice::setCurrent(const QString &id)
{
    m_segments->setCurrent(id);
    m_combo->setCurrentIndex(m_combo->findData(m_segments->current()));
}

void FittingChoice::setRoom(int width)
{
    m_room = width;
    arrange();
}

void FittingChoice::arrange()
{
    const bool fits = m_segments->sizeHint().width() <= m_room;
    const bool hadFocus = m_segments->hasFocus() || m_combo->hasFocus();
    m_segments->setVisible(fits);
    m_combo->setVisible(!fits);
    if (hadFocus)
        (fits ? static_cast<QWidget *>(m_segments) : m_combo)->setFocus();
}

} // namespace ui
