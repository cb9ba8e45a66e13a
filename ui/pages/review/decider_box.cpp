// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/decider_box.h"

#include "ui/models/list_chip.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

DeciderBox::DeciderBox(QWidget *parent)
    : QWidget(parent)
    , m_who(new QComboBox)
    , m_name(new QLineEdit)
    , m_title(new QLineEdit)
{
    setObjectName(u"deciderBox"_s);
    m_who->setObjectName(u"decider"_s);
    m_name->setObjectName(u"deciderName"_s);
    m_title->setObjectName(u"deciderTitle"_s);
    m_name->setAccessibleName(tr("Name"));
    m_title->setAccessibleName(tr("Position"));
    m_name->setPlaceholderText(tr("Name"));
    m_title->setPlaceholderText(tr("Position"));
    const Metrics metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * metrics.g, 3 * metrics.g, 4 * metrics.g, 3 * metrics.g);
    column->setSpacing(metrics.g + metrics.g / 2);
    column->addWidget(new FormField(tr("Decided by"), m_who));
    column->addWidget(m_name);
    column->addWidget(m_title);
    connect(m_who, &QComboBox::activated, this, &DeciderBox::fill);
}

void DeciderBox::setUnit(const core::Opd &unit, const std::vector<core::ListEntry> &deciders)
{
    const bool isOther = unit.id != m_unit.id;
    const bool isNewHead = unit != m_unit;
    m_unit = unit;
    if (deciders != m_deciders) {
        m_deciders = deciders;
        m_who->clear();
        for (const core::ListEntry &entry : deciders) {
            if (!entry.hidden)
                m_who->addItem(entry.label, entry.code);
        }
    }
    if (isOther)
        m_who->setCurrentIndex(0);
    if (isOther || (isNewHead && !asksName()))
        fill();
}

bool DeciderBox::asksName() const
{
    const core::ListEntry *entry = entryOf(m_deciders, decider());
    return entry && entry->attributes.value("asks_name"_L1).toBool();
}

void DeciderBox::fill()
{
    const core::ListEntry *entry = entryOf(m_deciders, decider());
    const QString prefix = entry ? entry->attributes.value("prefix"_L1).toString() : QString();
    const bool asks = asksName();
    m_name->setText(asks ? QString() : m_unit.headName);
    const QString own = asks ? prefix : m_unit.headPrefix;
    m_title->setText((own + u' ' + m_unit.headTitle).simplified());
    m_title->setCursorPosition(0); // a long title shows its beginning
    if (asks)
        m_name->setFocus();
}

QString DeciderBox::decider() const
{
    return m_who->currentData().toString();
}

QString DeciderBox::name() const
{
    return m_name->text().simplified();
}

QString DeciderBox::title() const
{
    return m_title->text().simplified();
}

bool DeciderBox::askForName()
{
    if (!asksName() || !name().isEmpty())
        return false;
    m_name->setFocus();
    return true;
}

} // namespace ui
