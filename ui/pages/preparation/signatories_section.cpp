// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/signatories_section.h"

#include "core/commands/opd_commands.h"
#include "core/commands/signatory_commands.h"
#include "core/queries/lab_rows.h"
#include "ui/pages/preparation/block_grid.h"
#include "ui/pages/preparation/signatory_rows.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_delegate.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <map>

namespace ui {

using namespace Qt::StringLiterals;

SignatoriesSection::SignatoriesSection(core::Document &document, QWidget *parent)
    : PreparationSection(document, parent)
    , m_grid(new GridView)
    , m_rows(new SignatoryRows(m_grid))
{
    setObjectName(u"signatoriesSection"_s);
    setUpGrid();
    auto *card = new Card(tr("Signatories"));
    card->setFlush(true);
    card->addWidget(m_grid, 1);
    auto *note = new TextLabel(
        TextRole::Caption, tr("Lines that are empty are left out on paper; without a NIP, no line."
                              " Roles are named in the list of roles of signatories."));
    note->setElided(true);
    card->addToFooter(note);
    card->addToFooterEnd(new KeyHint(u"Tab"_s, tr("next column")));
    column()->addWidget(card, 1);
}

void SignatoriesSection::setUpGrid()
{
    m_grid->setObjectName(u"signatories"_s);
    m_grid->setAccessibleName(tr("Signatories"));
    m_grid->setModel(m_rows);
    m_grid->setItemDelegate(new CellDelegate(m_grid));
    m_grid->setItemDelegateForColumn(SignatoryRows::Prefix, new ChoiceDelegate(m_grid));
    const int g = Metrics(this).g;
    m_grid->setStretchColumn(SignatoryRows::Title);
    m_grid->setColumnWidth(SignatoryRows::Role, g * 38);
    m_grid->setColumnWidth(SignatoryRows::Prefix, g * 18);
    m_grid->setColumnWidth(SignatoryRows::Name, g * 56);
    m_grid->setColumnWidth(SignatoryRows::Rank, g * 36);
    m_grid->setColumnWidth(SignatoryRows::Nip, g * 40);
    connect(m_rows, &SignatoryRows::edited, this,
            [this](const QString &role, int column, const QString &text) {
                m_rows->settle(role, column, text, write({{m_rows->rowOf(role), column, text}}));
            });
    connectBlocks(m_grid, this, &SignatoriesSection::write);
}

/// All cells as one change. The roles are those of their list: what is pasted there is passed over.
core::Result<> SignatoriesSection::write(const std::vector<CellText> &cells)
{
    std::map<int, core::Signatory> signatories;
    for (const CellText &cell : cells) {
        if (cell.row >= m_rows->count() || cell.column == SignatoryRows::Role)
            continue;
        auto &signatory =
            signatories.try_emplace(cell.row, m_rows->at(cell.row).signatory).first->second;
        signatory.*SignatoryRows::memberOf(cell.column) = cell.text;
    }
    core::WriteSignatories command;
    for (const auto &[row, signatory] : signatories)
        command.signatories.push_back(signatory);
    if (signatories.empty())
        return {};
    return told(document().execute(command));
}

/// A role that is not offered any more is shown while somebody signs in it.
void SignatoriesSection::reload()
{
    const auto signatories = core::signatoriesOf(store(), lab());
    std::vector<SignatoryRow> rows;
    for (const core::ListEntry &role : core::listEntries(store(), lab(), u"signatory_role"_s)) {
        SignatoryRow row{.id = role.code, .role = role.label};
        row.signatory.lab = lab();
        row.signatory.role = role.code;
        const auto found = std::ranges::find(signatories, role.code, &core::Signatory::role);
        if (found != signatories.end())
            row.signatory = *found;
        if (!role.hidden || found != signatories.end())
            rows.push_back(row);
    }
    m_rows->setRows(std::move(rows));
    if (!m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_rows->index(0, SignatoryRows::Name));
}

QWidget *SignatoriesSection::firstField() const
{
    return m_grid;
}

void SignatoriesSection::openGap(const QString &)
{
    int row = 0;
    while (row + 1 < m_rows->count() && !m_rows->at(row).signatory.name.isEmpty())
        ++row;
    m_grid->setFocus(Qt::OtherFocusReason);
    m_grid->setCurrentIndex(m_rows->index(row, SignatoryRows::Name));
}

} // namespace ui
