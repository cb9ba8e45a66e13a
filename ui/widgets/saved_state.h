// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QTime>
#include <QWidget>

namespace ui {

/// At the right of the menu row: whether the work is on the disk.
class SavedState : public QWidget
{
    Q_OBJECT

public:
    explicit SavedState(QWidget *parent = nullptr);

    /// All is on the disk since \a time.
    void setSaved(const QTime &time);
    /// The last change is not; \a reason becomes the tooltip.
    void setUnsaved(const QString &reason);
    /// The file is open for reading only; \a reason becomes the tooltip.
    void setReadOnly(const QString &reason);
    /// No file is open: shows nothing.
    void clear();

    QString text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void set(StatusKind kind, const QString &icon, const QString &text, const QString &reason);

    StatusKind m_kind = StatusKind::Mute;
    QString m_icon;
    QString m_text;
};

} // namespace ui
