// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// A small key cap ("F6") with what the key does beside it, for footers and headers.
class KeyHint : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHint(const QString &keys, const QString &does = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
    QString m_does;
};

} // namespace ui
