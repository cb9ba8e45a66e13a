// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui {

/// One key figure: what it is, the figure in large type, and what it is out of. Leads to the page
/// where the rest is done.
class FigureCell : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureCell(const QString &caption, QWidget *parent = nullptr);

    /// \a figure ("85") and \a rest ("of 86").
    void setFigure(const QString &figure, const QString &rest);
    QString figure() const { return m_figure; }

    /// A hairline at the left end, between this cell and the one before.
    void setDivided(bool divided);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_figure;
    QString m_rest;
    bool m_divided = false;
};

} // namespace ui
