// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a profile, each sort of them once.
#include "core/domain/format.h"
#include "core/domain/parse_date.h"
#include "core/language.h"
#include "ui/pages/display/eye_toggle.h"
#include "ui/pages/display/profile_form.h"
#include "ui/pages/display/shown_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/commit_line_edit.h"
#include "ui/widgets/commit_text_edit.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

void ProfileForm::addEye(EyeToggle *eye, const QString &field)
{
    connect(eye, &EyeToggle::shownChanged, this,
            [this, field](bool shown) { emit shownChanged(field, shown); });
    m_show.push_back(
        [this, eye, field] { eye->setShown(!m_profile.hidden.split(u'\n').contains(field)); });
}

ShownField *ProfileForm::addText(const QString &id, const QString &caption, Text member, int lines)
{
    QWidget *field = nullptr;
    const auto bind = [this, member, &field](auto *edit) {
        using Edit = std::remove_pointer_t<decltype(edit)>;
        connect(edit, &Edit::committed, this,
                [this, member](const QString &text) { commit(member, text); });
        m_show.push_back(
            [this, edit, member] { edit->setValue(m_profile.*member, m_idea.id.value()); });
        field = edit;
    };
    if (lines <= 1) {
        auto *edit = new CommitLineEdit;
        bind(edit);
    } else {
        auto *edit = new CommitTextEdit;
        edit->setVisibleLines(lines);
        bind(edit);
    }
    field->setObjectName(id);
    auto *shown = new ShownField(caption, field);
    addEye(shown->eye(), id);
    return shown;
}

QWidget *ProfileForm::addFigure(int number, Text figure, Text caption)
{
    const Metrics metrics(this);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(2 * metrics.g);
    const auto addEdit = [&](const QString &id, const QString &name, Text member) {
        auto *edit = new CommitLineEdit;
        edit->setObjectName(id.arg(number));
        edit->setAccessibleName(name.arg(number));
        edit->setPlaceholderText(name.arg(number));
        connect(edit, &CommitLineEdit::committed, this,
                [this, member](const QString &text) { commit(member, text); });
        m_show.push_back(
            [this, edit, member] { edit->setValue(m_profile.*member, m_idea.id.value()); });
        line->addWidget(edit);
        return edit;
    };
    auto *value = addEdit(u"figure%1"_s, tr("Figure %1"), figure);
    value->setFixedWidth(26 * metrics.g);
    value->setFont(fontFor(TextRole::BodyBold, font()));
    addEdit(u"caption%1"_s, tr("What figure %1 counts"), caption);
    auto *eye = new EyeToggle(tr("Figure %1").arg(number));
    eye->setObjectName(u"figure%1Shown"_s.arg(number));
    line->addWidget(eye);
    addEye(eye, u"figure%1"_s.arg(number));
    return row;
}

FormField *ProfileForm::addChoice(const QString &id, const QString &caption, const QString &list,
                                  std::function<QString &()> value, std::function<void()> commit)
{
    auto *box = new QComboBox;
    box->setObjectName(id);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    m_choices.insert(list, box);
    connect(box, &QComboBox::activated, this, [box, value, commit] {
        const QString chosen = box->currentData().toString();
        if (value() == chosen)
            return;
        value() = chosen;
        commit();
    });
    m_show.push_back([box, value] { box->setCurrentIndex(box->findData(value())); });
    return new FormField(caption, box);
}

FormField *ProfileForm::addIdeaChoice(const QString &id, const QString &caption,
                                      const QString &list, IdeaText member)
{
    return addChoice(
        id, caption, list, [this, member]() -> QString & { return m_idea.*member; },
        [this] { emit ideaChanged(core::Idea(m_idea)); });
}

FormField *ProfileForm::addMaturity()
{
    return addChoice(
        u"maturity"_s, tr("Maturity"), u"maturity"_s,
        [this]() -> QString & { return m_profile.maturity; },
        [this] { emit profileChanged(core::Profile(m_profile)); });
}

FormField *ProfileForm::addProposers()
{
    auto *edit = new CommitTextEdit;
    edit->setObjectName(u"proposers"_s);
    edit->setVisibleLines(2);
    connect(edit, &CommitTextEdit::committed, this, [this](const QString &names) {
        core::Idea changed = m_idea;
        changed.proposers = names;
        emit ideaChanged(changed);
    });
    m_show.push_back([this, edit] { edit->setValue(m_idea.proposers, m_idea.id.value()); });
    return new FormField(tr("Names of the initiators, one a line"), edit);
}

FormField *ProfileForm::addDate(const QString &id, const QString &caption, const Stored &stored,
                                const Commit &commit)
{
    auto *edit = new CommitLineEdit;
    edit->setObjectName(id);
    edit->setPlaceholderText(tr("day, month, year"));
    auto *field = new FormField(caption, edit);
    connect(edit, &CommitLineEdit::committed, this,
            [edit, field, stored, commit](const QString &text) {
                const auto day =
                    text.isEmpty() ? core::Result<QDate>(QDate()) : core::domain::parseDate(text);
                field->setError(day ? QString() : day.error().message);
                if (day && *day == stored())
                    edit->restore(); // the same day, written in another way
                else if (day)
                    commit(*day);
            });
    connect(edit, &CommitLineEdit::textChanged, this, [edit, field](const QString &text) {
        if (text == edit->value())
            field->setError({});
    });
    m_show.push_back([this, edit, stored] {
        edit->setValue(core::domain::formatShortDate(stored(), core::languageOf(*qApp)),
                       m_idea.id.value());
    });
    return field;
}

FormField *ProfileForm::addProfileDate(const QString &id, const QString &caption,
                                       QDate core::Profile::*day)
{
    return addDate(
        id, caption, [this, day] { return m_profile.*day; },
        [this, day](QDate date) {
            core::Profile changed = m_profile;
            changed.*day = date;
            if (changed != m_profile)
                emit profileChanged(changed);
        });
}

} // namespace ui
