// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inspector_split.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/splitter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

bool isNarrowWindow(const QWidget *widget)
{
    return widget->window()->width() < 290 * Metrics(widget).g;
}

bool isLowWindow(const QWidget *widget)
{
    return widget->window()->height() < 150 * Metrics(widget).g;
}

InspectorSplit::InspectorSplit(QWidget *work, QWidget *inspector, int inspectorUnits,
                               QWidget *parent)
    : QWidget(parent)
    , m_splitter(new Splitter(Qt::Horizontal, this))
    , m_work(work)
    , m_inspector(inspector)
    , m_strip(new QWidget(this))
    , m_buttons(new QVBoxLayout(m_strip))
{
    const Metrics metrics(this);
    m_splitter->setPanes(work, inspector, inspectorUnits);
    m_strip->setFixedWidth(metrics.menuRow);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(metrics.g);
    m_buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * metrics.g);
    row->addWidget(m_splitter, 1);
    row->addWidget(m_strip);
    addFold(u"back"_s, u"table"_s, tr("Back to the list"));
    m_back = m_strip->findChild<QToolButton *>();
    arrange();
}

void InspectorSplit::addFold(const QString &id, const QString &icon, const QString &text)
{
    const Metrics metrics(this);
    auto *button = new QToolButton(m_strip);
    button->setObjectName(u"fold_"_s + id);
    button->setIcon(ui::icon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFixedSize(metrics.menuRow, metrics.menuRow);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    const bool isBack = m_buttons->count() == 2;
    connect(button, &QToolButton::clicked, this, [this, id, isBack] {
        if (isBack)
            return showWork();
        showInspector();
        emit opened(id);
    });
}

void InspectorSplit::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_inspecting = false;
    arrange();
}

void InspectorSplit::showInspector()
{
    m_inspecting = true;
    arrange();
}

void InspectorSplit::showWork()
{
    m_inspecting = false;
    arrange();
    emit closed();
}

InspectorSplit *InspectorSplit::foldedAround(const QWidget *pane)
{
    for (QWidget *around = pane->parentWidget(); around; around = around->parentWidget()) {
        auto *split = qobject_cast<InspectorSplit *>(around);
        if (!split)
            continue;
        const QWidget *side = split->sideOf(pane);
        return split->m_folded && (pane == side || pane->isVisibleTo(side)) ? split : nullptr;
    }
    return nullptr;
}

void InspectorSplit::reveal(const QWidget *pane)
{
    sideOf(pane) == m_work ? showWork() : showInspector();
}

const QWidget *InspectorSplit::sideOf(const QWidget *pane) const
{
    return pane == m_work || m_work->isAncestorOf(pane) ? m_work : m_inspector;
}

void InspectorSplit::arrange()
{
    m_work->setVisible(!m_folded || !m_inspecting);
    m_inspector->setVisible(!m_folded || m_inspecting);
    m_strip->setVisible(m_folded);
    m_back->setVisible(m_inspecting);
}

void InspectorSplit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_folded && m_inspecting)
        showWork();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
