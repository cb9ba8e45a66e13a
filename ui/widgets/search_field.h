// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QVector>

class QTimer;

namespace ui {

class SearchPopup;

/// One hit of a search. Hits with the same group stand together, in the order given.
struct SearchHit
{
    QString group;       ///< Heading: "Ideas".
    QString title;       ///< First part; bold if \c boldTitle.
    QString detail = {}; ///< Second part, in text2.
    QString place = {};  ///< Third part behind a dot: the unit.
    QString id;          ///< Given back when it is opened.
    bool boldTitle = false;
};

/// The field in the menu row that searches the lab. It asks for hits while one types and shows at
/// most twelve under itself; the focus stays in the field. Down and Up choose, Enter opens, Esc
/// returns the focus to where it was.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// Key cap shown in the empty field ("Ctrl+K").
    void setKeyHint(const QString &keys);

    /// Takes the focus and remembers who had it.
    void begin();

    /// Answer to searched(); an answer to an older text is not shown.
    void setHits(const QString &text, const QVector<SearchHit> &hits);

    QSize sizeHint() const override;

signals:
    /// 80 ms after the last key. \a text is trimmed and not empty.
    void searched(const QString &text);
    /// The user opened the hit with \a id.
    void opened(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();
    void open(const QString &id);
    void leave();
    void showPopup();

    QString m_keys;
    QTimer *m_delay;
    SearchPopup *m_popup;
    QPointer<QWidget> m_cameFrom;
};

} // namespace ui
