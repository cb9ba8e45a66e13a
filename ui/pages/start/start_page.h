// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QWidget>

namespace ui {

class NewLabForm;
class RecentList;

/// What is shown while no lab is open: make one, go on with one, look at the sample.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// \a hasSample: the shipped sample was found beside the program.
    explicit StartPage(bool hasSample, QWidget *parent = nullptr);

    void reloadRecent();
    void showNewLabError(const QString &message);

signals:
    void newLabRequested(const core::NewLab &lab, const QString &path);
    void openRequested(const QString &path);
    void browseRequested();
    void sampleRequested();
    void lookForRequested(const QString &path);

private:
    QWidget *leftSide();
    QWidget *rightSide(bool hasSample);
    QWidget *brand();
    QWidget *sampleCard();

    NewLabForm *m_form;
    RecentList *m_recent;
};

} // namespace ui
