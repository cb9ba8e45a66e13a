// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QString>
#include <QVector>

class QCompleter;
class QModelIndex;

namespace ui {

/// One text that a CompletionList offers.
struct Completion
{
    QString text;         ///< Written into the line when taken.
    QString shown = {};   ///< Shown in the list; empty: \c text.
    QString foundBy = {}; ///< Other words it is found by, an abbreviation for example.
};

/// Offers texts below a line edit while something is typed in it: those that contain what was
/// typed, wherever. Up and Down choose, Tab takes the chosen one and moves on, Enter takes it,
/// Esc closes the list and leaves the text alone.
class CompletionList : public QObject
{
    Q_OBJECT

public:
    enum class Offer {
        Suggestions, ///< Any text is right: nothing is chosen until an arrow key is pressed.
        OnlyThese,   ///< The first one is chosen at once, and Enter moves on like Tab.
    };

    /// Lives as long as \a line.
    CompletionList(QLineEdit *line, const QVector<Completion> &completions, Offer offer);

    /// Shows all of them, if nothing is typed yet.
    void offerAll();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &typed);
    void open();
    void take(const QModelIndex &completion);

    QLineEdit *m_line;
    QCompleter *m_completer;
    Offer m_offer;
};

} // namespace ui
