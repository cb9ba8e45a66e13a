// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"
#include "core/domain/opd.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;

namespace ui {

/// Who decides: the head of the unit, or somebody who acts for the head and is named.
class DeciderBox : public QWidget
{
    Q_OBJECT

public:
    explicit DeciderBox(QWidget *parent = nullptr);

    /// \a deciders is the lab's list decider. The head of another unit is filled in anew.
    void setUnit(const core::Opd &unit, const std::vector<core::ListEntry> &deciders);

    QString decider() const; ///< Code.
    QString name() const;
    QString title() const;

    /// Moves the focus to the name if somebody who acts for the head must be named and is not.
    bool askForName();

private:
    void fill();
    bool asksName() const;

    core::Opd m_unit{.id = core::OpdId(0)};
    std::vector<core::ListEntry> m_deciders;
    QComboBox *m_who;
    QLineEdit *m_name;
    QLineEdit *m_title;
};

} // namespace ui
