// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laid_out_report.h"

#include <QWidget>

namespace ui {

/// The top of a sheet of paper, painted as it will be printed.
class LetterheadPreview : public QWidget
{
    Q_OBJECT

public:
    explicit LetterheadPreview(QWidget *parent = nullptr);

    /// Shows the first page of \a report, its upper part only.
    void setReport(const core::reports::Report &report);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    print::LaidOutReport m_report;
};

} // namespace ui
