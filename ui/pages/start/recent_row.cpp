// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/recent_row.h"

#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

static QString stageName(int stage)
{
    static constexpr const char *names[] = {"Drum-up", "Diagnose", "Design", "Deliver", "Display"};
    return QString::fromLatin1(names[std::clamp(stage, 1, 5) - 1]);
}

static QString whenText(const QDateTime &opened)
{
    if (opened.date() == QDate::currentDate())
        return RecentRow::tr("Today %1")
            .arg(QLocale().toString(opened.time(), QLocale::ShortFormat));
    return QLocale().toString(opened.date(), QStringLiteral("d MMM yyyy"));
}

RecentRow::RecentRow(const RecentFile &file, bool isThere, QWidget *parent)
    : QAbstractButton(parent)
    , m_file(file)
    , m_isThere(isThere)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setEnabled(isThere);
    setAccessibleName(file.lab);
    setAccessibleDescription(QDir::toNativeSeparators(file.path));
    setToolTip(QDir::toNativeSeparators(file.path));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RecentRow::sizeHint() const
{
    const Metrics metrics(this);
    return {metrics.g * 100, metrics.row * 2 + metrics.g * 2};
}

void RecentRow::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void RecentRow::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void RecentRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RecentRow::paintNames(QPainter &painter, const QRect &rect) const
{
    const Tokens &tokens = tokensOf(this);
    const QFont bold = fontFor(TextRole::BodyBold, font());
    const QFont small = fontFor(TextRole::Caption, font());
    const int middle = rect.center().y();
    const QRect upper(rect.left(), rect.top(), rect.width(), middle - rect.top());
    const QRect lower(rect.left(), middle, rect.width(), rect.bottom() - middle);

    painter.setFont(bold);
    painter.setPen(m_isThere ? tokens.text : tokens.disabled);
    const QString name = QFontMetrics(bold).elidedText(m_file.lab, Qt::ElideRight, upper.width());
    QRect used;
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignBottom, name, &used);
    painter.setPen(m_isThere ? tokens.text2 : tokens.disabled);
    painter.setFont(font());
    if (!m_file.detail.isEmpty() && used.right() + 8 < upper.right())
        painter.drawText(upper.adjusted(used.width() + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignBottom,
                         m_file.detail);
    painter.setFont(small);
    const QString path = m_isThere ? QDir::toNativeSeparators(m_file.path)
                                   : tr("Not there: %1").arg(QDir::toNativeSeparators(m_file.path));
    painter.drawText(lower.adjusted(0, 2, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     QFontMetrics(small).elidedText(path, Qt::ElideMiddle, lower.width()));
}

void RecentRow::paintStage(QPainter &painter, const QRect &rect) const
{
    if (m_file.stage < 1)
        return;
    const Tokens &tokens = tokensOf(this);
    const Metrics metrics(this);
    const int side = metrics.chip - metrics.g / 2;
    const QRect badge(rect.left(), rect.center().y() - side / 2, side, side);
    paintStageBadge(&painter, badge, m_file.stage, tokens, fontFor(TextRole::CaptionBold, font()));
    painter.setPen(tokens.text);
    painter.setFont(font());
    painter.drawText(rect.adjusted(side + metrics.g * 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     stageName(m_file.stage));
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(this);
    const Metrics metrics(this);
    if (isEnabled() && (underMouse() || isDown()))
        painter.fillRect(rect(), tokens.panel);
    const QRect inner = rect().adjusted(metrics.pageMargin, 0, -metrics.pageMargin, 0);
    const int names = inner.width() * 11 / 20;
    paintNames(painter, QRect(inner.left(), inner.top(), names, inner.height()));
    if (m_isThere) {
        painter.setPen(tokens.text);
        painter.setFont(font());
        const QRect figures(inner.left() + names + metrics.g, inner.top(), inner.width() / 5,
                            inner.height());
        painter.drawText(figures, Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%1 units · %2 ideas").arg(m_file.units).arg(m_file.ideas));
        paintStage(painter, QRect(figures.right(), inner.top(), inner.width() / 8, inner.height()));
        painter.setPen(tokens.text2);
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, whenText(m_file.opened));
    }
}

} // namespace ui
