// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

class IconLabel;
class TextLabel;

/// A pane: surface with a hairline frame, title row, content, footer. Title row and footer appear
/// when something is put into them.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Quiet text at the right end of the title row ("2 items").
    void setNote(const QString &note);
    /// Icon in front of the title, by name; in the colour of \a kind, or of the text.
    void setTitleIcon(const QString &icon, std::optional<StatusKind> kind = {});

    /// Adds \a widget behind the title (chips) or at the right end of the row (buttons).
    void addToTitle(QWidget *widget);
    void addToTitleEnd(QWidget *widget);

    /// The content; margins are those of a card, or none for grids and lists (setFlush).
    QVBoxLayout *content() const { return m_content; }
    void addWidget(QWidget *widget, int stretch = 0);

    /// No margins around the content.
    void setFlush(bool flush);

    /// Footer row at the bottom, in panel colour; the first widgets stand left of a gap.
    void addToFooter(QWidget *widget);
    void addToFooterEnd(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showTitleRow();
    void showFooter();

    QWidget *m_titleRow;
    QHBoxLayout *m_titleLayout;
    IconLabel *m_icon;
    TextLabel *m_title;
    QLabel *m_note;
    QVBoxLayout *m_content;
    QWidget *m_footer;
    QHBoxLayout *m_footerLayout;
    int m_titleStart = 2; ///< Where the next widget behind the title goes.
    int m_footerStart = 0;
    bool m_flush = false;
};

} // namespace ui
