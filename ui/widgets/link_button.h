// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui {

/// A word or two that do something, written as a link; reached by Tab, pressed by Space or Enter.
/// A leading number can be set bold ("34" in "34 units without an idea").
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    /// \a number is written bold in front of the text.
    void setNumber(const QString &number);

    /// Key cap behind the text, empty for none.
    void setKeyHint(const QString &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_number;
    QString m_keys;
};

} // namespace ui
