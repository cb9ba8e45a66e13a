// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/design/idea_card.h"

#include "core/domain/codes.h"
#include "ui/models/list_chip.h"
#include "ui/models/plan_chip.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/decision_bar.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

static const QString repair = u"perbaikan"_s;

IdeaCard::IdeaCard(QWidget *parent)
    : Card(parent)
    , m_name(new TextLabel(TextRole::LeadBold))
    , m_expansion(new TextLabel(TextRole::Lead))
    , m_unit(new TextLabel(TextRole::Caption))
    , m_chip(new StatusLabel)
    , m_scroll(new QScrollArea)
    , m_bar(new DecisionBar)
{
    setObjectName(u"ideaCard"_s);
    setFlush(true);
    buildHead();
    m_scroll->setObjectName(u"ideaFields"_s);
    m_scroll->setAccessibleName(tr("What the idea says"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    addWidget(m_scroll, 1);
    m_bar->setDecisions(
        {{.id = core::codes::selected, .text = tr("Choose"), .icon = u"ok"_s},
         {.id = repair, .text = tr("Ask for changes"), .icon = u"edit"_s, .needsNote = true},
         {.id = core::codes::postponed,
          .text = tr("Postpone"),
          .icon = u"pause"_s,
          .needsNote = true}});
    m_bar->setNoteCaption(tr("Reason (needed to ask for changes or to postpone)"));
    m_bar->setNotePlaceholder(tr("Write one sentence"));
    connect(m_bar, &DecisionBar::decided, this, &IdeaCard::decided);
    auto *frame = new QWidget;
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(frame);
    const int pad = Metrics(this).cardPadding;
    row->setContentsMargins(pad, pad, pad, pad);
    row->addWidget(m_bar);
    addWidget(frame);
}

void IdeaCard::buildHead()
{
    const Metrics metrics(this);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics.cardPadding, 2 * metrics.g, metrics.cardPadding, metrics.g);
    head->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * metrics.g);
    m_name->setObjectName(u"ideaName"_s);
    m_expansion->setElided(true);
    row->addWidget(m_name);
    row->addWidget(m_expansion, 1);
    row->addWidget(m_chip);
    head->addLayout(row);
    head->addWidget(m_unit);
    content()->addLayout(head);
}

void IdeaCard::setIdea(const core::Idea &idea, const QString &unit,
                       const std::vector<core::ListEntry> &statuses, bool readOnly)
{
    m_name->setText(ideaTitle(idea.name, idea.problem));
    m_expansion->setText(idea.expansion.isEmpty() ? QString() : u"— "_s + idea.expansion);
    m_unit->setText(tr("%1 · %2", "unit, number of the idea").arg(unit, idea.number));
    const core::ListEntry *status = entryOf(statuses, idea.status);
    m_chip->setChip(status ? chipOf(*status) : StatusChip{StatusKind::Mute, {}, idea.status});
    m_bar->setRecord(idea.id.value());
    m_bar->setEnabled(!readOnly);
    showFields(idea);
}

void IdeaCard::showFields(const core::Idea &idea)
{
    const std::pair<QString, QString> fields[] = {{tr("Reason"), idea.statusReason},
                                                  {tr("Problem"), idea.problem},
                                                  {tr("Cause"), idea.cause},
                                                  {tr("Effect"), idea.effect},
                                                  {tr("Affected"), idea.affected},
                                                  {tr("Current state"), idea.currentState},
                                                  {tr("Expected state"), idea.expectedState},
                                                  {tr("Idea"), idea.description},
                                                  {tr("Benefit"), idea.benefit},
                                                  {tr("What is new"), idea.novelty},
                                                  {tr("Proposers"), idea.proposers},
                                                  {tr("Note of the coach"), idea.note}};
    const Metrics metrics(this);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics.cardPadding, metrics.g, metrics.cardPadding,
                               metrics.cardPadding);
    column->setSpacing(0);
    for (const auto &[caption, text] : fields) {
        if (text.isEmpty())
            continue;
        column->addSpacing(2 * metrics.g);
        column->addWidget(new TextLabel(TextRole::Caption, caption));
        auto *body = new TextLabel(TextRole::Body, text);
        body->setWordWrap(true);
        body->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body->setMaximumWidth(fontMetrics().averageCharWidth() * 100);
        column->addWidget(body);
    }
    column->addStretch(1);
    m_scroll->setWidget(page);
}

} // namespace ui
