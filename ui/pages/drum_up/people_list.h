// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"
#include "core/queries/drum_up.h"

#include <QListView>

#include <optional>
#include <vector>

class QStandardItemModel;

namespace ui {

/// The people of a unit with how they attend; a second line says who came instead. As high as its
/// rows. Space asks for the list of statuses, F2 or Enter for the person's data, Ctrl+Del removes.
class PeopleList : public QListView
{
    Q_OBJECT

public:
    explicit PeopleList(QWidget *parent = nullptr);

    void setPeople(const std::vector<core::Attendee> &people,
                   const std::vector<core::ListEntry> &attendance);

    std::optional<core::ParticipantId> currentPerson() const;
    void setCurrentPerson(core::ParticipantId person);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The list of statuses belongs at \a at, in screen coordinates.
    void statusRequested(core::ParticipantId person, const QPoint &at);
    void editRequested(core::ParticipantId person);
    void removeRequested(core::ParticipantId person);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    std::optional<core::ParticipantId> personAt(const QModelIndex &index) const;
    void askForStatus(const QModelIndex &index);

    QStandardItemModel *m_model;
};

} // namespace ui
