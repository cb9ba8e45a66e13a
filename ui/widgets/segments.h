// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace ui {

/// One choice of a row of segments.
struct SegmentItem
{
    QString id;
    QString text;
    int count = -1;    ///< Shown behind the text; negative: none.
    QString icon = {}; ///< By name; empty: none.

    friend bool operator==(const SegmentItem &, const SegmentItem &) = default;
};

/// Exclusive choices side by side; one Tab stop, Left and Right choose.
class Segments : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(QWidget *parent = nullptr);

    /// Keeps the choice if its id is still there, else the first is chosen (without a signal).
    void setItems(const QVector<SegmentItem> &items);

    QString current() const { return m_current; }
    /// Chooses \a id; emits nothing.
    void setCurrent(const QString &id);

signals:
    /// The user chose \a id.
    void chosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void choose(int place);
    void showCounts();

    QVector<SegmentItem> m_items;
    QVector<QToolButton *> m_buttons;
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
    QString m_current;
};

} // namespace ui
