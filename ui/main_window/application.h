// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QApplication>

namespace ui {

/// The program with a window. Pages read the open file whenever they like; where it cannot be read
/// the event that asked for it ends there, and the program goes on.
class Application : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

signals:
    /// The file could not be read. Told when the event that found it is over.
    void readFailed(const core::Error &error);
};

} // namespace ui
