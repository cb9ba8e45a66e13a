// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of ChartCard: copy, save, print.
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_words.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>

namespace ui::charts {

void ChartCard::buildMenu()
{
    const auto add = [this](const QString &text, const QString &name, auto slot) {
        QAction *action = m_menu->addAction(text, this, slot);
        action->setObjectName(name);
        return action;
    };
    add(tr("&Copy"), QStringLiteral("copy"), [this] { copy(); });
    add(tr("Copy as &Table"), QStringLiteral("copyTable"), [this] { copyTable(); });
    m_menu->addSeparator();
    add(tr("Save as P&NG…"), QStringLiteral("savePng"),
        [this] { chooseFile(QStringLiteral("png"), tr("PNG picture (*.png)")); });
    add(tr("Save as &SVG…"), QStringLiteral("saveSvg"),
        [this] { chooseFile(QStringLiteral("svg"), tr("SVG drawing (*.svg)")); });
    add(tr("Save as P&DF…"), QStringLiteral("savePdf"),
        [this] { chooseFile(QStringLiteral("pdf"), tr("PDF document (*.pdf)")); });
    m_menu->addSeparator();
    m_blackAndWhite = m_menu->addAction(tr("&Black and white"));
    m_blackAndWhite->setObjectName(QStringLiteral("blackAndWhite"));
    m_blackAndWhite->setCheckable(true);
    add(tr("&Print…"), QStringLiteral("print"), [this] { print(); });
}

ChartStyle ChartCard::exportStyle() const
{
    ChartStyle style;
    style.font = m_hasExportFont ? m_exportFont : font();
    if (m_blackAndWhite->isChecked())
        style.colours = ChartColours::blackAndWhite();
    return style;
}

void ChartCard::copy() const
{
    auto *content = new QMimeData;
    content->setImageData(chartImage(chart(), {}, exportStyle()));
    content->setText(chartAsText(chart(), locale()));
    QGuiApplication::clipboard()->setMimeData(content);
}

void ChartCard::copyTable() const
{
    QGuiApplication::clipboard()->setText(chartAsText(chart(), locale()));
}

void ChartCard::chooseFile(const QString &suffix, const QString &filter)
{
    QFileDialog dialog(this, tr("Save the chart"), {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(chart().title + u'.' + suffix);
    if (dialog.exec() == QDialog::Accepted)
        saveTo(dialog.selectedFiles().constFirst());
}

void ChartCard::saveTo(const QString &path)
{
    ChartStyle style = exportStyle();
    const bool picture = path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
    style.scale = picture ? 2 : 1; // sharp in a document and on a projector
    if (const core::Result<> result = saveChart(chart(), path, {}, style); !result)
        emit failed(result.error());
    else
        emit saved(path);
}

void ChartCard::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(chart().title);
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false); // It is one page.
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const core::Result<> result = printChart(printer, chart(), exportStyle()); !result)
        emit failed(result.error());
}

} // namespace ui::charts
