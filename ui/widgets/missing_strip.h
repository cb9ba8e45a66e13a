// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui {

class IconLabel;
class LinkButton;

/// One thing that is still missing on a page, or one that is done.
struct MissingItem
{
    int count = 0; ///< Shown bold; 0 means done.
    QString text;  ///< Without the number: "units have not signed".
    QString id;    ///< Given back when it is chosen.

    friend bool operator==(const MissingItem &, const MissingItem &) = default;
};

/// "What is missing" as one row of links, first things first. With nothing missing it says so and
/// leads to the next stage. In a low window it shrinks to one button with the number of gaps.
class MissingStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MissingStrip(QWidget *parent = nullptr);

    /// Only items with a count are shown; those that do not fit stay in the list.
    void setItems(const QVector<MissingItem> &items);

    /// What to offer when nothing is missing, for example "Go on to Design?"; empty: nothing.
    void setNextStep(const QString &text);

    /// Ctrl+J anywhere on \a page asks for the list, as "Details" does.
    void setUnfoldKey(QWidget *page);

    /// One button only, for windows lower than 600 pixels at 10 pt.
    void setLow(bool low);

    QSize sizeHint() const override;

signals:
    /// Show exactly the rows \a id stands for.
    void activated(const QString &id);
    /// Go on to the next stage.
    void nextStepRequested();
    /// Show the whole list beside the grid.
    void unfoldRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void renumber();
    void hideWhatDoesNotFit();
    int gaps() const;

    QVector<MissingItem> m_items;
    QString m_nextStep;
    IconLabel *m_icon;
    QLabel *m_title;
    LinkButton *m_details;
    QHBoxLayout *m_row;
    QVector<QWidget *> m_links;
    bool m_low = false;
};

} // namespace ui
