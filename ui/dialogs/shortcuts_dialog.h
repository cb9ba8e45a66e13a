// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

class Menus;

/// All keys on one page: those of the menus, read from the menus, and those of grids and decisions.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const Menus *menus, QWidget *parent);
};

} // namespace ui
