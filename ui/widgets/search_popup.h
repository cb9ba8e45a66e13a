// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/search_field.h"

#include <QListView>

class QStandardItemModel;

namespace ui {

/// The list of hits under a SearchField. It never takes the focus. The words searched for are
/// marked.
class SearchPopup : public QListView
{
    Q_OBJECT

public:
    explicit SearchPopup(QWidget *field);

    /// Shows at most twelve of \a hits for \a text; with none it says so.
    void setHits(const QString &text, const QVector<SearchHit> &hits);

    /// Chooses the next (1) or previous (-1) hit, over the headings.
    void step(int direction);

    /// Id of the chosen hit; empty if there is none.
    QString currentId() const;

    int heightForRows() const;

signals:
    void chosen(const QString &id);

private:
    void addHeading(const QString &text, qsizetype count);
    void addHit(const SearchHit &hit);

    QStandardItemModel *m_model;
};

} // namespace ui
