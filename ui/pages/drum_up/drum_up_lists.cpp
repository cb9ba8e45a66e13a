// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of units that are pasted, dropped or imported: looked at first, then registered at once.
#include "core/commands/register_units.h"
#include "core/domain/normalized_name.h"
#include "core/domain/unit_kind.h"
#include "core/exchange/pasted_text.h"
#include "ui/models/list_chip.h"
#include "ui/pages/drum_up/drum_up_page.h"
#include "ui/pages/drum_up/unit_inspector.h"
#include "ui/pages/drum_up/units_pane.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/inspector_split.h"
#include "ui/widgets/list_preview.h"

#include <QAction>
#include <QFileInfo>
#include <QSet>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// What will be shown of each line: complaints first, then the units in their order.
class PreviewLines
{
    Q_DECLARE_TR_FUNCTIONS(ListPreview)

public:
    PreviewLines(const core::DrumUp &stage, const std::vector<core::ListEntry> &kinds)
        : m_kinds(kinds)
    {
        for (const core::DrumUpRow &row : stage.rows)
            m_known.insert(core::domain::normalizedName(row.name));
    }

    PreviewedList of(const QString &source, const core::exchange::UnitList &list,
                     const core::Registration &outcome)
    {
        const int added = static_cast<int>(outcome.added.size());
        const bool isPartly = !list.complaints.empty();
        return {.source = source,
                .summary = summaryOf(list, outcome),
                .accept = isPartly ? tr("Register the %n good row(s)", nullptr, added)
                                   : tr("Register %n unit(s)", nullptr, added),
                .nothing = tr("There is no unit in the list that is new."),
                .rows = added,
                .hasComplaints = isPartly,
                .lines = linesOf(list)};
    }

private:
    static QStringList summaryOf(const core::exchange::UnitList &list,
                                 const core::Registration &outcome)
    {
        QStringList lines{tr("%n new unit(s)", nullptr, static_cast<int>(outcome.added.size()))};
        if (const auto there = static_cast<int>(outcome.existing.size()); there > 0)
            lines += tr("%n is (are) there already and stay(s) as it is", nullptr, there);
        if (!outcome.newKinds.isEmpty())
            lines += tr("New kinds of unit: %1").arg(outcome.newKinds.join(u", "_s));
        if (!outcome.unknownParents.isEmpty())
            lines += tr("Parent units that are not in the lab: %1")
                         .arg(outcome.unknownParents.join(u", "_s));
        if (!list.ignoredColumns.isEmpty())
            lines += tr("Columns not used: %1").arg(list.ignoredColumns.join(u", "_s));
        if (const auto bad = static_cast<int>(list.complaints.size()); bad > 0)
            lines += tr("%n row(s) cannot be read:", nullptr, bad);
        constexpr size_t spelledOut = 4;
        for (size_t at = 0; at < std::min(spelledOut, list.complaints.size()); ++at)
            lines +=
                tr("Line %1: %2").arg(list.complaints[at].line).arg(list.complaints[at].message);
        if (list.complaints.size() > spelledOut)
            lines += tr("The list shows all of them.");
        return lines;
    }

    std::vector<PreviewLine> linesOf(const core::exchange::UnitList &list)
    {
        for (const core::Error &complaint : list.complaints)
            append(complaint.message, {}, {StatusKind::Bad, {}, tr("Line %1").arg(complaint.line)});
        for (const core::ListedUnit &unit : list.units) {
            const QString key = core::domain::normalizedName(unit.name);
            const bool known = m_known.contains(key);
            m_known.insert(key);
            append(unit.name, kindOf(unit),
                   known ? StatusChip{StatusKind::Mute, {}, tr("Exists")}
                         : StatusChip{StatusKind::Ok, u"add"_s, tr("New")});
        }
        return std::move(m_lines);
    }

    void append(const QString &text, const QString &kind, const StatusChip &chip)
    {
        m_lines.push_back(
            {.id = static_cast<int>(m_lines.size()), .text = text, .detail = kind, .chip = chip});
    }

    QString kindOf(const core::ListedUnit &unit) const
    {
        if (!unit.kind.isEmpty())
            return unit.kind;
        const auto *entry =
            entryOf(m_kinds, core::recognisedKind(unit.name, m_kinds).value_or(QString()));
        return entry ? entry->label : QString();
    }

    const std::vector<core::ListEntry> &m_kinds;
    QSet<QString> m_known;
    std::vector<PreviewLine> m_lines;
};

} // namespace

std::optional<core::exchange::TableKind> DrumUpPage::importKind() const
{
    return core::exchange::TableKind::Opd;
}

void DrumUpPage::pasteList(const QString &text)
{
    QStringList kinds;
    for (const core::ListEntry &kind : m_pane->model()->kinds())
        kinds.append(kind.label);
    preview(tr("from the clipboard"),
            core::exchange::unitList(core::exchange::unitsOfPastedText(text, kinds)));
}

void DrumUpPage::importFile(const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    const auto list = core::exchange::readUnitList(path);
    if (list)
        return preview(file, *list);
    tellFile(file, list.error());
}

void DrumUpPage::preview(const QString &source, const core::exchange::UnitList &list)
{
    if (list.units.empty() && list.complaints.empty()) {
        emit noticeRequested(
            {.kind = Notice::Kind::Warn, .text = tr("There is no name of a unit in this list.")});
        return;
    }
    const auto outcome = document().rehearse(core::RegisterUnits{lab(), list.units});
    if (!told(outcome))
        return;
    m_inspector->hide();
    m_missingCard->hide();
    m_split->showInspector();
    m_listed = list.units;
    m_preview->show(PreviewLines(m_stage, m_pane->model()->kinds()).of(source, list, *outcome));
    m_primary->setText(m_preview->rows() > 0 ? m_preview->acceptText() : tr("Close list"));
    m_primary->setIcon(icon(u"check"_s));
}

void DrumUpPage::closePreview()
{
    m_preview->hide();
    m_inspector->show();
    m_primary->setText(tr("Check in"));
    m_primary->setIcon(icon(u"person"_s));
    if (m_split->isFolded())
        m_split->showWork();
    adapt();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void DrumUpPage::registerList()
{
    const auto done = document().execute(core::RegisterUnits{lab(), m_listed});
    if (!told(done))
        return;
    closePreview();
    if (!done->added.empty())
        m_pane->goTo(done->added.front());
    firstFocus()->setFocus(Qt::OtherFocusReason);
    QString text = tr("%n unit(s) registered.", nullptr, static_cast<int>(done->added.size()));
    if (const auto there = static_cast<int>(done->existing.size()); there > 0)
        text += u' ' + tr("%n was (were) there already and is (are) unchanged.", nullptr, there);
    emit noticeRequested({.kind = Notice::Kind::Ok, .text = text, .offersUndo = true});
}

} // namespace ui
