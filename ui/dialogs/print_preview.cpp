// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print_preview.h"

#include "core/queries/drum_up.h"
#include "core/queries/lab_rows.h"
#include "ui/charts/chart_painter.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/models/session_label.h"
#include "ui/print/picture_painter.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using core::reports::DocumentKind;
using core::reports::Paper;

PrintPreview::PrintPreview(const core::Document &document, core::reports::DocumentKind kind,
                           const core::reports::DocumentRequest &request, const QString &title,
                           QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_kind(kind)
    , m_request(request)
    , m_title(title)
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    setObjectName(u"printPreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    if (!m_request.paper) {
        const auto lab = document.store().labs.find(request.lab);
        m_request.paper = lab && lab->paper == "a4"_L1 ? Paper::A4 : Paper::F4;
    }
    if (m_kind == DocumentKind::Attendance && !m_request.session)
        m_request.session = core::drumUpSession(document.store(), request.lab, request.today);
    build();
    layOutAgain();
    const Metrics metrics(this);
    resizeOnScreen(this, {metrics.g * 240, metrics.g * 160});
}

PrintPreview::~PrintPreview() = default;

void PrintPreview::build()
{
    m_preview = new QPrintPreviewWidget(m_printer.get());
    m_preview->setObjectName(u"pages"_s);
    m_preview->setAccessibleName(tr("Pages"));
    m_message = new TextLabel(TextRole::Body);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildTools());
    column->addWidget(buildChoices());
    column->addWidget(m_preview, 1);
    column->addWidget(m_message);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &PrintPreview::paint);
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::showPage);
    connect(new QShortcut(Qt::Key_PageDown, this), &QShortcut::activated, this,
            [this] { turn(1); });
    connect(new QShortcut(Qt::Key_PageUp, this), &QShortcut::activated, this, [this] { turn(-1); });
}

QWidget *PrintPreview::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    const auto button = [&](const QString &id, const QString &iconName, const QString &text,
                            auto act) {
        auto *made = new QToolButton;
        made->setObjectName(id);
        made->setIcon(icon(iconName));
        made->setToolTip(text);
        made->setAccessibleName(text);
        connect(made, &QToolButton::clicked, this, act);
        row->addWidget(made);
    };
    button(u"previousPage"_s, u"chevron-left"_s, tr("Previous page"), [this] { turn(-1); });
    m_page = new TextLabel(TextRole::Body);
    row->addWidget(m_page);
    button(u"nextPage"_s, u"chevron-right"_s, tr("Next page"), [this] { turn(1); });
    button(u"zoomIn"_s, u"add"_s, tr("Zoom in"), [this] { m_preview->zoomIn(); });
    button(u"zoomOut"_s, u"remove"_s, tr("Zoom out"), [this] { m_preview->zoomOut(); });

    m_paper = new QComboBox;
    m_paper->setObjectName(u"paper"_s);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("F4 (215 × 330 mm)"), int(Paper::F4));
    m_paper->addItem(tr("A4 (210 × 297 mm)"), int(Paper::A4));
    m_paper->setCurrentIndex(m_paper->findData(int(*m_request.paper)));
    row->addWidget(m_paper);
    m_blackAndWhite = new QCheckBox(tr("Black and white"));
    m_blackAndWhite->setObjectName(u"blackAndWhite"_s);
    row->addWidget(m_blackAndWhite);
    row->addStretch(1);

    auto *pdf = new QPushButton(icon(u"download"_s), tr("Save as PDF…"));
    pdf->setObjectName(u"savePdf"_s);
    auto *print = new QPushButton(icon(u"print"_s), tr("Print…"));
    print->setObjectName(u"print"_s);
    print->setProperty("primary", true);
    row->addWidget(pdf);
    row->addWidget(print);
    connect(pdf, &QPushButton::clicked, this, &PrintPreview::choosePdf);
    connect(print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(m_paper, &QComboBox::activated, this, &PrintPreview::layOutAgain);
    connect(m_blackAndWhite, &QCheckBox::toggled, m_preview, &QPrintPreviewWidget::updatePreview);
    return tools;
}

QComboBox *PrintPreview::makeChoice(const QString &id, const QString &name, const QString &all)
{
    auto *choice = new QComboBox;
    choice->setObjectName(id);
    choice->setAccessibleName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(30);
    choice->addItem(all, 0);
    connect(choice, &QComboBox::activated, this, &PrintPreview::layOutAgain);
    return choice;
}

/// What the document is about: empty where there is nothing to choose.
QWidget *PrintPreview::buildChoices()
{
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins({});
    const auto add = [row](QComboBox *choice) {
        auto *label = new TextLabel(TextRole::Body, choice->accessibleName());
        label->setBuddy(choice);
        row->addWidget(label);
        row->addWidget(choice);
    };
    const auto &store = m_document.store();
    if (m_kind == DocumentKind::Attendance) {
        m_session = makeChoice(u"session"_s, tr("Session"), tr("All sessions"));
        for (const auto &session : core::sessionsOf(store, m_request.lab))
            m_session->addItem(sessionLabel(session), session.id.value());
        if (m_request.session)
            m_session->setCurrentIndex(m_session->findData(m_request.session->value()));
        add(m_session);
    }
    if (!m_request.idea) {
        m_unit = makeChoice(u"unit"_s, tr("Unit"), tr("All units"));
        for (const auto &unit : core::unitsOf(store, m_request.lab))
            m_unit->addItem(unit.name, unit.id.value());
        if (!m_request.units.empty())
            m_unit->setCurrentIndex(m_unit->findData(m_request.units.front().value()));
        add(m_unit);
    }
    row->addStretch(1);
    choices->setVisible(m_session || m_unit);
    return choices;
}

void PrintPreview::readChoices()
{
    const auto chosen = [](const QComboBox *choice) {
        return choice ? choice->currentData().toLongLong() : 0;
    };
    if (m_session)
        m_request.session =
            chosen(m_session) ? std::optional(core::SessionId(chosen(m_session))) : std::nullopt;
    if (m_unit)
        m_request.units =
            chosen(m_unit) ? std::vector{core::OpdId(chosen(m_unit))} : std::vector<core::OpdId>();
}

void PrintPreview::layOutAgain()
{
    readChoices();
    m_request.paper = static_cast<Paper>(m_paper->currentData().toInt());
    m_report = print::layOut(core::reports::documents(m_document.store(), m_kind, m_request));
    m_printer->setPageLayout(m_report.pageLayout());
    m_printer->setFullPage(true);
    m_printer->setDocName(m_title);
    m_preview->updatePreview();
    m_preview->fitToWidth();
    showPage();
}

print::PrintOptions PrintPreview::options() const
{
    return {.blackAndWhite = m_blackAndWhite->isChecked(), .paintChart = charts::paintChartOnPage};
}

void PrintPreview::paint(QPrinter *printer)
{
    QPainter painter(printer);
    if (!painter.isActive()) {
        m_message->setText(tr("The printer could not be used. Nothing was printed."));
        m_message->show();
        return;
    }
    const QRectF sheet = printer->paperRect(QPrinter::DevicePixel);
    const auto chosen = options();
    print::PicturePainter pictures;
    const bool isRange = printer->printRange() == QPrinter::PageRange;
    const size_t first = isRange ? static_cast<size_t>(std::max(1, printer->fromPage())) - 1 : 0;
    const size_t last = isRange ? static_cast<size_t>(std::max(1, printer->toPage())) : SIZE_MAX;
    for (size_t page = first; page < std::min(last, m_report.pages.size()); ++page) {
        if (page > first)
            printer->newPage();
        print::paintPage(painter, sheet, m_report, page, chosen, pictures);
    }
}

void PrintPreview::turn(int pages)
{
    m_preview->setCurrentPage(std::clamp(m_preview->currentPage() + pages, 1, this->pages()));
    showPage();
}

void PrintPreview::showPage()
{
    m_page->setText(tr("Page %1 of %2").arg(m_preview->currentPage()).arg(pages()));
}

bool PrintPreview::savePdf(const QString &path)
{
    const auto written = print::writePdf(m_report, path, options());
    m_message->setText(written ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
                               : written.error().message);
    m_message->show();
    return written.has_value();
}

void PrintPreview::choosePdf()
{
    const QString folder = QFileInfo(m_document.path()).path();
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save as PDF"), u"%1/%2.pdf"_s.arg(folder, m_title), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        savePdf(path);
}

void PrintPreview::print()
{
    QPrintDialog dialog(m_printer.get(), this);
    dialog.setMinMax(1, pages());
    if (dialog.exec() == QDialog::Accepted)
        paint(m_printer.get());
    m_printer->setPrintRange(QPrinter::AllPages); // The preview shows all of them.
}

} // namespace ui
