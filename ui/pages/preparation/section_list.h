// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QVector>

class QStandardItemModel;

namespace ui {

/// What stands before a name.
enum class SectionMark {
    None, ///< Nothing, and no room for it.
    Open, ///< Something is still missing there.
    Done, ///< All is there.
    Pen,  ///< Changed by the lab.
    Room, ///< Nothing, in line with the others.
};

/// One name of a SectionList.
struct SectionItem
{
    QString id;
    QString text;
    QString note = {}; ///< Quiet, at the right: a number.
    SectionMark mark = SectionMark::None;

    friend bool operator==(const SectionItem &, const SectionItem &) = default;
};

/// A list of names to choose one from; what is chosen is shown beside it.
class SectionList : public QListView
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    /// Keeps the choice where its id is still there; else chooses the first.
    void setItems(const QVector<SectionItem> &items);

    QString current() const;
    /// Chooses \a id; emits nothing.
    void setCurrent(const QString &id);

    QSize sizeHint() const override;

signals:
    /// The user chose \a id.
    void chosen(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItemModel *m_model;
    bool m_isQuiet = false;
};

} // namespace ui
