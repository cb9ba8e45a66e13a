// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/recent_files.h"

#include <QAbstractButton>

namespace ui {

/// One lab of the start page: name and path, figures, stage, when; pressed to open it.
class RecentRow : public QAbstractButton
{
    Q_OBJECT

public:
    RecentRow(const RecentFile &file, bool isThere, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintNames(QPainter &painter, const QRect &rect) const;
    void paintStage(QPainter &painter, const QRect &rect) const;

    RecentFile m_file;
    bool m_isThere;
};

} // namespace ui
