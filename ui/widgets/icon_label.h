// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

#include <optional>

namespace ui {

/// A line icon as a widget; takes its colour when it is painted, so it follows the theme. It says
/// nothing to screen readers: a word stands beside it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// \a scale times the usual icon size.
    explicit IconLabel(const QString &icon, QWidget *parent = nullptr, double scale = 1.0);

    void setIcon(const QString &icon);
    /// Paints in the text colour of \a kind; without, in text.
    void setKind(std::optional<StatusKind> kind);
    /// Paints in the ink of stage \a number, 0: in text.
    void setStage(int number);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    double m_scale;
    std::optional<StatusKind> m_kind;
    int m_stage = 0;
};

} // namespace ui
