// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/reports/documents/documents.h"
#include "ui/print/page_painter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPrinter;
class QPrintPreviewWidget;

namespace ui {

/// A document of the lab as it will be printed: look through it, choose the unit or the session it
/// is about, paper and ink, print it or keep it as PDF.
class PrintPreview : public QDialog
{
    Q_OBJECT

public:
    /// \a title names the document in the window and in the suggested file name. Attendance lists
    /// begin with the session of today, or the nearest, where the request names none.
    PrintPreview(const core::Document &document, core::reports::DocumentKind kind,
                 const core::reports::DocumentRequest &request, const QString &title,
                 QWidget *parent);
    ~PrintPreview() override;

    int pages() const { return static_cast<int>(m_report.pages.size()); }

    /// Writes the PDF; what went wrong is told under the pages.
    bool savePdf(const QString &path);

private:
    void build();
    QWidget *buildTools();
    QWidget *buildChoices();
    QComboBox *makeChoice(const QString &id, const QString &name, const QString &all);
    void readChoices();
    void layOutAgain();
    void paint(QPrinter *printer);
    void choosePdf();
    void print();
    void showPage();
    void turn(int pages);
    print::PrintOptions options() const;

    const core::Document &m_document;
    core::reports::DocumentKind m_kind;
    core::reports::DocumentRequest m_request;
    QString m_title;
    print::LaidOutReport m_report;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_preview = nullptr;
    QComboBox *m_session = nullptr; ///< None but for attendance lists.
    QComboBox *m_unit = nullptr;    ///< None for the document of one idea.
    QComboBox *m_paper = nullptr;
    QCheckBox *m_blackAndWhite = nullptr;
    QLabel *m_page = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace ui
