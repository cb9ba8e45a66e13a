// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Lumbung"));
    const Metrics metrics(this);
    auto *mark = new QLabel;
    mark->setPixmap(logo().pixmap(metrics.g * 16));
    auto *text = new TextLabel(
        TextRole::Body,
        tr("Lumbung runs a Laboratorium Inovasi through its five stages: drum-up, diagnose, design,"
           " deliver, display. One file holds the lab; nothing leaves this computer."));
    text->setWordWrap(true);
    auto *licence = new TextLabel(
        TextRole::Body,
        tr("Free software under the GNU General Public License, version 3 or later. It comes"
           " without any warranty."));
    licence->setWordWrap(true);
    licence->setSecondary(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.g * 6, metrics.g * 6, metrics.g * 6, metrics.g * 4);
    column->setSpacing(metrics.cardPadding);
    column->addWidget(mark);
    column->addWidget(new TextLabel(
        TextRole::Title, QStringLiteral("Lumbung %1").arg(QCoreApplication::applicationVersion())));
    column->addWidget(text);
    column->addWidget(licence);
    column->addWidget(buttons);
    setFixedWidth(metrics.g * 110);
}

} // namespace ui
