// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QMetaType>
#include <QString>
#include <QWidget>

class QFont;
class QPainter;
class QRect;

namespace ui {

/// A status: meaning, sign and word. A status model gives one through ChipRole.
struct StatusChip
{
    StatusKind kind = StatusKind::Mute;
    QString icon = {}; ///< Name of an icon; empty: the usual one of the kind.
    QString word = {};

    friend bool operator==(const StatusChip &, const StatusChip &) = default;
};

/// The icon a kind has when the list entry names none.
QString usualIcon(StatusKind kind);

/// Size of \a chip beside text in \a font.
QSize chipSize(const StatusChip &chip, const QFont &font);

/// Paints \a chip at the left of \a rect, vertically centred; the word elides if it must.
void paintChip(QPainter *painter, const QRect &rect, const StatusChip &chip, const Tokens &tokens,
               const QFont &font);

/// One chip as a widget, for card titles and forms.
class StatusLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(QWidget *parent = nullptr);
    explicit StatusLabel(const StatusChip &chip, QWidget *parent = nullptr);

    void setChip(const StatusChip &chip);
    const StatusChip &chip() const { return m_chip; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusChip m_chip;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::StatusChip)
