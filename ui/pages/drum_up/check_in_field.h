// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/drum_up.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace ui {

/// The door: type a name, Enter. People of the unit whose name contains the text are offered
/// first, then a new person of that name; Up and Down choose.
class CheckInField : public QWidget
{
    Q_OBJECT

public:
    explicit CheckInField(QWidget *parent = nullptr);

    /// Who can be chosen.
    void setPeople(const std::vector<core::Attendee> &people);

    void clear();
    QLineEdit *field() const { return m_field; }

signals:
    /// Somebody came: known by name, or new. \a position only from "name - title".
    void checkedIn(const QString &name, const QString &position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suggest();
    void accept();
    void step(int by);

    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    std::vector<core::Attendee> m_people;
};

} // namespace ui
