// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/texts_section.h"

#include "core/commands/text_commands.h"
#include "core/defaults/shipped_texts.h"
#include "core/queries/preparation.h"
#include "ui/pages/preparation/section_list.h"
#include "ui/pages/preparation/text_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/commit_text_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

TextsSection::TextsSection(core::Document &document, QWidget *parent)
    : PreparationSection(document, parent)
    , m_names(new SectionList)
    , m_editor(new CommitTextEdit)
    , m_reset(new QPushButton(icon(u"undo"_s), tr("Reset to shipped text")))
{
    setObjectName(u"textsSection"_s);
    const Metrics metrics(this);
    m_names->setObjectName(u"textNames"_s);
    m_names->setAccessibleName(tr("Document texts"));
    auto *names = new Card(tr("Document texts"));
    names->setFlush(true);
    names->addWidget(m_names, 1);
    names->setFixedWidth(metrics.g * 68);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.cardPadding);
    row->addWidget(names);
    row->addWidget(m_card = editorCard(), 1);
    column()->addLayout(row, 1);
    connect(m_names, &SectionList::chosen, this, &TextsSection::showText);
    connect(m_editor, &CommitTextEdit::committed, this, [this](const QString &text) {
        execute(core::UpdateText{lab(), m_editor->property("code").toString(), text});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        execute(core::ResetText{lab(), m_names->current()});
    });
}

Card *TextsSection::editorCard()
{
    auto *card = new Card(QString());
    m_editor->setObjectName(u"documentText"_s);
    m_editor->setVisibleLines(6);
    m_reset->setObjectName(u"resetText"_s);
    auto *field = new FormField(tr("Text on paper, one paragraph or point per line"), m_editor);
    card->content()->setSpacing(Metrics(this).g * 3);
    card->addWidget(field);
    card->content()->addWidget(m_reset, 0, Qt::AlignLeft);
    card->addWidget(new TextLabel(TextRole::BodyBold, tr("What may stand in braces")));
    auto *advice = new TextLabel(TextRole::Caption,
                                 tr("Choose one to write it into the text. One that has no value is"
                                    " printed as a dotted line."));
    advice->setWordWrap(true);
    card->addWidget(advice);
    card->addWidget(placeholders());
    card->content()->addStretch(1);
    return card;
}

QWidget *TextsSection::placeholders()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Metrics(this).cardPadding);
    grid->setVerticalSpacing(Metrics(this).g);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const auto words = placeholderWords();
    const int half = (static_cast<int>(words.size()) + 1) / 2;
    for (int place = 0; place < static_cast<int>(words.size()); ++place) {
        const PlaceholderWord &word = words[static_cast<size_t>(place)];
        auto *code = new LinkButton(word.code);
        code->setObjectName(u"placeholder"_s + QString(word.code).remove(u'{').remove(u'}'));
        code->setAccessibleName(word.code);
        code->setAccessibleDescription(word.meaning);
        connect(code, &LinkButton::clicked, this, [this, text = word.code] {
            m_editor->insertPlainText(text);
            m_editor->setFocus(Qt::OtherFocusReason);
        });
        auto *meaning = new TextLabel(TextRole::Caption, word.meaning);
        meaning->setElided(true);
        grid->addWidget(code, place % half, place / half * 2, Qt::AlignLeft);
        grid->addWidget(meaning, place % half, place / half * 2 + 1);
    }
    return widget;
}

void TextsSection::reload()
{
    const auto changed = core::changedTexts(store(), lab());
    QVector<SectionItem> items;
    for (const core::ShippedText &text : core::shippedTexts())
        items.append({.id = text.code,
                      .text = textTitle(text.code),
                      .mark = changed.contains(text.code) ? SectionMark::Pen : SectionMark::Room});
    m_names->setItems(items);
    showText();
}

void TextsSection::showText()
{
    const QString code = m_names->current();
    m_editor->commit();
    const bool isOther = m_editor->property("code").toString() != code;
    m_editor->setProperty("code", code);
    m_editor->setValue(core::documentText(store(), lab(), code));
    if (isOther) // what could not be stored belongs to the text shown before
        m_editor->restore();
    const bool isChanged = core::changedTexts(store(), lab()).contains(code);
    m_card->setTitle(textTitle(code));
    m_card->setNote(isChanged ? tr("changed by the lab") : tr("as shipped"));
    m_reset->setEnabled(isChanged);
}

QWidget *TextsSection::firstField() const
{
    return m_names;
}

} // namespace ui
