// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/icons.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &advice,
                       QWidget *parent)
    : QWidget(parent)
    , m_mark(new IconLabel(icon, this, 15 / 8.0))
    , m_title(new TextLabel(TextRole::BodyBold, title, this))
    , m_advice(new TextLabel(TextRole::Body, advice, this))
    , m_action(new QPushButton(this))
{
    setObjectName(u"emptyState"_s);
    const int g = Metrics(this).g;
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_advice->setAlignment(Qt::AlignCenter);
    m_advice->setForegroundRole(QPalette::PlaceholderText);
    m_advice->setWordWrap(true);
    m_action->setObjectName(u"emptyStateAction"_s);
    m_action->setProperty(look::primary, true);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::triggered);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * g, 4 * g, 4 * g, 4 * g);
    column->setSpacing(2 * g);
    column->addStretch();
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_advice);
    column->addSpacing(g);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    setTexts(title, advice);
}

void EmptyState::setTexts(const QString &title, const QString &advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(advice);
}

void EmptyState::setAction(const QString &text, const QString &icon, const QString &keys)
{
    m_action->setProperty(look::keyHint, keys); // before the text: it widens
    m_action->setText(text);
    m_action->setIcon(ui::icon(icon));
    m_action->show();
}

void EmptyState::setStage(int number)
{
    m_mark->setStage(number);
}

} // namespace ui
