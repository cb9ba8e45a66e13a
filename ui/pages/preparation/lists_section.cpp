// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/lists_section.h"

#include "core/commands/list_commands.h"
#include "core/commands/opd_commands.h"
#include "core/queries/lab_rows.h"
#include "core/queries/list_usage.h"
#include "ui/pages/preparation/list_rows.h"
#include "ui/pages/preparation/list_words.h"
#include "ui/pages/preparation/section_list.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/key_hint.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ListsSection::ListsSection(core::Document &document, QWidget *parent)
    : PreparationSection(document, parent)
    , m_names(new SectionList)
    , m_grid(new GridView)
    , m_rows(new ListRows(m_grid))
    , m_new(new QLineEdit)
    , m_like(new QComboBox)
{
    setObjectName(u"listsSection"_s);
    const Metrics metrics(this);
    auto *names = new Card(tr("Lists"));
    names->setFlush(true);
    names->addWidget(m_names, 1);
    names->setFixedWidth(metrics.g * 54);
    m_names->setObjectName(u"listNames"_s);
    m_names->setAccessibleName(tr("Lists"));
    setUpGrid();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.cardPadding);
    row->addWidget(names);
    row->addWidget(m_card = choicesCard(), 1);
    column()->addLayout(row, 1);
    connect(m_names, &SectionList::chosen, this, [this] {
        showChoices();
        m_grid->setCurrentIndex(m_rows->index(0, ListRows::Label));
    });
}

void ListsSection::setUpGrid()
{
    m_grid->setObjectName(u"listChoices"_s);
    m_grid->setAccessibleName(tr("Choices of the list"));
    m_grid->setModel(m_rows);
    m_grid->setItemDelegate(new CellDelegate(m_grid));
    const int g = Metrics(this).g;
    m_grid->setStretchColumn(ListRows::Meaning);
    m_grid->setColumnWidth(ListRows::Label, g * 58);
    m_grid->setColumnWidth(ListRows::Used, g * 18);
    m_grid->setColumnWidth(ListRows::Offered, g * 20);
    m_grid->installEventFilter(this);
    connect(m_rows, &ListRows::renamed, this, [this](core::ListEntryId entry, const QString &text) {
        m_rows->settle(entry, ListRows::Label, text,
                       told(document().execute(core::RenameListEntry{entry, text})));
    });
    connect(m_rows, &ListRows::offered, this, [this](core::ListEntryId entry, bool isOffered) {
        execute(core::SetListEntryHidden{entry, !isOffered});
    });
    connect(m_grid, &GridView::spacePressed, this, &ListsSection::toggle);
    connect(m_grid, &GridView::removeRequested, this, [this](const QModelIndex &cell) {
        const core::ListEntry entry = m_rows->at(cell.row()).entry;
        if (execute(core::RemoveListEntry{entry.id}))
            emit removed(tr("%1 is removed from the list.").arg(entry.label));
    });
}

Card *ListsSection::choicesCard()
{
    auto *card = new Card(QString());
    card->setFlush(true);
    card->addWidget(m_grid, 1);
    card->addWidget(addRow());
    for (const auto &[keys, does] :
         {std::pair(tr("Space"), tr("hide or show")), std::pair(tr("Alt+Up/Down"), tr("move")),
          std::pair(u"Ctrl+Del"_s, tr("remove"))})
        card->addToFooter(new KeyHint(keys, does));
    return card;
}

QWidget *ListsSection::addRow()
{
    const Metrics metrics(this);
    m_new->setObjectName(u"newChoice"_s);
    m_new->setPlaceholderText(tr("Type it here, then Enter"));
    m_like->setObjectName(u"newChoiceLike"_s);
    m_like->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_like->setMinimumContentsLength(8);
    auto *add = new QPushButton(icon(u"add"_s), tr("Add"));
    add->setObjectName(u"addChoice"_s);
    m_likeField = new FormField(tr("Works like"), m_like);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(metrics.cardPadding, metrics.g * 2, metrics.cardPadding, metrics.g * 2);
    row->setSpacing(metrics.cardPadding);
    row->addWidget(new FormField(tr("New choice"), m_new), 3, Qt::AlignBottom);
    row->addWidget(m_likeField, 2, Qt::AlignBottom);
    row->addWidget(add, 0, Qt::AlignBottom);
    connect(m_new, &QLineEdit::returnPressed, this, &ListsSection::add);
    connect(add, &QPushButton::clicked, this, &ListsSection::add);
    return widget;
}

void ListsSection::add()
{
    const QString text = m_new->text().trimmed();
    if (text.isEmpty()) {
        m_new->setFocus();
        return;
    }
    const QString like = m_likeField->isHidden() ? QString() : m_like->currentData().toString();
    if (!execute(core::AddListEntry{lab(), m_names->current(), text, like}))
        return;
    m_new->clear();
    m_grid->scrollToBottom();
}

void ListsSection::toggle(const QModelIndex &cell)
{
    const core::ListEntry &entry = m_rows->at(cell.row()).entry;
    execute(core::SetListEntryHidden{entry.id, !entry.hidden});
}

bool ListsSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (isUp || key->key() == Qt::Key_Down)) {
            move(isUp ? -1 : 1);
            return true;
        }
    }
    return PreparationSection::eventFilter(watched, event);
}

void ListsSection::move(int places)
{
    const QModelIndex cell = m_grid->currentIndex();
    if (!cell.isValid())
        return;
    const auto entry = m_rows->at(cell.row()).id;
    if (execute(core::MoveListEntry{entry, places}))
        goTo(entry, cell.column());
}

void ListsSection::goTo(core::ListEntryId entry, int column)
{
    m_grid->setCurrentIndex(m_rows->index(m_rows->rowOf(entry), column));
}

void ListsSection::reload()
{
    showNames();
    showChoices();
}

void ListsSection::showNames()
{
    QHash<QString, int> counts;
    for (const core::ListEntry &entry : core::listEntriesOf(store(), lab()))
        counts[entry.list] += entry.hidden ? 0 : 1;
    QVector<SectionItem> items;
    for (auto list = counts.cbegin(); list != counts.cend(); ++list)
        items.append({.id = list.key(),
                      .text = listTitle(list.key()),
                      .note = QString::number(list.value())});
    std::ranges::sort(items, [](const SectionItem &one, const SectionItem &other) {
        return one.text.localeAwareCompare(other.text) < 0;
    });
    m_names->setItems(items);
}

void ListsSection::showChoices()
{
    const QString list = m_names->current();
    const auto usage = core::listUsage(store(), lab(), list);
    std::vector<ListRow> rows;
    int hidden = 0;
    for (const core::ListEntry &entry : core::listEntries(store(), lab(), list)) {
        rows.push_back({.id = entry.id, .entry = entry, .used = usage.value(entry.code)});
        hidden += entry.hidden ? 1 : 0;
    }
    m_rows->setRows(std::move(rows));
    m_card->setTitle(listTitle(list));
    m_card->setNote(hidden > 0 ? tr("%n choice(s) hidden", nullptr, hidden) : QString());
    if (!m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_rows->index(0, ListRows::Label));
    showLikes();
}

/// Only lists whose choices do something ask what a new one shall do.
void ListsSection::showLikes()
{
    const QString chosen = m_like->currentData().toString();
    m_like->clear();
    bool doesSomething = false;
    for (const ListRow &row : m_rows->rows()) {
        if (row.entry.hidden)
            continue;
        m_like->addItem(row.entry.label, row.entry.code);
        doesSomething = doesSomething || !row.entry.attributes.isEmpty();
    }
    m_like->setCurrentIndex(std::max(0, m_like->findData(chosen)));
    m_likeField->setVisible(doesSomething);
}

QWidget *ListsSection::firstField() const
{
    return m_names;
}

} // namespace ui
