// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

#include <optional>

namespace ui {

/// One entry of the rail: a stage with badge, fact and bar, or another page with an icon.
struct RailItem
{
    int stage = 0; ///< 1 to 5 shows the badge; 0 shows \c icon.
    QString icon = {};
    QString title = {};
    QString fact = {};                   ///< Stages: "71 of 86 signatures".
    std::optional<double> progress = {}; ///< Stages: 0 to 1, none: no bar.
    QString count = {};                  ///< Pages: number at the right end.

    friend bool operator==(const RailItem &, const RailItem &) = default;
};

/// The column of stages and pages at the left of the main window. One painted widget with one
/// focus; Up and Down choose, like a column of tabs, and so do Home and End.
class StageRail : public QWidget
{
    Q_OBJECT

public:
    explicit StageRail(QWidget *parent = nullptr);

    /// Region and lab, above the items.
    void setHeading(const QString &title, const QString &subtitle);
    /// Who works where, at the bottom ("Rina Andayani", "Desk 2").
    void setFooting(const QString &name, const QString &place);

    /// A line is drawn between the stages and the other pages.
    void setItems(const QVector<RailItem> &items);
    const QVector<RailItem> &items() const { return m_items; }

    /// Shows \a item (-1: none) as chosen; emits nothing.
    void setCurrent(int item);
    int current() const { return m_current; }

    /// Badges and bars only, names as tooltips; for windows narrower than 1160 pixels at 10 pt.
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

    /// Where \a item is painted, in the widget's coordinates.
    QRect itemRect(int item) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user chose \a item by mouse or key.
    void chosen(int item);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int itemAt(const QPoint &position) const;
    int headingHeight() const;
    int itemHeight(const RailItem &item) const;
    int dividerHeight() const;
    void choose(int item);
    void walkTo(int item);

    void paintHeading(QPainter &painter) const;
    void paintItem(QPainter &painter, int item) const;
    void paintStage(QPainter &painter, const RailItem &item, const QRect &rect) const;
    void paintPage(QPainter &painter, const RailItem &item, const QRect &rect, bool bold) const;
    void paintFooting(QPainter &painter) const;

    QString m_title;
    QString m_subtitle;
    QString m_name;
    QString m_place;
    QVector<RailItem> m_items;
    int m_current = -1;
    int m_hovered = -1;
    bool m_narrow = false;
};

} // namespace ui
