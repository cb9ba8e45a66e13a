// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/design/lan_review.h"

#include "core/domain/format.h"
#include "core/language.h"
#include "core/queries/reviews.h"
#include "ui/models/list_chip.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/decision_bar.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Review;

static constexpr std::array decisions{Review::Decision::Approve, Review::Decision::Revise,
                                      Review::Decision::Postpone};

static QString codeOf(Review::Decision decision)
{
    return core::reviewCode(Review::By::Lan, decision);
}

LanReview::LanReview(QWidget *parent)
    : QWidget(parent)
    , m_line(new QWidget)
    , m_chip(new StatusLabel)
    , m_text(new TextLabel(TextRole::Body))
    , m_bar(new DecisionBar)
    , m_note(m_bar->findChild<QLineEdit *>())
{
    setObjectName(u"lanReview"_s);
    const Metrics metrics(this);
    auto *row = new QHBoxLayout(m_line);
    row->setContentsMargins({});
    row->setSpacing(2 * metrics.g);
    row->addWidget(m_chip, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setObjectName(u"lastLanReview"_s);
    m_text->setWordWrap(true);
    m_bar->setObjectName(u"lanDecisions"_s);
    m_note->setObjectName(u"lanNote"_s);
    m_bar->setNoteCaption(tr("Review by the lab team (a note is needed unless the plan is ready)"));
    m_bar->setNotePlaceholder(tr("What the team advises"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics.g);
    column->addWidget(m_line);
    column->addWidget(m_bar);
    connect(m_bar, &DecisionBar::decided, this, &LanReview::decide);
    auto *leave = new QShortcut(Qt::Key_Escape, m_bar);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &LanReview::close);
    close();
}

void LanReview::setReview(const std::optional<Review> &last,
                          const std::vector<core::ListEntry> &words)
{
    QVector<Decision> answers;
    for (const Review::Decision decision : decisions) {
        if (const auto *word = entryOf(words, codeOf(decision)))
            answers.append(
                {.id = word->code,
                 .text = word->label,
                 .icon = chipOf(*word).icon,
                 .needsNote = word->attributes.value(QLatin1String("needs_note")).toBool()});
    }
    m_bar->setDecisions(answers);
    m_line->setVisible(last.has_value());
    if (last)
        showLine(*last, words);
    setVisible(last || !m_bar->isHidden());
}

void LanReview::showLine(const Review &review, const std::vector<core::ListEntry> &words)
{
    const auto language = core::languageOf(*QCoreApplication::instance());
    const QString date = core::domain::formatShortDate(review.date, language);
    const QString who =
        review.decidedBy.isEmpty() ? tr("Lab team") : tr("%1 (lab team)").arg(review.decidedBy);
    if (const auto *word = entryOf(words, codeOf(review.decision)))
        m_chip->setChip(chipOf(*word));
    m_text->setText(review.note.isEmpty()
                        ? tr("%1, %2", "who reviewed, date").arg(who, date)
                        : tr("%1, %2: %3", "who reviewed, date, note").arg(who, date, review.note));
}

void LanReview::setIdea(core::IdeaId idea)
{
    if (idea == std::exchange(m_idea, idea))
        return;
    close();
    m_bar->setRecord(idea.value());
    if (m_note->text().isEmpty())
        return;
    show();
    m_bar->show();
}

void LanReview::open()
{
    show();
    m_bar->show();
    m_note->setFocus(Qt::OtherFocusReason);
}

void LanReview::close()
{
    m_bar->hide();
    setVisible(!m_line->isHidden());
}

void LanReview::setNote(const QString &note)
{
    m_bar->setNote(note);
    open();
}

void LanReview::decide(const QString &code, const QString &note)
{
    close();
    const auto decision = std::ranges::find(decisions, code, codeOf);
    if (decision != decisions.end())
        emit decided(*decision, note);
}

} // namespace ui
