// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/idea.h"
#include "core/domain/list_entry.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;
class QVBoxLayout;

namespace ui {

class StatusForm;

/// All fields of one idea, the problem first. Each is committed on leaving it, as one change.
class IdeaForm : public QWidget
{
    Q_OBJECT

public:
    explicit IdeaForm(QWidget *parent = nullptr);

    /// The entries of a list by its name, for the fields that are chosen.
    void setLists(const QHash<QString, std::vector<core::ListEntry>> &lists);
    void setIdea(const core::Idea &idea);

    StatusForm *status() const { return m_status; }
    QWidget *firstField() const;

signals:
    /// One field was changed; \a label names the change for undo.
    void changed(const core::Idea &idea, const char *label);

private:
    using Text = QString core::Idea::*;

    QWidget *addText(const QString &id, const QString &caption, Text member, int lines);
    QWidget *addChoice(const QString &id, const QString &caption, Text member, const QString &list);
    void addPair(QVBoxLayout *column, QWidget *left, QWidget *right);
    void build();
    void commit(Text member, const QString &value);

    core::Idea m_idea{.id = core::IdeaId(0)};
    StatusForm *m_status;
    std::vector<std::function<void()>> m_show;
    QHash<QString, QList<QComboBox *>> m_choices; ///< By list.
    QWidget *m_first = nullptr;
};

} // namespace ui
