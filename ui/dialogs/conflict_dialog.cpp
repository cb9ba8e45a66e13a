// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conflict_dialog.h"

#include "core/domain/format.h"
#include "core/history/field_words.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using core::journal::Conflict;
using Choice = core::Document::Choice;

ConflictDialog::ConflictDialog(core::Document &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_record(new TextLabel(TextRole::LeadBold))
    , m_field(new TextLabel(TextRole::Body))
    , m_count(new TextLabel(TextRole::Caption))
    , m_shown(makeSide(tr("Shows now"), u"keepShown"_s, tr("Keep this")))
    , m_other(makeSide(tr("Written apart"), u"takeOther"_s, tr("Take this one")))
    , m_previous(new QPushButton(icon(u"chevron-left"_s), tr("Previous")))
    , m_next(new QPushButton(icon(u"chevron-right"_s), tr("Next")))
{
    setObjectName(u"conflictDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Values written apart"));
    const Metrics metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.pageMargin, metrics.pageMargin, metrics.pageMargin,
                               metrics.pageMargin);
    column->setSpacing(metrics.cardPadding);
    m_record->setWordWrap(true);
    column->addWidget(m_record);
    column->addWidget(m_field);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(metrics.cardPadding);
    sides->addWidget(m_shown.card, 1);
    sides->addWidget(m_other.card, 1);
    column->addLayout(sides, 1);
    auto *foot = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_previous, m_next, close})
        button->setAutoDefault(false);
    foot->addWidget(m_count);
    foot->addStretch(1);
    foot->addWidget(m_previous);
    foot->addWidget(m_next);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_previous, &QPushButton::clicked, this, [this] { show(qsizetype(m_at) - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(qsizetype(m_at) + 1); });
    connect(m_shown.choose, &QPushButton::clicked, this, [this] { choose(Choice::KeepShown); });
    connect(m_other.choose, &QPushButton::clicked, this, [this] { choose(Choice::TakeOther); });
    resizeOnScreen(this, {metrics.g * 180, metrics.g * 84});
    reload();
}

ConflictDialog::Side ConflictDialog::makeSide(const QString &title, const QString &name,
                                              const QString &action)
{
    Side side{.card = new Card(title),
              .value = new TextLabel(TextRole::Body),
              .origin = new TextLabel(TextRole::Caption),
              .choose = new QPushButton(icon(u"check"_s), action)};
    side.value->setWordWrap(true);
    side.value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    side.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    side.origin->setWordWrap(true);
    side.choose->setObjectName(name);
    side.choose->setAutoDefault(false);
    auto *room = new QScrollArea; // A text may be as long as a page.
    room->setWidget(side.value);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->viewport()->setAutoFillBackground(false);
    side.value->setAutoFillBackground(false);
    room->setAccessibleName(title);
    side.card->addWidget(room, 1);
    side.card->addWidget(side.origin);
    side.card->content()->addWidget(side.choose, 0, Qt::AlignLeft);
    return side;
}

void ConflictDialog::reload()
{
    m_conflicts = m_document.conflicts();
    if (m_conflicts.empty())
        return accept();
    show(qsizetype(std::min(m_at, m_conflicts.size() - 1)));
}

QString ConflictDialog::valueText(const std::vector<std::pair<int, db::Value>> &values) const
{
    const core::FieldValues texts(m_document);
    const auto table = static_cast<core::Table>(m_conflicts[m_at].row.table);
    QStringList lines;
    for (const auto &[column, value] : values) {
        const QString text = texts.text(table, column, value);
        lines << (text.isEmpty() ? tr("(empty)") : text);
    }
    return lines.join(u" – "_s);
}

QString ConflictDialog::originText(const core::journal::EntryInfo &entry) const
{
    if (entry.id == 0)
        return {};
    const QString when =
        core::domain::formatMoment(entry.wall, core::languageOf(*QCoreApplication::instance()));
    const QString where =
        m_document.journal().entries().stationNames().value(core::journal::stationOf(entry.id));
    return entry.author.isEmpty() ? tr("%1, on %2").arg(when, where)
                                  : tr("%1, %2, on %3").arg(entry.author, when, where);
}

void ConflictDialog::show(qsizetype at)
{
    m_at = static_cast<size_t>(at);
    const Conflict &conflict = m_conflicts[m_at];
    const core::RecordNames names(m_document);
    const auto subject = names.subject(conflict.row);
    const QString name = names.name(subject);
    m_record->setText(name.isEmpty()
                          ? core::RecordNames::count(static_cast<core::Table>(subject.table), 1)
                          : name);
    const auto &shape = m_document.journal().catalogue().shape(conflict.row.table);
    m_field->setText(conflict.isRemoval()
                         ? tr("One removed it, another changed it.")
                         : core::fieldLabel(static_cast<core::Table>(conflict.row.table),
                                            shape.columns[static_cast<size_t>(conflict.cell)]));
    m_count->setText(tr("%1 of %2").arg(at + 1).arg(m_conflicts.size()));
    m_shown.value->setText(conflict.isRemoval() ? tr("It is kept as it was changed.")
                                                : valueText(conflict.shownValues));
    m_shown.origin->setText(originText(conflict.shown));
    m_other.value->setText(conflict.isRemoval()
                               ? tr("It was removed. To remove it after all, keep it here and "
                                    "remove it on its page.")
                               : valueText(conflict.values));
    m_other.origin->setText(originText(conflict.other));
    m_other.choose->setVisible(!conflict.isRemoval());
    for (const Side *side : {&m_shown, &m_other})
        side->choose->setAccessibleDescription(side->value->text());
    for (QPushButton *button : {m_previous, m_next})
        button->setVisible(m_conflicts.size() > 1);
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_conflicts.size());
}

void ConflictDialog::choose(Choice choice)
{
    if (const auto done = m_document.choose(m_conflicts[m_at], choice); !done)
        emit failed(done.error());
    reload();
}

} // namespace ui
