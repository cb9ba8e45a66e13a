// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_file.h"

#include <QDialog>

class QCheckBox;

namespace ui {

class ListPreview;

/// A table of ideas or of steps before it is imported: every row with what becomes of it, bad rows
/// first with line and reason. Accepting imports the good rows as one undo step.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a file is where \a table was read from, for the title.
    ImportDialog(core::Document &document, core::exchange::MappedTable table, const QString &file,
                 QWidget *parent);

signals:
    /// It was imported; \a text says in sentences how much.
    void imported(const QString &text);
    void failed(const core::Error &error);

private:
    void build();
    void look();
    void importRows();
    core::Result<core::exchange::ImportOutcome> run(bool rehearse);

    core::Document &m_document;
    core::exchange::MappedTable m_table;
    QString m_file;
    ListPreview *m_preview;
    QCheckBox *m_update;
};

} // namespace ui
