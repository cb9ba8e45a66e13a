// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/merge_dialog.h"

#include "core/domain/format.h"
#include "core/history/record_names.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/theme/icons.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using core::journal::Merged;

/// "written on MEJA-2; last by Sari on 12 Oct 2026 16.40".
static QString originOf(const Merged &news)
{
    const QString when = core::domain::formatMoment(
        news.newest.wall, core::languageOf(*QCoreApplication::instance()));
    const QString where = QLocale().createSeparatedList(news.stations);
    return news.newest.author.isEmpty()
               ? MergeDialog::tr("Written on %1, last %2.").arg(where, when)
               : MergeDialog::tr("Written on %1, last %2 by %3.")
                     .arg(where, when, news.newest.author);
}

static TextLabel *wrapped(TextRole role, const QString &text)
{
    auto *label = new TextLabel(role, text);
    label->setWordWrap(true);
    return label;
}

MergeDialog::MergeDialog(const Merged &news, const QString &file, bool isThisLab, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"mergeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge %1").arg(file));
    const Metrics metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.pageMargin, metrics.pageMargin, metrics.pageMargin,
                               metrics.pageMargin);
    column->setSpacing(metrics.cardPadding);
    column->addWidget(wrapped(TextRole::BodyBold, tr("This comes into the lab:")));
    column->addWidget(records(news));
    column->addWidget(wrapped(TextRole::Caption, originOf(news)));
    if (!isThisLab)
        column->addWidget(wrapped(
            TextRole::Body, tr("It is another lab: this file will hold both, each for itself.")));
    if (news.conflicts > 0)
        column->addWidget(
            wrapped(TextRole::Body,
                    tr("%n value(s) were written apart by two people. The newer one shows; you can "
                       "choose after merging.",
                       nullptr, news.conflicts)));
    column->addWidget(
        wrapped(TextRole::Caption, tr("Nothing is lost, and merging can be undone.")));
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    merge->setObjectName(u"acceptMerge"_s);
    merge->setIcon(icon(u"merge"_s));
    merge->setProperty(look::primary, true);
    merge->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeOnScreen(this, {metrics.g * 120, sizeHint().height()});
}

/// "3 new, 1 changed, 2 removed"; what is none is left out.
static QString fateOf(const Merged::Counts &counts)
{
    QStringList parts;
    if (counts.added > 0)
        parts << MergeDialog::tr("%n new", "records", counts.added);
    if (counts.changed > 0)
        parts << MergeDialog::tr("%n changed", "records", counts.changed);
    if (counts.removed > 0)
        parts << MergeDialog::tr("%n removed", "records", counts.removed);
    return parts.join(u", "_s);
}

QWidget *MergeDialog::records(const Merged &news)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(Metrics(this).pageMargin);
    for (const auto &[number, counts] : news.tables) {
        const int total = counts.added + counts.changed + counts.removed;
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(TextRole::Body, core::RecordNames::count(
                                                          static_cast<core::Table>(number), total)),
                        row, 0);
        auto *fate = new TextLabel(TextRole::Body, fateOf(counts));
        fate->setSecondary(true);
        grid->addWidget(fate, row, 1);
    }
    if (news.tables.empty())
        grid->addWidget(
            wrapped(TextRole::Body, tr("Changes that were undone again: nothing to be seen.")), 0,
            0, 1, 2);
    return table;
}

} // namespace ui
