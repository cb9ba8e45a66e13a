// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// The coloured square with a stage's number.
class StageBadge : public QWidget
{
    Q_OBJECT

public:
    /// How large: page header (34), rail and lists (26), inside rows (18).
    enum class Size { Page, List, Row };

    explicit StageBadge(int stage, Size size = Size::List, QWidget *parent = nullptr);

    void setStage(int stage);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_stage;
    Size m_size;
};

} // namespace ui
