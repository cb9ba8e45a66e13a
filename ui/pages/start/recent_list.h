// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/recent_files.h"

#include <QWidget>

namespace ui {

class Card;

/// The labs that were open before. A file that is gone stays in the list, to be looked for or
/// forgotten.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    void setFiles(const std::vector<RecentFile> &files);

signals:
    void chosen(const QString &path);
    void searchRequested(const QString &path); ///< The user wants to look for a file that is gone.
    void forgotten(const QString &path);

private:
    QWidget *rowFor(const RecentFile &file);
    QWidget *missingActions(const QString &path);

    Card *m_card = nullptr;
};

} // namespace ui
