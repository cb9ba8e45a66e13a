// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/segments.h"

#include <QWidget>

class QComboBox;

namespace ui {

/// One choice of a few: segments with counts where there is room for them, else a combo box.
class FittingChoice : public QWidget
{
    Q_OBJECT

public:
    /// \a name tells screen readers what is chosen.
    explicit FittingChoice(const QString &name, QWidget *parent = nullptr);

    /// Keeps the choice if its id is still there, else the first is chosen (without a signal).
    void setItems(const QVector<SegmentItem> &items);

    QString current() const { return m_segments->current(); }
    /// Chooses \a id; emits nothing.
    void setCurrent(const QString &id);

    /// Shows segments if they are at most \a width pixels wide.
    void setRoom(int width);

    Segments *segments() const { return m_segments; }
    QComboBox *combo() const { return m_combo; }

signals:
    /// The user chose \a id.
    void chosen(const QString &id);

private:
    void arrange();

    Segments *m_segments;
    QComboBox *m_combo;
    int m_room = QWIDGETSIZE_MAX;
};

} // namespace ui
