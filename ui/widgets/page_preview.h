// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laid_out_report.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace ui {

/// The first page of a document as paper shows it, painted by the print code. A click, Enter or
/// Space asks for the whole preview.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    void setReport(print::LaidOutReport report);
    /// Shows \a reason instead of a page.
    void clear(const QString &reason);
    bool isEmpty() const { return !m_report; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect sheetArea() const;
    void render(const QRect &sheet);

    std::optional<print::LaidOutReport> m_report;
    QString m_reason;
    QPixmap m_page; ///< Null: to be painted anew.
};

} // namespace ui
