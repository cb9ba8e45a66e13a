// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QImage>
#include <QWidget>

class QPushButton;

namespace ui {

/// A picture with buttons to choose another and to take it away; a picture file can be dropped on
/// it. Only files Qt can read as pictures are taken.
class LabPictureField : public QWidget
{
    Q_OBJECT

public:
    explicit LabPictureField(const QString &name, QWidget *parent = nullptr);

    /// Shows the picture in \a bytes; none where they are empty.
    void setPicture(const QByteArray &bytes);

    /// Reads \a path as if it had been chosen.
    void take(const QString &path);

signals:
    void chosen(const QByteArray &bytes);
    void removed();
    void refused(const core::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();

    class LabPictureFrame *m_frame;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace ui
