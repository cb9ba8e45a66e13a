// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/design/idea_list_model.h"

#include "ui/models/list_chip.h"
#include "ui/models/plan_chip.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Section { Open, Aside };

class Lines
{
public:
    void add(Section section, core::OpdId unit, const QString &unitName, IdeaLine idea)
    {
        const std::tuple heading{1, int(section), unit.value()};
        if (m_heading != heading) {
            m_lines.push_back({.id = heading, .kind = IdeaLine::Kind::Unit, .text = unitName});
            m_heading = heading;
        }
        m_lines.push_back(std::move(idea));
    }

    void addSection(const QString &title)
    {
        m_lines.push_back({.id = {2, 0, 0}, .kind = IdeaLine::Kind::Section, .text = title});
        m_heading = {};
    }

    std::vector<IdeaLine> take() { return std::move(m_lines); }

private:
    std::vector<IdeaLine> m_lines;
    std::tuple<int, int, qint64> m_heading = {};
};

template<typename Row>
bool matches(const Row &row, const QString &filter)
{
    const auto has = [&filter](const QString &text) {
        return text.contains(filter, Qt::CaseInsensitive);
    };
    return filter.isEmpty() || has(row.name) || has(row.expansion) || has(row.unitName) ||
           has(row.number) || (row.name.isEmpty() && has(row.problem));
}

QString tipOf(const QString &name, const QString &expansion, const QString &more)
{
    QString tip = expansion.isEmpty() ? name : name + u" — "_s + expansion;
    return more.isEmpty() ? tip : tip + u'\n' + more;
}

IdeaLine lineOf(const core::IdeaChoice &idea, const std::vector<core::ListEntry> &statuses)
{
    const core::ListEntry *status = entryOf(statuses, idea.status);
    return {.id = {0, 0, idea.id.value()},
            .text = ideaTitle(idea.name, idea.problem),
            .tip = tipOf(ideaTitle(idea.name, idea.problem), idea.expansion,
                         status ? tipOf(status->label, idea.reason, {}) : idea.reason),
            .chip = status ? chipOf(*status) : StatusChip()};
}

} // namespace

std::vector<IdeaLine> planLines(const std::vector<core::PlanRow> &plans, const QString &filter,
                                const QString &gap)
{
    Lines lines;
    for (const core::PlanRow &plan : plans) {
        if (!matches(plan, filter) || (!gap.isEmpty() && !core::isInGap(plan, gap)))
            continue;
        const QString title = ideaTitle(plan.name, plan.problem);
        const StatusChip full = planChip(plan, ChipLength::Full);
        lines.add(Open, plan.unit, plan.unitName,
                  {.id = {0, 0, plan.id.value()},
                   .text = title,
                   .tip = tipOf(title, plan.expansion, full.word),
                   .chip = planChip(plan, ChipLength::Short)});
    }
    return lines.take();
}

std::vector<IdeaLine> choiceLines(const std::vector<core::IdeaChoice> &choices,
                                  const QString &filter,
                                  const std::vector<core::ListEntry> &statuses)
{
    Lines lines;
    for (const core::IdeaChoice &idea : choices) {
        if (idea.isOpen() && matches(idea, filter))
            lines.add(Open, idea.unit, idea.unitName, lineOf(idea, statuses));
    }
    bool hasSection = false;
    for (const core::IdeaChoice &idea : choices) {
        if (idea.isOpen() || idea.isSelected() || !matches(idea, filter))
            continue;
        if (!std::exchange(hasSection, true))
            lines.addSection(QCoreApplication::translate("IdeaList", "Postponed or not pursued"));
        lines.add(Aside, idea.unit, idea.unitName, lineOf(idea, statuses));
    }
    return lines.take();
}

int IdeaListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

Qt::ItemFlags IdeaListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || at(index.row()).kind != IdeaLine::Kind::Idea)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QModelIndex IdeaListModel::indexOf(qint64 idea) const
{
    const int row = rowOf({0, 0, idea});
    return row < 0 ? QModelIndex() : index(row, 0);
}

QModelIndex IdeaListModel::firstIdea() const
{
    const auto isIdea = [](const IdeaLine &line) { return line.kind == IdeaLine::Kind::Idea; };
    const auto found = std::ranges::find_if(rows(), isIdea);
    return found == rows().end() ? QModelIndex() : index(int(found - rows().begin()), 0);
}

QVariant IdeaListModel::cell(const IdeaLine &line, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::ToolTipRole:
        return line.tip.isEmpty() ? line.text : line.tip;
    case Qt::AccessibleTextRole:
        return line.chip.word.isEmpty() ? line.text : line.text + u", "_s + line.chip.word;
    case ChipRole:
        return QVariant::fromValue(line.chip);
    case HeaderGroupRole:
        return line.kind != IdeaLine::Kind::Idea;
    case Qt::FontRole:
        return line.kind == IdeaLine::Kind::Section;
    default:
        return {};
    }
}

} // namespace ui
