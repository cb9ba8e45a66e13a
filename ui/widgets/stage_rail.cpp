// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stage_rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stage_rail_accessible.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

StageRail::StageRail(QWidget *parent)
    : QWidget(parent)
{
    installStageRailAccessibility();
    setObjectName(u"stageRail"_s);
    setAccessibleName(tr("Stages and pages"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void StageRail::setHeading(const QString &title, const QString &subtitle)
{
    m_title = title;
    m_subtitle = subtitle;
    update();
}

void StageRail::setFooting(const QString &name, const QString &place)
{
    m_name = name;
    m_place = place;
    update();
}

void StageRail::setItems(const QVector<RailItem> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    m_current = std::min(m_current, static_cast<int>(items.size()) - 1);
    updateGeometry();
    update();
}

void StageRail::setCurrent(int item)
{
    if (item == m_current || item >= m_items.size())
        return;
    m_current = item;
    update();
    if (item >= 0) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(item);
        QAccessible::updateAccessibility(&event);
    }
}

void StageRail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

int StageRail::headingHeight() const
{
    return m_narrow ? 2 * Metrics(this).g : qRound(3.35 * fontMetrics().height());
}

int StageRail::itemHeight(const RailItem &item) const
{
    return qRound((item.stage > 0 ? 3.2 : 1.88) * fontMetrics().height());
}

int StageRail::dividerHeight() const
{
    return 4 * Metrics(this).g - 2;
}

QRect StageRail::itemRect(int item) const
{
    if (item < 0 || item >= m_items.size())
        return {};
    int top = headingHeight() + Metrics(this).g;
    for (int before = 0; before < item; ++before) {
        top += itemHeight(m_items[before]);
        if (m_items[before].stage > 0 && m_items[before + 1].stage == 0)
            top += dividerHeight();
    }
    return {0, top, width() - 1, itemHeight(m_items[item])};
}

int StageRail::itemAt(const QPoint &position) const
{
    for (int item = 0; item < m_items.size(); ++item) {
        if (itemRect(item).contains(position))
            return item;
    }
    return -1;
}

QSize StageRail::sizeHint() const
{
    const int height = fontMetrics().height();
    return {qRound((m_narrow ? 3.33 : 11.75) * height), minimumSizeHint().height()};
}

QSize StageRail::minimumSizeHint() const
{
    int height = headingHeight() + 2 * Metrics(this).g + dividerHeight();
    for (const RailItem &item : m_items)
        height += itemHeight(item);
    return {qRound(3.33 * fontMetrics().height()), height};
}

void StageRail::choose(int item)
{
    if (item < 0 || item >= m_items.size())
        return;
    setCurrent(item);
    emit chosen(item);
}

void StageRail::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(itemAt(event->position().toPoint()));
}

void StageRail::mouseMoveEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position().toPoint());
    setCursor(item >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (item == m_hovered)
        return;
    m_hovered = item;
    update();
}

void StageRail::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

/// The page that is shown takes the focus: here it comes back, so that the arrows can go on.
void StageRail::walkTo(int item)
{
    choose(item);
    setFocus(Qt::OtherFocusReason);
}

void StageRail::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_items.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return walkTo(std::max(m_current - 1, 0));
    case Qt::Key_Down:
        return walkTo(std::min(m_current + 1, last));
    case Qt::Key_Home:
        return walkTo(0);
    case Qt::Key_End:
        return walkTo(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool StageRail::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int item = itemAt(help->pos());
    if (item < 0 || !m_narrow) {
        QToolTip::hideText();
        return true;
    }
    const RailItem &shown = m_items[item];
    QToolTip::showText(help->globalPos(),
                       shown.fact.isEmpty() ? shown.title : shown.title + u'\n' + shown.fact, this);
    return true;
}

void StageRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void StageRail::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(width() - 1, 0, 1, height(), t.line);
    if (!m_narrow)
        paintHeading(painter);
    for (int item = 0; item < m_items.size(); ++item) {
        paintItem(painter, item);
        if (item > 0 && m_items[item - 1].stage > 0 && m_items[item].stage == 0)
            painter.fillRect(0, itemRect(item).top() - dividerHeight() / 2, width(), 1, t.line);
    }
    paintFooting(painter);
}

void StageRail::paintHeading(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const int g = Metrics(this).g;
    const QRect box(3 * g + g / 2, 0, width() - 6 * g, headingHeight());
    const QFont bold = fontFor(TextRole::BodyBold, font());
    const QFont small = fontFor(TextRole::Caption, font());
    const int lines = QFontMetrics(bold).height() + QFontMetrics(small).height();
    QRect line(box.left(), (box.height() - lines) / 2, box.width(), QFontMetrics(bold).height());
    painter.setFont(bold);
    painter.setPen(t.text);
    painter.drawText(line, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, line.width()));
    line = QRect(line.left(), line.bottom() + 1, line.width(), QFontMetrics(small).height());
    painter.setFont(small);
    painter.setPen(t.text2);
    painter.drawText(line, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_subtitle, Qt::ElideRight, line.width()));
    painter.fillRect(0, headingHeight() - 1, width(), 1, t.line);
}

void StageRail::paintItem(QPainter &painter, int item) const
{
    const Tokens &t = tokensOf(this);
    const RailItem &shown = m_items[item];
    const QRect rect = itemRect(item);
    const bool isCurrent = item == m_current;
    if (isCurrent || item == m_hovered)
        painter.fillRect(rect, isCurrent ? t.surface : t.bg);
    if (isCurrent)
        painter.fillRect(rect.left(), rect.top(), Metrics(this).g, rect.height(),
                         shown.stage > 0 ? t.stage(shown.stage).fill : t.accent);
    if (shown.stage > 0)
        paintStage(painter, shown, rect);
    else
        paintPage(painter, shown, rect, isCurrent);
    if (isCurrent && hasFocus())
        paintBox(&painter, rect.adjusted(1, 1, -1, -1), {}, t.focus, Metrics(this).radius, 2);
}

void StageRail::paintStage(QPainter &painter, const RailItem &item, const QRect &rect) const
{
    const Tokens &t = tokensOf(this);
    const Metrics metrics(this);
    const int side = metrics.smallBadge;
    const int left = m_narrow ? (rect.width() - side) / 2 : 4 * metrics.g + 2;
    const int badgeTop = rect.top() + (m_narrow ? 2 * metrics.g : (rect.height() - side) / 2 - 2);
    paintStageBadge(&painter, QRect(left, badgeTop, side, side), item.stage, t,
                    fontFor(TextRole::BodyBold, font()));
    QRect text(left + side + 3 * metrics.g, rect.top() + metrics.g, 0, fontMetrics().height());
    if (m_narrow)
        text.moveLeft(2 * metrics.g);
    text.setRight(rect.right() - (m_narrow ? 2 : 3) * metrics.g);
    if (item.progress)
        paintBar(&painter,
                 QRect(text.left(), rect.bottom() - 3 * metrics.g + 2, text.width(), metrics.g),
                 *item.progress, t.stage(item.stage).fill, t.line);
    if (m_narrow)
        return;
    painter.setFont(fontFor(TextRole::BodyBold, font()));
    painter.setPen(t.text);
    painter.drawText(text, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(item.title, Qt::ElideRight, text.width()));
    painter.setFont(fontFor(TextRole::Caption, font()));
    painter.setPen(t.text2);
    text.moveTop(text.bottom());
    painter.drawText(text, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(item.fact, Qt::ElideRight, text.width()));
}

void StageRail::paintPage(QPainter &painter, const RailItem &item, const QRect &rect,
                          bool bold) const
{
    const Tokens &t = tokensOf(this);
    const Metrics metrics(this);
    const int left = m_narrow ? (rect.width() - metrics.icon) / 2 : 5 * metrics.g;
    paintIcon(&painter, QRect(left, rect.top(), metrics.icon, rect.height()), item.icon, t.text);
    if (m_narrow)
        return;
    QRect text = rect;
    text.setLeft(left + metrics.icon + 3 * metrics.g);
    text.setRight(rect.right() - 3 * metrics.g);
    painter.setFont(fontFor(TextRole::Caption, font()));
    painter.setPen(t.text2);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, item.count);
    text.setRight(text.right() - painter.fontMetrics().horizontalAdvance(item.count) - metrics.g);
    painter.setFont(fontFor(bold ? TextRole::BodyBold : TextRole::Body, font()));
    painter.setPen(t.text);
    painter.drawText(text, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(item.title, Qt::ElideRight, text.width()));
}

void StageRail::paintFooting(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const Metrics metrics(this);
    const int rowHeight = metrics.row + 2 * metrics.g;
    const QRect row(0, height() - rowHeight - metrics.g, width(), rowHeight);
    if (m_name.isEmpty() || row.top() < minimumSizeHint().height())
        return;
    const int left = m_narrow ? (width() - metrics.icon) / 2 : 5 * metrics.g;
    paintIcon(&painter, QRect(left, row.top(), metrics.icon, row.height()), u"person"_s, t.text2);
    if (m_narrow)
        return;
    QRect text = row;
    text.setLeft(left + metrics.icon + 3 * metrics.g);
    text.setRight(width() - 3 * metrics.g - 2);
    painter.setPen(t.text2);
    painter.setFont(fontFor(TextRole::Caption, font()));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, m_place);
    text.setRight(text.right() - painter.fontMetrics().horizontalAdvance(m_place) - metrics.g);
    painter.setFont(font());
    painter.drawText(text, Qt::AlignVCenter,
                     fontMetrics().elidedText(m_name, Qt::ElideRight, text.width()));
}

} // namespace ui
