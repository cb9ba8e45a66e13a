// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace ui {

/// A splitter between work surface and inspector: panes never vanish by dragging, the gap is that
/// between panes, and the first pane takes the room the window gains.
class Splitter : public QSplitter
{
    Q_OBJECT

public:
    explicit Splitter(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// Adds the work surface and the inspector, the latter \a inspectorUnits units g wide at first
    /// (87: 348 px).
    void setPanes(QWidget *work, QWidget *inspector, int inspectorUnits = 87);
};

} // namespace ui
