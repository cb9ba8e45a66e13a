// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace ui {

class TextLabel;

/// The always empty last row of the grid of units, kept in sight under it: type a name, see what
/// kind of unit it is, press Enter. A block pasted here is a list of units.
class UnitNameField : public QWidget
{
    Q_OBJECT

public:
    explicit UnitNameField(QWidget *parent = nullptr);

    void setKinds(const std::vector<core::ListEntry> &kinds) { m_kinds = kinds; }

    /// Empties the field for the next name.
    void clear();

    QLineEdit *field() const { return m_field; }

signals:
    /// Enter with a name; it stays in the field until clear().
    void entered(const QString &name);
    /// Several lines or cells were pasted.
    void blockPasted(const QString &text);
    /// Up: the grid shall have the focus.
    void leftForGrid();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showKind();

    QLineEdit *m_field;
    TextLabel *m_kind;
    std::vector<core::ListEntry> m_kinds;
};

} // namespace ui
