// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the fields of a profile and what they show; see profile_form_fields.cpp.
#include "ui/pages/display/profile_form.h"

#include "core/queries/display.h"
#include "ui/pages/display/eye_toggle.h"
#include "ui/pages/display/picture_field.h"
#include "ui/pages/display/shown_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/commit_line_edit.h"
#include "ui/widgets/commit_text_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wheel_guard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using core::Profile;

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"profileForm"_s);
    build();
    new WheelGuard(this);
}

void ProfileForm::commit(Text member, const QString &value)
{
    Profile changed = m_profile;
    changed.*member = value;
    if (changed != m_profile)
        emit profileChanged(changed);
}

void ProfileForm::addPair(QVBoxLayout *column, QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Metrics(this).g);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    column->addLayout(row);
}

void ProfileForm::build()
{
    const Metrics metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 2 * metrics.g, 0);
    column->setSpacing(2 * metrics.g);
    addRecord(column);
    addTexts(column);
    addPicture(column);
    column->addWidget(addText(u"contact"_s, tr("Contact"), &Profile::contact, 1));
    addRelease(column);
    column->addStretch(1);
}

void ProfileForm::addRecord(QVBoxLayout *column)
{
    FormField *maturity = addMaturity();
    m_first = maturity->field();
    addPair(column, maturity,
            addIdeaChoice(u"initiator"_s, tr("Initiator"), u"initiator"_s, &core::Idea::initiator));
    column->addWidget(addProposers());
    addPair(
        column,
        addIdeaChoice(u"form"_s, tr("Form of innovation"), u"innovation_form"_s, &core::Idea::form),
        addIdeaChoice(u"digital"_s, tr("Digital or not"), u"digital"_s, &core::Idea::digital));
    column->addWidget(
        addIdeaChoice(u"affair"_s, tr("Government affair"), u"affair"_s, &core::Idea::affair));
    addPair(column, addProfileDate(u"trialOn"_s, tr("Trial since"), &Profile::trialOn),
            addProfileDate(u"appliedOn"_s, tr("Applied since"), &Profile::appliedOn));
}

void ProfileForm::addTexts(QVBoxLayout *column)
{
    m_design = addText(u"design"_s, tr("Design and main changes"), &Profile::design, 7);
    auto *edit = qobject_cast<CommitTextEdit *>(m_design->form()->field());
    connect(edit, &CommitTextEdit::textChanged, this, &ProfileForm::countWords);
    column->addWidget(m_design);
    column->addWidget(addText(u"aim"_s, tr("Aim"), &Profile::aim, 2));
    column->addWidget(addText(u"benefit"_s, tr("Benefit"), &Profile::benefit, 2));
    column->addWidget(addText(u"result"_s, tr("Result"), &Profile::result, 3));
    column->addWidget(addText(u"before"_s, tr("Before"), &Profile::before, 2));
    column->addWidget(addText(u"after"_s, tr("After"), &Profile::after, 2));
    auto *figures = new QVBoxLayout;
    figures->setSpacing(Metrics(this).g);
    figures->addWidget(new TextLabel(TextRole::Caption, tr("Result in figures")));
    figures->addWidget(addFigure(1, &Profile::figure1, &Profile::caption1));
    figures->addWidget(addFigure(2, &Profile::figure2, &Profile::caption2));
    figures->addWidget(addFigure(3, &Profile::figure3, &Profile::caption3));
    column->addLayout(figures);
    column->addWidget(addText(u"sustainability"_s, tr("Sustainability and replication"),
                              &Profile::sustainability, 3));
}

void ProfileForm::addPicture(QVBoxLayout *column)
{
    m_picture = new PictureField;
    connect(m_picture, &PictureField::chosen, this, &ProfileForm::pictureChosen);
    connect(m_picture, &PictureField::removed, this, &ProfileForm::pictureRemoved);
    auto *field = new ShownField(tr("Picture"), m_picture);
    addEye(field->eye(), u"picture"_s);
    column->addWidget(field);
    auto *caption = new CommitLineEdit;
    caption->setObjectName(u"pictureCaption"_s);
    connect(caption, &CommitLineEdit::committed, this,
            [this](const QString &text) { commit(&Profile::pictureCaption, text); });
    m_show.push_back(
        [this, caption] { caption->setValue(m_profile.pictureCaption, m_idea.id.value()); });
    auto *captionField = new FormField(tr("Caption of the picture"), caption);
    m_show.push_back(
        [this, captionField] { captionField->setVisible(!m_profile.picture.isEmpty()); });
    column->addWidget(captionField);
}

void ProfileForm::addRelease(QVBoxLayout *column)
{
    m_released = new QCheckBox(tr("May be shown to the public"));
    m_released->setObjectName(u"released"_s);
    m_releasedBy = new CommitLineEdit;
    m_releasedBy->setObjectName(u"releasedBy"_s);
    m_releasedByField = new FormField(tr("Allowed by"), m_releasedBy);
    m_releasedOnField = addProfileDate(u"releasedOn"_s, tr("Allowed on"), &Profile::releasedOn);
    connect(m_released, &QCheckBox::clicked, this, &ProfileForm::release);
    connect(m_releasedBy, &CommitLineEdit::committed, this, &ProfileForm::releaseBy);
    m_show.push_back([this] { showRelease(); });
    column->addWidget(m_released);
    addPair(column, m_releasedByField, m_releasedOnField);
    FormField *displayed = addDate(
        u"displayedOn"_s, tr("Displayed on"), [this] { return m_idea.displayedOn; },
        [this](QDate on) {
            if (on != m_idea.displayedOn)
                emit displayedChanged(on);
        });
    column->addWidget(displayed);
}

void ProfileForm::showRelease()
{
    const bool asks = !m_releasedByField->error().isEmpty() && !m_profile.released;
    if (!asks)
        m_releasedByField->setError({});
    m_released->setChecked(m_profile.released || asks);
    m_releasedBy->setValue(m_profile.releasedBy, m_idea.id.value());
    m_releasedByField->setVisible(m_profile.released || asks);
    m_releasedOnField->setVisible(m_profile.released);
}

/// A release needs a name; while it lacks one the tick waits for it.
void ProfileForm::release(bool released)
{
    m_releasedByField->setError({});
    Profile changed = m_profile;
    changed.released = released;
    changed.releasedBy = released ? m_author : QString();
    changed.releasedOn = {};
    if (!released || !m_author.isEmpty()) {
        emit profileChanged(changed);
        return showRelease();
    }
    m_releasedByField->setError(tr("Say who allows it."));
    showRelease();
    m_releasedBy->setFocus(Qt::OtherFocusReason);
}

void ProfileForm::releaseBy(const QString &name)
{
    m_releasedByField->setError(name.isEmpty() ? tr("Say who allows it.") : QString());
    if (name.isEmpty())
        return;
    Profile changed = m_profile;
    changed.released = true;
    changed.releasedBy = name;
    emit profileChanged(changed);
}

void ProfileForm::countWords()
{
    const auto *edit = qobject_cast<CommitTextEdit *>(m_design->form()->field());
    const QLocale locale;
    m_design->setNote(
        tr("%1 of %2 words")
            .arg(locale.toString(edit->wordCount()), locale.toString(core::designWordsAsked)));
}

void ProfileForm::setLists(const QHash<QString, std::vector<core::ListEntry>> &lists)
{
    for (auto choice = m_choices.constBegin(); choice != m_choices.constEnd(); ++choice) {
        QComboBox *box = choice.value();
        box->clear();
        box->addItem(u"—"_s, QString());
        for (const core::ListEntry &entry : lists.value(choice.key())) {
            if (!entry.hidden)
                box->addItem(entry.label, entry.code);
        }
    }
}

void ProfileForm::setProfile(const core::Idea &idea, const Profile &profile)
{
    const bool isOther = idea.id != m_idea.id;
    m_idea = idea;
    m_profile = profile;
    if (isOther)
        m_releasedByField->setError({});
    for (const auto &show : m_show)
        show();
    countWords();
}

void ProfileForm::setPicture(const QByteArray &bytes)
{
    m_picture->setPicture(bytes);
}

void ProfileForm::focusGap(const QString &gap)
{
    const auto focus = [this](const QString &id) {
        if (auto *field = findChild<QWidget *>(id))
            field->setFocus(Qt::OtherFocusReason);
    };
    if (gap == "profiles-without-picture"_L1)
        return focus(u"replacePicture"_s);
    if (gap == "profiles-not-released"_L1)
        return focus(u"released"_s);
    if (gap == "designs-too-short"_L1)
        return focus(u"design"_s);
    if (gap == "ready-not-displayed"_L1)
        return focus(u"displayedOn"_s);
    const std::pair<QString, Text> parts[]{{u"design"_s, &Profile::design},
                                           {u"before"_s, &Profile::before},
                                           {u"after"_s, &Profile::after},
                                           {u"figure1"_s, &Profile::figure1},
                                           {u"replacePicture"_s, &Profile::picture},
                                           {u"contact"_s, &Profile::contact}};
    for (const auto &[id, member] : parts) {
        if ((m_profile.*member).trimmed().isEmpty())
            return focus(id);
    }
}

} // namespace ui
