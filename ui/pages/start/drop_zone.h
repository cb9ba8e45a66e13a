// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// The dashed strip that says a file may be dropped here. The window takes the drop, wherever it
/// falls.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace ui
