// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/letterhead_section.h"

#include "core/reports/documents/stationery.h"
#include "ui/pages/preparation/lab_fields.h"
#include "ui/pages/preparation/lab_picture_field.h"
#include "ui/pages/preparation/letterhead_preview.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/segments.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Lab;

LetterheadSection::LetterheadSection(core::Document &document, QWidget *parent)
    : PreparationSection(document, parent)
    , m_fields(new LabFields(this))
    , m_kind(new Segments)
    , m_preview(new LetterheadPreview)
{
    setObjectName(u"letterheadSection"_s);
    column()->addWidget(chooseCard());
    column()->addWidget(m_lines = linesCard());
    column()->addWidget(m_picture = pictureCard());
    column()->addStretch(1);
    connect(m_fields, &LabFields::changed, this,
            [this](const Lab &lab) { execute(core::UpdateLab{lab}); });
    connect(m_kind, &Segments::chosen, this, [this](const QString &kind) {
        Lab lab = labValue();
        lab.letterhead = kind;
        execute(core::UpdateLab{lab, QT_TRANSLATE_NOOP("Command", "choose letterhead")});
    });
}

Card *LetterheadSection::chooseCard()
{
    auto *card = new Card(tr("Letterhead"));
    m_kind->setObjectName(u"letterheadKind"_s);
    m_kind->setAccessibleName(tr("Letterhead"));
    m_kind->setItems({{.id = u"none"_s, .text = tr("None")},
                      {.id = u"text"_s, .text = tr("Lines and logo")},
                      {.id = u"image"_s, .text = tr("One picture")}});
    m_preview->setObjectName(u"letterheadPreview"_s);
    m_preview->setAccessibleName(tr("Letterhead as it is printed"));
    card->content()->setSpacing(Metrics(this).g * 3);
    card->content()->addWidget(m_kind, 0, Qt::AlignLeft);
    card->addWidget(new FormField(tr("As it is printed"), m_preview));
    return card;
}

Card *LetterheadSection::linesCard()
{
    auto *card = new Card(tr("Lines and logo"));
    m_logo = pictureField(u"labLogo"_s, core::LabPicture::Logo);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(Metrics(this).g * 2);
    lines->addWidget(m_fields->line(u"letterheadLine1"_s, tr("First line"), &Lab::letterheadLine1));
    lines->addWidget(
        m_fields->line(u"letterheadLine2"_s, tr("Second line, bold"), &Lab::letterheadLine2));
    lines->addWidget(m_fields->line(u"letterheadAddress"_s, tr("Address, telephone, mail"),
                                    &Lab::letterheadAddress));
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics(this).cardPadding * 2);
    row->addLayout(lines, 1);
    row->addWidget(new FormField(tr("Logo"), m_logo), 0, Qt::AlignTop);
    card->content()->addLayout(row);
    return card;
}

Card *LetterheadSection::pictureCard()
{
    auto *card = new Card(tr("Letterhead as a picture"));
    m_image = pictureField(u"letterheadImage"_s, core::LabPicture::Letterhead);
    auto *field = new FormField(tr("Picture"), m_image);
    field->setHint(tr("As wide as the text, at most 26 mm high on paper."));
    card->addWidget(field);
    return card;
}

LabPictureField *LetterheadSection::pictureField(const QString &name, core::LabPicture picture)
{
    auto *field = new LabPictureField(name);
    connect(field, &LabPictureField::chosen, this, [this, picture](const QByteArray &bytes) {
        execute(core::SetLabPicture{lab(), picture, bytes});
    });
    connect(field, &LabPictureField::removed, this, [this, picture] {
        execute(core::SetLabPicture{
            lab(), picture, {}, QT_TRANSLATE_NOOP("Command", "take away picture")});
    });
    connect(field, &LabPictureField::refused, this, &LetterheadSection::refuse);
    return field;
}

void LetterheadSection::reload()
{
    const Lab lab = labValue();
    const QString kind = lab.letterhead.isEmpty() ? u"text"_s : lab.letterhead;
    m_kind->setCurrent(kind);
    m_fields->setLab(lab);
    m_lines->setVisible(kind == u"text");
    m_picture->setVisible(kind == u"image");
    m_logo->setPicture(lab.logo.isEmpty() ? QByteArray() : store().attachments.bytes(lab.logo));
    m_image->setPicture(lab.letterheadImage.isEmpty()
                            ? QByteArray()
                            : store().attachments.bytes(lab.letterheadImage));
    auto *line1 = findChild<QLineEdit *>(u"letterheadLine1"_s);
    auto *line2 = findChild<QLineEdit *>(u"letterheadLine2"_s);
    line2->setPlaceholderText(lab.organiser.toUpper());
    const auto head =
        core::reports::Stationery(store(), {.lab = this->lab(), .today = {}}).letterhead();
    line1->setPlaceholderText(head && lab.letterheadLine1.isEmpty() ? head->authority : QString());
    showPreview();
}

/// What stands below a letterhead does not matter here: a sheet with nothing but the head.
void LetterheadSection::showPreview()
{
    const core::reports::Stationery stationery(store(), {.lab = lab(), .today = {}});
    core::reports::Report report = stationery.start(QString());
    report.running = {};
    report.letterhead = stationery.letterhead();
    report.blocks.push_back({core::reports::DocumentTitle{}});
    m_preview->setReport(report);
}

QWidget *LetterheadSection::firstField() const
{
    return m_kind;
}

} // namespace ui
