// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drum_up/check_in_field.h"

#include "core/commands/idea_commands.h"
#include "core/domain/normalized_name.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSuggestions = 4;

enum { NameRole = Qt::UserRole + 1, PositionRole, MatchRole, IsNewRole };

/// The part of the name that was typed in bold, then the position; a new person as a link.
class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {10, Metrics(option.fontMetrics).row + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        const int margin = 2 * Metrics(option.fontMetrics).g + 2;
        painter->save();
        painter->fillRect(option.rect, chosen ? t.select : t.surface);
        QRect rest = option.rect.adjusted(margin, 0, -margin, 0);
        const auto write = [&](const QString &text, const QColor &ink, bool bold) {
            QFont font = option.font;
            font.setBold(bold);
            painter->setFont(font);
            painter->setPen(ink);
            const QFontMetrics metrics(font);
            painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                              metrics.elidedText(text, Qt::ElideRight, rest.width()));
            rest.setLeft(rest.left() + metrics.horizontalAdvance(text));
        };
        const QString name = index.data(NameRole).toString();
        if (index.data(IsNewRole).toBool()) {
            write(index.data().toString(), t.link, false);
        } else {
            const QString match = index.data(MatchRole).toString();
            const auto at = match.isEmpty() ? 0 : name.indexOf(match, 0, Qt::CaseInsensitive);
            write(name.left(at), t.text, false);
            write(name.mid(at, match.size()), t.text, true);
            write(name.mid(at + match.size()), t.text, false);
            if (const QString position = index.data(PositionRole).toString(); !position.isEmpty())
                write(u" · "_s + position, t.text2, false);
        }
        painter->restore();
    }
};

} // namespace

CheckInField::CheckInField(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    m_field->setObjectName(u"checkInField"_s);
    m_field->setAccessibleName(tr("Check in: name"));
    m_field->setPlaceholderText(tr("Name, or name - title"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"checkInSuggestions"_s);
    m_list->setAccessibleName(tr("People with this name"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // Up and Down in the field choose.
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    const Metrics metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.g);
    auto *caption = new TextLabel(TextRole::Caption, tr("Check in: type a name, then Enter"), this);
    caption->setBuddy(m_field);
    column->addWidget(caption);
    column->addWidget(m_field);
    column->addWidget(m_list);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &CheckInField::suggest);
    connect(m_list, &QListView::clicked, this, &CheckInField::accept);
}

void CheckInField::setPeople(const std::vector<core::Attendee> &people)
{
    m_people = people;
    suggest();
}

void CheckInField::clear()
{
    m_field->clear();
}

void CheckInField::suggest()
{
    m_model->clear();
    const QString typed = m_field->text().simplified();
    const auto wanted = core::splitName(typed);
    const QString key = core::domain::normalizedName(wanted.name);
    bool known = key.isEmpty();
    for (const core::Attendee &person : m_people) {
        const QString name = core::domain::normalizedName(person.name);
        known = known || name == key;
        if (key.isEmpty() || !name.contains(key) || m_model->rowCount() >= mostSuggestions)
            continue;
        auto *item = new QStandardItem(person.name);
        item->setData(person.name, NameRole);
        item->setData(person.position, PositionRole);
        item->setData(wanted.name, MatchRole);
        m_model->appendRow(item);
    }
    if (!known) {
        auto *item = new QStandardItem(tr("+ New person “%1”").arg(wanted.name));
        item->setData(wanted.name, NameRole);
        item->setData(wanted.expansion, PositionRole);
        item->setData(true, IsNewRole);
        m_model->appendRow(item);
    }
    m_list->setVisible(m_model->rowCount() > 0);
    m_list->setFixedHeight(m_model->rowCount() * (Metrics(this).row + 2) + 2);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CheckInField::step(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void CheckInField::accept()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid())
        return;
    const QString name = chosen.data(NameRole).toString();
    const QString position = chosen.data(PositionRole).toString();
    m_field->clear();
    m_field->setFocus(Qt::OtherFocusReason);
    emit checkedIn(name, position);
}

bool CheckInField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (dynamic_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->rowCount() == 0)
            return false;
        accept();
        return true;
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            return false;
        m_field->clear();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace ui
