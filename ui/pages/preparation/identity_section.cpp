// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/identity_section.h"

#include "core/commands/opd_commands.h"
#include "core/defaults/regions.h"
#include "ui/pages/preparation/lab_fields.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/region_completion.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Lab;

/// Fields side by side, as wide as \a shares say.
static QHBoxLayout *rowOf(const QWidget *parent,
                          const std::vector<std::pair<QWidget *, int>> &shares)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics(parent).cardPadding);
    for (const auto &[field, share] : shares)
        row->addWidget(field, share, Qt::AlignTop);
    return row;
}

IdentitySection::IdentitySection(core::Document &document, QWidget *parent)
    : PreparationSection(document, parent)
    , m_fields(new LabFields(this))
{
    setObjectName(u"identitySection"_s);
    column()->addWidget(lookCard());
    column()->addWidget(placeCard());
    column()->addWidget(termsCard());
    column()->addStretch(1);
    connect(m_fields, &LabFields::changed, this, &IdentitySection::commit);
    connect(m_paper, &Segments::chosen, this, [this](const QString &paper) {
        Lab lab = labValue();
        lab.paper = paper;
        commit(lab);
    });
}

Card *IdentitySection::lookCard()
{
    auto *card = new Card(tr("Identity of the lab"));
    auto *name = m_fields->line(u"labName"_s, tr("Name of the lab"), &Lab::name);
    name->setHint(tr("Needed. Everything else can be filled in later."));
    auto *region = m_fields->line(u"labRegion"_s, tr("Region"), &Lab::region);
    auto *edit = qobject_cast<QLineEdit *>(region->field());
    offerRegions(edit);
    edit->setPlaceholderText(tr("Regency, city or province"));
    auto *year = m_fields->number(u"labYear"_s, tr("Year"), &Lab::year, 1999, 2199);
    qobject_cast<QSpinBox *>(year->field())->setSpecialValueText(u"—"_s);
    auto *round = m_fields->line(u"labRound"_s, tr("Round"), &Lab::round);
    qobject_cast<QLineEdit *>(round->field())->setPlaceholderText(tr("As the region calls it"));
    card->content()->setSpacing(Metrics(this).g * 2);
    card->addWidget(name);
    card->content()->addLayout(rowOf(this, {{region, 5}, {year, 2}, {round, 3}}));
    card->content()->addLayout(
        rowOf(this, {{m_fields->offers(u"labOrganiser"_s, tr("Organiser"), &Lab::organiser), 1},
                     {m_fields->line(u"labTheme"_s, tr("Theme"), &Lab::theme), 1}}));
    return card;
}

Card *IdentitySection::placeCard()
{
    auto *card = new Card(tr("Place and legal basis"));
    auto *place = m_fields->line(u"labPlace"_s, tr("Place of signing"), &Lab::place);
    place->setHint(tr("Stands before the date of every document."));
    auto *venue = m_fields->line(u"labVenue"_s, tr("Venue"), &Lab::venue);
    venue->setHint(tr("Where sessions are held, unless one says otherwise."));
    auto *basis = m_fields->text(u"labLegalBasis"_s, tr("Legal basis"), &Lab::legalBasis, 3);
    basis->setHint(tr("One regulation per line."));
    card->content()->setSpacing(Metrics(this).g * 2);
    card->content()->addLayout(rowOf(this, {{place, 1}, {venue, 1}}));
    card->addWidget(basis);
    return card;
}

Card *IdentitySection::termsCard()
{
    auto *card = new Card(tr("What units are asked for, and paper"));
    auto *quota = m_fields->number(u"labQuota"_s, tr("Quota of ideas"), &Lab::quota, 0, 1000);
    quota->setHint(tr("For units without a quota of their own."));
    auto *months = m_fields->number(u"labReportMonths"_s, tr("Months between reports"),
                                    &Lab::reportMonths, 1, 24);
    months->setHint(tr("After launching."));
    m_paper = new Segments;
    m_paper->setObjectName(u"labPaper"_s);
    m_paper->setItems({{.id = u"f4"_s, .text = tr("F4 (215 × 330 mm)")},
                       {.id = u"a4"_s, .text = tr("A4 (210 × 297 mm)")}});
    card->content()->addLayout(
        rowOf(this, {{quota, 1}, {months, 1}, {new FormField(tr("Paper"), m_paper), 2}}));
    return card;
}

void IdentitySection::commit(Lab lab)
{
    if (lab.region != labValue().region) {
        const auto regions = core::regions();
        const auto known = std::ranges::find(regions, lab.region, &core::Region::name);
        lab.regionCode = known == regions.end() ? QString() : known->code;
    }
    execute(core::UpdateLab{lab});
}

void IdentitySection::reload()
{
    const Lab lab = labValue();
    auto *organiser = findChild<QComboBox *>(u"labOrganiser"_s);
    const QSignalBlocker quiet(organiser);
    const QString typed = organiser->currentText();
    organiser->clear();
    for (const core::ListEntry &entry :
         core::listEntries(store(), this->lab(), u"organiser_suggestion"_s)) {
        if (!entry.hidden)
            organiser->addItem(entry.label);
    }
    organiser->setCurrentIndex(-1);
    organiser->setEditText(typed);
    m_fields->setLab(lab);
    m_paper->setCurrent(lab.paper);
}

QWidget *IdentitySection::firstField() const
{
    return findChild<QWidget *>(u"labName"_s);
}

void IdentitySection::openGap(const QString &id)
{
    const QString field = id == u"lab-organiser" ? u"labOrganiser"_s : u"labPlace"_s;
    auto *widget = findChild<QWidget *>(field);
    widget->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(widget);
}

} // namespace ui
