// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/saved_state.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

SavedState::SavedState(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"savedState"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void SavedState::set(StatusKind kind, const QString &icon, const QString &text,
                     const QString &reason)
{
    if (m_kind == kind && m_icon == icon && m_text == text && toolTip() == reason)
        return;
    m_kind = kind;
    m_icon = icon;
    m_text = text;
    setAccessibleName(text);
    setAccessibleDescription(reason);
    setToolTip(reason);
    updateGeometry();
    update();
}

void SavedState::setSaved(const QTime &time)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s); // a few locales have seconds in their short format
    const QString at = QLocale().toString(time, format);
    set(StatusKind::Ok, u"check"_s, tr("Saved at %1").arg(at), tr("All changes are saved."));
}

void SavedState::setUnsaved(const QString &reason)
{
    set(StatusKind::Bad, u"error"_s, tr("Not saved"), reason);
}

void SavedState::setReadOnly(const QString &reason)
{
    set(StatusKind::Mute, u"lock"_s, tr("Read only"), reason);
}

void SavedState::clear()
{
    set(StatusKind::Mute, {}, {}, {});
}

QSize SavedState::sizeHint() const
{
    const Metrics metrics(this);
    if (m_text.isEmpty())
        return {0, metrics.field};
    return {metrics.icon + 2 * metrics.g + fontMetrics().horizontalAdvance(m_text) + 2,
            metrics.field};
}

void SavedState::paintEvent(QPaintEvent *)
{
    const Metrics metrics(this);
    QPainter painter(this);
    const QColor ink = tokensOf(this).status(m_kind).text;
    paintIcon(&painter, QRect(0, 0, metrics.icon, height()), m_icon, ink);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(metrics.icon + metrics.g + 2, 0, 0, 0), Qt::AlignVCenter,
                     m_text);
}

} // namespace ui
