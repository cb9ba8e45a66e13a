// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/stage_badge.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(int stage, const QString &title, const QString &purpose, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Title, title, this))
    , m_purpose(new TextLabel(TextRole::Caption, purpose, this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"pageHeader"_s);
    m_title->setObjectName(u"pageTitle"_s);
    m_purpose->setObjectName(u"pagePurpose"_s);
    m_purpose->setElided(true);
    const Metrics metrics(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2 * metrics.g + 2);
    if (stage > 0)
        m_row->addWidget(new StageBadge(stage, StageBadge::Size::Page, this));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addStretch();
    lines->addWidget(m_title);
    lines->addWidget(m_purpose);
    lines->addStretch();
    m_row->addLayout(lines, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setPurpose(const QString &purpose)
{
    m_purpose->setText(purpose);
}

QPushButton *PageHeader::addButton(QAction *action, bool primary)
{
    auto *button = new QPushButton(this);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setProperty(look::primary, primary);
    button->setAutoDefault(false);
    button->addAction(action); // its shortcut works while the page is shown
    follow(button, action, primary);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button,
            [this, button, action, primary] { follow(button, action, primary); });
    return button;
}

void PageHeader::follow(QPushButton *button, const QAction *action, bool primary)
{
    const bool iconOnly = m_compact && !primary && !action->icon().isNull();
    QString keys = action->shortcut().toString(QKeySequence::NativeText);
    if (primary && keys.isEmpty()) // the window's key for the primary action of any page
        keys = QKeySequence(u"Ctrl+Enter"_s).toString(QKeySequence::NativeText);
    button->setProperty(look::keyHint, iconOnly ? QString() : keys); // before the text: it widens
    button->setText(iconOnly ? QString() : action->iconText());
    button->setIcon(action->icon());
    button->setAccessibleName(action->iconText());
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    button->setVisible(action->isVisible());
    button->updateGeometry();
}

QPushButton *PageHeader::addSecondary(QAction *action)
{
    QPushButton *button = addButton(action, false);
    m_row->insertWidget(m_row->count() - (m_primary ? 1 : 0), button);
    m_secondary.append(button);
    return button;
}

QPushButton *PageHeader::setPrimary(QAction *action)
{
    delete m_primary;
    m_primary = addButton(action, true);
    m_row->addWidget(m_primary);
    return m_primary;
}

void PageHeader::addWidget(QWidget *widget)
{
    const int behind = static_cast<int>(m_secondary.size()) + (m_primary ? 1 : 0);
    m_row->insertWidget(m_row->count() - behind, widget);
}

void PageHeader::setCompact(bool compact)
{
    m_compact = compact;
    for (QPushButton *button : m_secondary)
        follow(button, button->actions().first(), false);
}

void PageHeader::setLow(bool low)
{
    m_purpose->setVisible(!low);
    m_title->setToolTip(low ? m_purpose->text() : QString());
}

} // namespace ui
