// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/preparation_section.h"

#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace ui {

PreparationSection::PreparationSection(core::Document &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
{
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins({});
    m_column->setSpacing(Metrics(this).cardPadding);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

core::Lab PreparationSection::labValue() const
{
    return store().labs.find(lab()).value_or(core::Lab{.id = lab()});
}

void PreparationSection::openGap(const QString &)
{
    firstField()->setFocus(Qt::OtherFocusReason);
}

void PreparationSection::refuse(const core::Error &error)
{
    emit refused(error);
    reload();
}

} // namespace ui
