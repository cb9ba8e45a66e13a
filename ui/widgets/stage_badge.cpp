// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stage_badge.h"

#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

StageBadge::StageBadge(int stage, Size size, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStage(stage);
}

void StageBadge::setStage(int stage)
{
    m_stage = stage;
    setAccessibleName(tr("Stage %1").arg(stage));
    update();
}

QSize StageBadge::sizeHint() const
{
    const Metrics metrics(this);
    const int side = m_size == Size::Page   ? metrics.badge
                     : m_size == Size::List ? metrics.smallBadge
                                            : metrics.icon + 2;
    return {side, side};
}

void StageBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TextRole role = m_size == Size::Page   ? TextRole::LeadBold
                          : m_size == Size::List ? TextRole::BodyBold
                                                 : TextRole::CaptionBold;
    paintStageBadge(&painter, rect(), m_stage, tokensOf(this), fontFor(role, font()));
}

} // namespace ui
