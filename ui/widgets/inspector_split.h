// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace ui {

class Splitter;

/// Work surface and inspector side by side. In a narrow window the inspector folds to a strip of
/// buttons at the right; a button shows it in place of the work surface, F6 or Esc brings that
/// back.
class InspectorSplit : public QWidget
{
    Q_OBJECT

public:
    /// The inspector is \a inspectorUnits units g wide at first (80: 320 px).
    InspectorSplit(QWidget *work, QWidget *inspector, int inspectorUnits = 80,
                   QWidget *parent = nullptr);

    /// Adds a button to the strip that shows the inspector; \a text is its name and tooltip.
    /// Emits opened(\a id).
    void addFold(const QString &id, const QString &icon, const QString &text);

    /// Whether the window is too narrow for both.
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);

    /// Makes the inspector visible, folded or not.
    void showInspector();
    /// Goes back to the work surface where the inspector has its place.
    void showWork();

    /// The split that shows only one of its sides and has \a pane on either; none if there is none
    /// or \a pane is hidden for another reason.
    static InspectorSplit *foldedAround(const QWidget *pane);
    /// Shows the side on which \a pane lies.
    void reveal(const QWidget *pane);

signals:
    /// A button of the strip was pressed; the inspector is visible.
    void opened(const QString &id);
    /// The work surface has its place again.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const QWidget *sideOf(const QWidget *pane) const;
    void arrange();

    Splitter *m_splitter;
    QWidget *m_work;
    QWidget *m_inspector;
    QWidget *m_strip;
    QVBoxLayout *m_buttons;
    QToolButton *m_back = nullptr;
    bool m_folded = false;
    bool m_inspecting = false;
};

/// Whether the window of \a widget is narrower than 1160 px at 10 pt, so that inspectors fold and
/// secondary buttons show icons only (ui.md 3).
bool isNarrowWindow(const QWidget *widget);

/// Whether it is lower than 600 px at 10 pt.
bool isLowWindow(const QWidget *widget);

} // namespace ui
