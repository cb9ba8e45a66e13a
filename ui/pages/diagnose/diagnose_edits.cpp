// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed, pasted, filled and cleared in the grid of Diagnose.
#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "core/commands/write_ideas.h"
#include "core/domain/normalized_name.h"
#include "ui/pages/diagnose/diagnose_page.h"
#include "ui/pages/diagnose/ideas_model.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/grid_view.h"

#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;
using core::domain::normalizedName;

static const QString draftNotice = u"draft"_s;

/// By name or abbreviation; a part of a name is enough where only one unit has it.
const core::UnitIdeas *DiagnosePage::unitNamed(const QString &name) const
{
    const QString wanted = normalizedName(name);
    std::vector<const core::UnitIdeas *> alike;
    for (const core::UnitIdeas &unit : m_units) {
        const QString unitName = normalizedName(unit.name);
        if (unitName == wanted || normalizedName(unit.abbreviation) == wanted)
            return &unit;
        if (unitName.contains(wanted))
            alike.push_back(&unit);
    }
    return alike.size() == 1 ? alike.front() : nullptr;
}

void DiagnosePage::tellUnknownUnit(const QString &name)
{
    emit noticeRequested({.kind = Notice::Kind::Warn,
                          .text = tr("There is no unit named '%1'. Register it at Drum-up, or"
                                     " choose one from the list while typing.")
                                      .arg(name),
                          .actions = {{tr("Go to Drum-up"), [this] {
                                           emit goRequested({.place = Target::Place::DrumUp});
                                       }}}});
}

/// The last row becomes an idea once it says of which unit, and what. Until then it is kept.
void DiagnosePage::type(int column, const QString &text)
{
    if (column == IdeasModel::Unit)
        return chooseNextUnit(text);
    (column == IdeasModel::Name ? m_draft.name : m_draft.problem) = text;
    if (!m_draft.opd)
        emit noticeRequested({.kind = Notice::Kind::Warn,
                              .text = tr("Of which unit is this idea? It is kept in the last row"
                                         " until you choose one."),
                              .id = draftNotice});
    captureDraft();
}

/// Leaves the last row without a unit if this one is gone.
void DiagnosePage::setNextUnit(core::OpdId id)
{
    const auto unit = store().opds.find(id);
    m_draft.opd = unit ? std::optional(id) : std::nullopt;
    m_draft.unit = unit ? core::shortName(unit->name, unit->abbreviation) : QString();
    m_model->setDraft(m_draft);
}

void DiagnosePage::chooseNextUnit(const QString &text)
{
    const auto *unit = text.isEmpty() ? nullptr : unitNamed(text);
    m_draft.opd = unit ? std::optional(unit->id) : std::nullopt;
    m_draft.unit = unit ? core::shortName(unit->name, unit->abbreviation) : text;
    if (!unit && !text.isEmpty())
        tellUnknownUnit(text);
    captureDraft();
}

void DiagnosePage::captureDraft()
{
    if (m_draft.opd && !m_draft.isEmpty()) {
        core::Idea idea{.id = core::IdeaId(0)};
        idea.opd = *m_draft.opd;
        const bool isTaken = applyCell(idea, IdeasModel::Name, m_draft.name) &&
                             applyCell(idea, IdeasModel::Problem, m_draft.problem);
        const IdeaDraft next{.opd = m_draft.opd, .unit = m_draft.unit};
        const IdeaDraft typed = std::exchange(m_draft, next);
        const auto added = isTaken ? document().execute(core::AddIdea{idea, today()})
                                   : core::Result<core::IdeaId>(core::IdeaId(0));
        if (!isTaken || !told(added))
            m_draft = typed;
        else if (m_model->rowOf(*added) < 0)
            showCaptured();
    }
    m_model->setDraft(m_draft);
}

/// The filter leaves out what was just typed: it gives way.
void DiagnosePage::showCaptured()
{
    const int column = m_grid->currentIndex().column();
    m_filter->setText({});
    showAll();
    m_grid->setCurrentIndex(m_model->index(m_model->count(), column));
}

bool DiagnosePage::applyCell(core::Idea &idea, int column, const QString &text)
{
    switch (column) {
    case IdeasModel::Unit:
        if (const auto *unit = unitNamed(text)) {
            idea.opd = unit->id;
            return true;
        }
        return false;
    case IdeasModel::Name: {
        const auto split = core::splitName(text);
        idea.name = split.name;
        if (!split.expansion.isEmpty() || text.isEmpty())
            idea.expansion = split.expansion;
        return true;
    }
    case IdeasModel::Problem:
        idea.problem = text;
        return true;
    default:
        return false;
    }
}

void DiagnosePage::edit(core::IdeaId id, int column, const QString &text)
{
    auto idea = store().ideas.find(id);
    if (!idea)
        return;
    if (!applyCell(*idea, column, text)) {
        m_model->keepDraft(id, column, {text, tr("Choose a unit of this lab")});
        return tellUnknownUnit(text);
    }
    const auto done = document().execute(core::UpdateIdea{
        *idea, column == IdeasModel::Name ? QT_TRANSLATE_NOOP("Command", "rename idea")
                                          : QT_TRANSLATE_NOOP("Command", "change idea")});
    m_model->settle(id, column, text, done);
    told(done);
}

/// Rows beyond the last one become new ideas; all of it is one change. A row of an unknown unit is
/// left out and told; an empty one is nothing.
void DiagnosePage::pasteBlock(const QModelIndex &at, const QVector<QStringList> &rows)
{
    core::WriteIdeas write{.changed = {}, .added = {}, .today = today()};
    QStringList unknown;
    for (int row = 0, place = at.row(); row < rows.size(); ++row) {
        if (rows[row].join(QString()).trimmed().isEmpty())
            continue;
        const bool isNew = place >= m_model->count();
        core::Idea idea = isNew ? core::Idea{.id = core::IdeaId(0)}
                                : store().ideas.find(m_model->at(place).id).value();
        if (isNew && m_draft.opd)
            idea.opd = *m_draft.opd;
        if (const auto wrong = applyRow(idea, at.column(), rows[row])) {
            unknown << tr("row %1 (%2)").arg(row + 1).arg(*wrong);
            continue;
        }
        (isNew ? write.added : write.changed).push_back(idea);
        ++place;
    }
    const auto pasted = static_cast<int>(write.added.size() + write.changed.size());
    if (pasted > 0 && !execute(write))
        return;
    QString text = tr("%n row(s) pasted.", nullptr, pasted);
    if (!unknown.isEmpty())
        text += u' ' + tr("Not pasted, because their unit is not known here: %1.")
                           .arg(QLocale().createSeparatedList(unknown));
    emit noticeRequested({.kind = unknown.isEmpty() ? Notice::Kind::Ok : Notice::Kind::Warn,
                          .text = text,
                          .offersUndo = pasted > 0});
}

/// Puts the cells of a pasted row into \a idea; returns the text that is no unit, if any.
std::optional<QString> DiagnosePage::applyRow(core::Idea &idea, int first, const QStringList &cells)
{
    for (int cell = 0; cell < cells.size(); ++cell) {
        const int column = first + cell;
        const QString text = cells[cell].trimmed();
        if (column == IdeasModel::Number || column >= IdeasModel::Status || text.isEmpty())
            continue;
        if (!applyCell(idea, column, text))
            return text;
    }
    return idea.opd.value() ? std::nullopt : std::optional(tr("no unit"));
}

void DiagnosePage::clearCells(const QModelIndexList &cells)
{
    std::map<qint64, core::Idea> ideas;
    for (const QModelIndex &cell : cells) {
        if (m_model->isBlank(cell) || cell.column() == IdeasModel::Unit)
            continue;
        const auto id = m_model->at(cell.row()).id;
        auto &idea = ideas.try_emplace(id.value(), *store().ideas.find(id)).first->second;
        applyCell(idea, cell.column(), {});
    }
    core::WriteIdeas write{.changed = {}, .added = {}, .today = today()};
    for (const auto &[id, idea] : ideas)
        write.changed.push_back(idea);
    if (!write.changed.empty())
        execute(write);
}

void DiagnosePage::fillCells(const QModelIndex &from, const QModelIndexList &cells)
{
    core::WriteIdeas write{.changed = {}, .added = {}, .today = today()};
    const QString text = from.data(Qt::EditRole).toString();
    for (const QModelIndex &cell : cells) {
        if (m_model->isBlank(cell))
            continue;
        auto idea = store().ideas.find(m_model->at(cell.row()).id);
        if (idea && applyCell(*idea, cell.column(), text))
            write.changed.push_back(*idea);
    }
    if (!write.changed.empty())
        execute(write);
}

} // namespace ui
