// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// The widget that has the focus, or the view around it if it is the editor of a cell, which goes
/// when it is left; null if none has it.
QWidget *lastingFocus();

/// Lets what is being typed commit as if its field was left, and gives the focus back. Menus and
/// their shortcuts only borrow the focus, so whoever acts on what is stored calls this first.
void commitTyping();

} // namespace ui
