// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"
#include "core/domain/profile.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace ui {

class CommitLineEdit;
class CommitTextEdit;
class EyeToggle;
class FormField;
class PictureField;
class ShownField;

/// The profile of an innovation in the order of the ministry's report. Each field commits when it
/// is left; beside it stands whether the public may see it.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    void setLists(const QHash<QString, std::vector<core::ListEntry>> &lists);

    /// Shows what is stored. What is being typed stays, unless \a idea is another one.
    void setProfile(const core::Idea &idea, const core::Profile &profile);
    void setPicture(const QByteArray &bytes);

    /// Who is offered as the one that releases a profile.
    void setAuthor(const QString &author) { m_author = author; }

    QWidget *firstField() const { return m_first; }

    /// Puts the focus into the first field that \a gap is about.
    void focusGap(const QString &gap);

signals:
    void profileChanged(const core::Profile &profile);
    void ideaChanged(const core::Idea &idea);
    void displayedChanged(QDate on);
    void shownChanged(const QString &field, bool shown);
    void pictureChosen(const QString &path);
    void pictureRemoved();

private:
    using Text = QString core::Profile::*;
    using IdeaText = QString core::Idea::*;
    using Commit = std::function<void(QDate)>;
    using Stored = std::function<QDate()>;

    // profile_form_fields.cpp: fields of each sort
    ShownField *addText(const QString &id, const QString &caption, Text member, int lines);
    QWidget *addFigure(int number, Text figure, Text caption);
    FormField *addChoice(const QString &id, const QString &caption, const QString &list,
                         std::function<QString &()> value, std::function<void()> commit);
    FormField *addIdeaChoice(const QString &id, const QString &caption, const QString &list,
                             IdeaText member);
    FormField *addMaturity();
    FormField *addProposers();
    FormField *addDate(const QString &id, const QString &caption, const Stored &stored,
                       const Commit &commit);
    FormField *addProfileDate(const QString &id, const QString &caption, QDate core::Profile::*day);
    void addEye(EyeToggle *eye, const QString &field);

    // profile_form.cpp: their order, and what they show
    void build();
    void addRecord(QVBoxLayout *column);
    void addTexts(QVBoxLayout *column);
    void addPicture(QVBoxLayout *column);
    void addRelease(QVBoxLayout *column);
    void addPair(QVBoxLayout *column, QWidget *left, QWidget *right);
    void commit(Text member, const QString &value);
    void release(bool released);
    void releaseBy(const QString &name);
    void showRelease();
    void countWords();

    core::Idea m_idea{.id = core::IdeaId(0)};
    core::Profile m_profile{.id = core::ProfileId(0)};
    QString m_author;
    QHash<QString, QComboBox *> m_choices; ///< By list.
    std::vector<std::function<void()>> m_show;
    QWidget *m_first = nullptr;
    ShownField *m_design = nullptr;
    PictureField *m_picture = nullptr;
    QCheckBox *m_released = nullptr;
    CommitLineEdit *m_releasedBy = nullptr;
    FormField *m_releasedByField = nullptr;
    FormField *m_releasedOnField = nullptr;
};

} // namespace ui
