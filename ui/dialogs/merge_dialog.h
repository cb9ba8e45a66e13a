// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QDialog>

namespace ui {

/// What another file would bring, before it is merged: how many records of each kind are new,
/// changed or removed, who wrote them where, and what two people wrote apart.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a file is the name of the file; \a isThisLab whether it holds the lab that is shown.
    MergeDialog(const core::journal::Merged &news, const QString &file, bool isThisLab,
                QWidget *parent);

private:
    QWidget *records(const core::journal::Merged &news);
};

} // namespace ui
