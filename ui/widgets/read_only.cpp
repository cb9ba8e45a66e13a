// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/read_only.h"

#include "ui/theme/lumbung_style.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/grid_view.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

/// True if \a part is a field that is done with; its inner parts are its own.
static bool makeFieldReadOnly(QWidget *part, const QString &reason)
{
    if (auto *line = qobject_cast<QLineEdit *>(part))
        line->setReadOnly(true);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(part))
        text->setReadOnly(true);
    else if (auto *number = qobject_cast<QAbstractSpinBox *>(part))
        number->setReadOnly(true);
    else if (qobject_cast<QComboBox *>(part) || qobject_cast<QAbstractButton *>(part))
        part->setEnabled(false);
    else
        return false;
    part->setToolTip(reason);
    return true;
}

void makeReadOnly(QWidget *part, const QString &reason)
{
    if (auto *grid = qobject_cast<GridView *>(part))
        return grid->setReadOnly();
    if (part->property(look::reads).toBool() || qobject_cast<FilterBar *>(part) ||
        makeFieldReadOnly(part, reason))
        return;
    for (QObject *child : part->children()) {
        if (auto *widget = qobject_cast<QWidget *>(child))
            makeReadOnly(widget, reason);
    }
}

void makeReadOnly(QAction *action, const QString &reason)
{
    const auto switchOff = [action](bool on) {
        if (on)
            action->setEnabled(false);
    };
    switchOff(true);
    action->setToolTip(reason);
    QObject::connect(action, &QAction::enabledChanged, action, switchOff);
}

} // namespace ui
