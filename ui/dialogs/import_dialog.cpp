// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/import_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/list_preview.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::exchange::BadRows;
using core::exchange::ImportOutcome;

ImportDialog::ImportDialog(core::Document &document, core::exchange::MappedTable table,
                           const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_table(std::move(table))
    , m_file(file)
    , m_preview(new ListPreview(importWords(m_table.kind), this))
    , m_update(new QCheckBox(tr("Also write filled cells into what is there already")))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import %1").arg(file));
    build();
    look();
}

void ImportDialog::build()
{
    const Metrics metrics(this);
    m_update->setObjectName(u"updateExisting"_s);
    m_update->setToolTip(tr("A cell that is empty in the table changes nothing."));
    m_preview->addOption(m_update);
    m_preview->setDetailWidth(metrics.g * 54);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_preview);
    resizeOnScreen(this, {metrics.g * 200, metrics.g * 132});
    connect(m_update, &QCheckBox::toggled, this, &ImportDialog::look);
    connect(m_preview, &ListPreview::accepted, this, &ImportDialog::importRows);
    connect(m_preview, &ListPreview::rejected, this, &ImportDialog::reject);
}

core::Result<ImportOutcome> ImportDialog::run(bool rehearse)
{
    return core::exchange::importTable(m_document, m_table,
                                       {.kind = m_table.kind,
                                        .update = m_update->isChecked(),
                                        .badRows = BadRows::Skip,
                                        .rehearse = rehearse});
}

void ImportDialog::look()
{
    const bool isAgain = isVisible();
    if (const auto rehearsal = run(true))
        m_preview->show(previewOf(*rehearsal, m_file));
    if (isAgain)
        m_update->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::importRows()
{
    const auto outcome = run(false);
    accept();
    if (outcome)
        emit imported(importReport(m_table.kind, *outcome));
    else
        emit failed(outcome.error());
}

} // namespace ui
