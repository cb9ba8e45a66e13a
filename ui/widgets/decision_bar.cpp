// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decision_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

static constexpr int mostDecisions = 4;

DecisionBar::DecisionBar(Size size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
    , m_noteBox(new QWidget(this))
    , m_caption(new TextLabel(TextRole::Caption, {}, this))
    , m_note(new QLineEdit(this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"decisionBar"_s);
    m_note->setObjectName(u"decisionNote"_s);
    m_note->installEventFilter(this);
    m_caption->setBuddy(m_note);
    static_cast<TextLabel *>(m_caption)->setElided(true);
    if (size == Size::Review)
        m_note->setFont(fontFor(TextRole::Lead, QApplication::font()));
    const int g = Metrics(this).g;
    auto *column = new QVBoxLayout(m_noteBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(g);
    column->addWidget(m_caption);
    column->addWidget(m_note);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(size == Size::Review ? 3 * g : 2 * g);
    m_row->addWidget(m_noteBox, 1);
    m_noteBox->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_note, &QLineEdit::textChanged, this, [this] { showNoteWanted(false); });
}

void DecisionBar::setDecisions(const QVector<Decision> &decisions)
{
    if (decisions == m_decisions)
        return; // A new button would lose the focus and its place in the order of Tab.
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_decisions = decisions.first(std::min<qsizetype>(decisions.size(), mostDecisions));
    for (qsizetype at = 0; at < m_decisions.size(); ++at) {
        const Decision &decision = m_decisions[at];
        const QKeySequence keys(u"Alt+%1"_s.arg(at + 1));
        auto *button = new QPushButton(this);
        button->setObjectName(u"decision_"_s + decision.id);
        button->setProperty(look::primary, at == 0);
        button->setProperty(look::keyHint, keys.toString(QKeySequence::NativeText));
        if (m_size == Size::Review) {
            button->setFont(fontFor(TextRole::Lead, QApplication::font()));
            button->setFixedHeight(14 * Metrics(this).g);
        }
        button->setText(decision.text);
        button->setIcon(icon(decision.icon));
        button->setShortcut(keys);
        connect(button, &QPushButton::clicked, this, [this, id = decision.id] { decide(id); });
        m_row->addWidget(button, 0, Qt::AlignBottom);
        setTabOrder(m_buttons.isEmpty() ? static_cast<QWidget *>(m_note) : m_buttons.last(),
                    button);
        m_buttons.append(button);
    }
}

void DecisionBar::setNoteCaption(const QString &caption)
{
    m_captionText = caption;
    m_caption->setText(caption);
    m_note->setAccessibleName(caption);
    m_noteBox->setVisible(!caption.isEmpty());
}

void DecisionBar::setNotePlaceholder(const QString &text)
{
    m_note->setPlaceholderText(text);
}

void DecisionBar::setRecord(qint64 record)
{
    if (record == m_record)
        return;
    if (!note().isEmpty())
        m_waiting.insert(m_record, note());
    m_record = record;
    m_note->setText(m_waiting.take(record));
    showNoteWanted(false);
}

QString DecisionBar::note() const
{
    return m_note->text().trimmed();
}

void DecisionBar::setNote(const QString &note)
{
    m_note->setText(note);
}

void DecisionBar::decide(const QString &id)
{
    const auto hasId = [&id](const Decision &decision) { return decision.id == id; };
    const auto found = std::ranges::find_if(m_decisions, hasId);
    if (found == m_decisions.end())
        return;
    if (found->needsNote && note().isEmpty()) {
        askForNote(found->text);
        return;
    }
    const QString reason = note();
    m_note->clear();
    emit decided(id, reason);
}

void DecisionBar::askForNote(const QString &answer)
{
    m_noteBox->show();
    m_caption->setText(tr("%1, then write the reason here.").arg(answer));
    showNoteWanted(true);
    m_note->setFocus(Qt::OtherFocusReason);
}

void DecisionBar::showNoteWanted(bool wanted)
{
    QPalette colours = palette();
    if (wanted)
        colours.setColor(QPalette::PlaceholderText, tokensOf(this).status(StatusKind::Warn).text);
    m_caption->setPalette(wanted ? colours : QPalette());
    if (!wanted && !m_captionText.isEmpty())
        m_caption->setText(m_captionText);
}

bool DecisionBar::eventFilter(QObject *watched, QEvent *event)
{
    // The note's own frame says what the caption says in words.
    if (watched == m_note && event->type() == QEvent::FocusOut && note().isEmpty())
        showNoteWanted(false);
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
