// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class TextLabel;

/// The picture of a profile, small, with buttons to replace and remove it.
class PictureField : public QWidget
{
    Q_OBJECT

public:
    explicit PictureField(QWidget *parent = nullptr);

    /// Shows the picture in \a bytes; none if they are empty. Warns where it is coarse.
    void setPicture(const QByteArray &bytes);

signals:
    /// The user wants the picture at \a path.
    void chosen(const QString &path);
    void removed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();

    QLabel *m_thumb;
    QPushButton *m_replace;
    QPushButton *m_remove;
    TextLabel *m_warning;
};

} // namespace ui
