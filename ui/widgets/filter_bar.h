// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/segments.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QTimer;

namespace ui {

class LinkButton;

/// Over a grid: a field that filters while one types, exclusive segments with counts, and room for
/// more at the right end. Its height is that of a field.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// \a placeholder says what is filtered ("Filter units").
    explicit FilterBar(const QString &placeholder, QWidget *parent = nullptr);

    QString text() const;
    /// Sets the text and emits filterChanged() at once if it is another one.
    void setText(const QString &text);

    /// The segments; hidden while there are none.
    Segments *segments() const { return m_segments; }

    /// What is filtered for.
    struct State
    {
        QString text = {};
        QString segment = {};
    };
    State state() const;
    /// Filters for \a state, with the signals as if the user had chosen it.
    void restore(const State &state);

    /// The field takes the whole width; for bars without anything beside it.
    void setFieldWide();

    /// Puts a control at the right end.
    void addWidget(QWidget *widget);

    /// Says that \a columns column filters are active and offers to clear them; 0 hides it.
    void setActiveColumnFilters(int columns);

    /// Moves the focus into the field, text selected.
    void focusField();

signals:
    /// 80 ms after the last key, at once on Enter and when cleared. \a text is trimmed.
    void filterChanged(const QString &text);
    void segmentChanged(const QString &id);
    void clearColumnFiltersRequested();
    /// Enter or Down in the field: the grid shall have the focus.
    void leftForGrid();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report();

    QLineEdit *m_field;
    QTimer *m_delay;
    Segments *m_segments;
    LinkButton *m_columns;
    QHBoxLayout *m_row;
    QString m_reported;
};

} // namespace ui
