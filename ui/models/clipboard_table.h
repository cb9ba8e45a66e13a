// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVector>

namespace ui {

/// The rows of a block as spreadsheets put it on the clipboard: cells separated by tabs, rows by
/// line ends, cells with tabs, line ends or quotes in double quotes. A last line end adds no row.
QVector<QStringList> rowsFromClipboard(const QString &text);

/// The same the other way, readable by spreadsheets.
QString clipboardText(const QVector<QStringList> &rows);

} // namespace ui
