// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/preparation_page.h"

#include "core/queries/drum_up.h"
#include "core/queries/preparation.h"
#include "ui/pages/preparation/identity_section.h"
#include "ui/pages/preparation/letterhead_section.h"
#include "ui/pages/preparation/lists_section.h"
#include "ui/pages/preparation/section_list.h"
#include "ui/pages/preparation/sessions_section.h"
#include "ui/pages/preparation/signatories_section.h"
#include "ui/pages/preparation/team_section.h"
#include "ui/pages/preparation/texts_section.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inspector_split.h"
#include "ui/widgets/missing_list.h"
#include "ui/widgets/missing_strip.h"
#include "ui/widgets/page_header.h"

#include <QHash>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

/// The section where each gap is closed.
static QString partOfGap(const QString &gap)
{
    static const QHash<QString, QString> parts{
        {core::gaps::labOrganiser, u"identity"_s},
        {core::gaps::labPlace, u"identity"_s},
        {core::gaps::labSessions, u"sessions"_s},
        {core::gaps::labTeam, u"team"_s},
        {core::gaps::labLetterhead, u"letterhead"_s},
        {core::gaps::labSignatories, u"signatories"_s},
        {core::gaps::commitmentText, u"texts"_s},
    };
    return parts.value(gap);
}

PreparationPage::PreparationPage(core::Document &document, QWidget *parent)
    : Page(document, parent)
    , m_header(new PageHeader(
          0, tr("Preparation"),
          tr("Who runs the lab, when, with whom and on which paper. Nothing here is obligatory but"
             " the lab's name."),
          this))
    , m_strip(new MissingStrip(this))
    , m_names(new SectionList)
    , m_missing(new MissingList)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"preparationPage"_s);
    setAccessibleName(tr("Preparation"));
    m_strip->setNextStep(tr("Go on to Drum-up?"));
    m_strip->setUnfoldKey(this);
    buildParts();
    layOut();
    connect(m_names, &SectionList::chosen, this, &PreparationPage::showPart);
    connect(m_strip, &MissingStrip::activated, this, &PreparationPage::openGap);
    connect(m_missing, &MissingList::activated, this, &PreparationPage::openGap);
    connect(m_strip, &MissingStrip::unfoldRequested, this, &PreparationPage::unfoldGaps);
    connect(m_strip, &MissingStrip::nextStepRequested, this,
            [this] { emit goRequested({.place = Target::Place::DrumUp}); });
}

/// What is typed in a field that still has the focus is committed while there is a page to tell.
PreparationPage::~PreparationPage()
{
    if (QWidget *field = focusWidget())
        field->clearFocus();
    disconnect(&document(), nullptr, this, nullptr);
    for (const Part &part : m_parts)
        disconnect(part.section, nullptr, this, nullptr);
}

void PreparationPage::buildParts()
{
    core::Document &doc = document();
    m_parts = {
        {u"identity"_s, tr("Lab Identity"), new IdentitySection(doc)},
        {u"sessions"_s, tr("Sessions"), new SessionsSection(doc)},
        {u"team"_s, tr("Lab team"), new TeamSection(doc)},
        {u"letterhead"_s, tr("Letterhead"), new LetterheadSection(doc)},
        {u"signatories"_s, tr("Signatories"), new SignatoriesSection(doc)},
        {u"lists"_s, tr("Lists"), new ListsSection(doc)},
        {u"texts"_s, tr("Document texts"), new TextsSection(doc)},
    };
    for (const Part &part : m_parts) {
        m_stack->addWidget(part.section);
        connect(part.section, &PreparationSection::refused, this, &PreparationPage::tell);
        connect(part.section, &PreparationSection::removed, this, [this](const QString &told) {
            emit noticeRequested({.kind = Notice::Kind::Ok, .text = told, .offersUndo = true});
        });
    }
}

void PreparationPage::layOut()
{
    const Metrics metrics(this);
    m_names->setObjectName(u"sections"_s);
    m_names->setAccessibleName(tr("Parts of the preparation"));
    auto *names = new Card;
    names->setFlush(true);
    names->addWidget(m_names, 1);
    m_missingCard = new Card(tr("What is missing"));
    m_missingCard->setFlush(true);
    m_missingCard->addWidget(m_missing);
    m_missingCard->hide();
    m_left = new QWidget;
    m_left->setFixedWidth(metrics.g * 62);
    auto *leftColumn = new QVBoxLayout(m_left);
    leftColumn->setContentsMargins({});
    leftColumn->setSpacing(metrics.cardPadding);
    leftColumn->addWidget(names, 1);
    leftColumn->addWidget(m_missingCard);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.cardPadding);
    row->addWidget(m_left);
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.pageMargin, metrics.cardPadding, metrics.pageMargin,
                               metrics.cardPadding);
    column->setSpacing(metrics.cardPadding - metrics.g);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addLayout(row, 1);
}

void PreparationPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_left->setFixedWidth(Metrics(this).g * (isNarrowWindow(this) ? 42 : 62));
}

PreparationSection *PreparationPage::currentSection() const
{
    return static_cast<PreparationSection *>(m_stack->currentWidget());
}

QWidget *PreparationPage::firstFocus()
{
    return m_names;
}

QList<QWidget *> PreparationPage::panes()
{
    return {m_names, currentSection()->firstField()};
}

bool PreparationPage::concerns(const core::Changes &) const
{
    return true; // Every table may use a choice of a list.
}

void PreparationPage::reload()
{
    showMarks();
    currentSection()->reload();
}

void PreparationPage::showPart(const QString &id)
{
    const auto part = std::ranges::find(m_parts, id, &Part::id);
    if (part == m_parts.end())
        return;
    part->section->reload();
    m_stack->setCurrentWidget(part->section);
}

void PreparationPage::showMarks()
{
    QVector<MissingItem> missing;
    QHash<QString, SectionMark> marks;
    for (const core::Gap &gap : core::preparationGaps(store(), lab())) {
        missing.append({.count = gap.count, .text = gap.text, .id = gap.id});
        SectionMark &mark = marks[partOfGap(gap.id)];
        if (mark != SectionMark::Open)
            mark = gap.done ? SectionMark::Done : SectionMark::Open;
    }
    m_strip->setItems(missing);
    m_missing->setItems(missing);
    QVector<SectionItem> items;
    for (const Part &part : m_parts)
        items.append(
            {.id = part.id, .text = part.title, .mark = marks.value(part.id, SectionMark::Room)});
    m_names->setItems(items);
}

void PreparationPage::openGap(const QString &id)
{
    const QString part = partOfGap(id);
    if (part.isEmpty())
        return;
    m_names->setCurrent(part);
    showPart(part);
    currentSection()->openGap(id);
}

/// The whole checklist below the sections, what is done too; once more folds it.
void PreparationPage::unfoldGaps()
{
    m_missingCard->setVisible(m_missingCard->isHidden());
    if (!m_missingCard->isHidden())
        m_missing->setFocus(Qt::OtherFocusReason);
}

void PreparationPage::open(const Target &target)
{
    if (std::ranges::find(m_parts, target.filter, &Part::id) == m_parts.end())
        return openGap(target.filter);
    m_names->setCurrent(target.filter);
    showPart(target.filter);
}

Target PreparationPage::standing() const
{
    return {.filter = m_names->current()};
}

Page::Writing PreparationPage::writing() const
{
    Writing all;
    for (const Part &part : m_parts)
        all.parts.append(part.section);
    return all;
}

} // namespace ui
