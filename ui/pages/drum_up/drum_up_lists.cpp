// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of units that are pasted, dropped or imported: looked at first, then registered at once.
#include "core/domain/normalized_name.h"
#include "core/domain/unit_kind.h"
#include "core/exchange/pasted_text.h"
#include "ui/models/list_chip.h"
#include "ui/pages/drum_up/drum_up_page.h"
#include "ui/pages/drum_up/list_preview.h"
#include "ui/pages/drum_up/unit_inspector.h"
#include "ui/pages/drum_up/units_pane.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/inspector_split.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
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

    std::vector<PreviewLine> of(const core::exchange::UnitList &list)
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

private:
    void append(const QString &text, const QString &kind, const StatusChip &chip)
    {
        m_lines.push_back(
            {.id = static_cast<int>(m_lines.size()), .text = text, .kind = kind, .chip = chip});
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

bool isTableFile(const QString &path)
{
    static const QStringList endings{u"csv"_s, u"tsv"_s, u"txt"_s, u"xlsx"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

QString droppedTable(const QMimeData &data)
{
    const auto urls = data.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return isTableFile(path) ? path : QString();
}

} // namespace

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
    const core::Error &error = list.error();
    emit noticeRequested(
        {.kind = Notice::Kind::Bad,
         .text = error.line > 0 ? tr("%1, line %2: %3").arg(file).arg(error.line).arg(error.message)
                                : tr("%1: %2").arg(file, error.message)});
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
    m_preview->show(source, list, *outcome,
                    PreviewLines(m_stage, m_pane->model()->kinds()).of(list));
    m_primary->setText(m_preview->newUnits() > 0 ? m_preview->acceptText() : tr("Close list"));
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
    const auto done = document().execute(core::RegisterUnits{lab(), m_preview->units()});
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

void DrumUpPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedTable(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DrumUpPage::dropEvent(QDropEvent *event)
{
    if (const QString path = droppedTable(*event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        importFile(path);
    }
}

} // namespace ui
