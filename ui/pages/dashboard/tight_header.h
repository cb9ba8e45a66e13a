// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ui {

/// Column heads over narrow cells: small words without margins, so that the name of a stage fits.
class TightHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TightHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace ui
