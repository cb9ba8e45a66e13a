// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_card.h"
#include "ui/theme/tokens.h"

namespace ui {

/// What charts take from \a tokens.
charts::ChartColours chartColoursOf(const Tokens &tokens);

/// A chart card in the colours of the theme, with our icons; follows when the theme changes.
class ChartPanel : public charts::ChartCard
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColours();
};

} // namespace ui
