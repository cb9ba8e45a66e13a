// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drum_up/people_list.h"

#include "core/domain/codes.h"
#include "ui/models/list_chip.h"
#include "ui/models/roles.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum { PersonRole = Qt::UserRole + 1, PositionRole, SubstituteRole };

class PersonDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Metrics metrics(option.fontMetrics);
        const bool two = !index.data(SubstituteRole).toString().isEmpty();
        return {10, two ? metrics.twoLineRow : metrics.row};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const Metrics metrics(option.fontMetrics);
        painter->save();
        const bool focused = option.state & QStyle::State_HasFocus;
        painter->fillRect(option.rect, focused ? t.select : t.surface);
        const auto chip = qvariant_cast<StatusChip>(index.data(ChipRole));
        const QSize size = chipSize(chip, option.font);
        QRect place(option.rect.right() - size.width(), option.rect.top(), size.width() + 1,
                    metrics.row);
        paintChip(painter, place, chip, t, option.font);
        QRect line = option.rect.adjusted(metrics.g, 0, -size.width() - 2 * metrics.g, 0);
        line.setHeight(metrics.row);
        writeName(painter, line, option, index);
        if (const QString instead = index.data(SubstituteRole).toString(); !instead.isEmpty()) {
            painter->setFont(fontFor(TextRole::Caption, option.font));
            painter->setPen(t.text2);
            const QRect second(line.left(), line.bottom() - metrics.g,
                               option.rect.right() - line.left(), metrics.g * 5);
            painter->drawText(
                second, Qt::AlignVCenter | Qt::AlignLeft,
                painter->fontMetrics().elidedText(instead, Qt::ElideRight, second.width()));
        }
        if (focused)
            paintFocusRing(painter, option.palette, option.rect);
        painter->restore();
    }

private:
    static void writeName(QPainter *painter, QRect line, const QStyleOptionViewItem &option,
                          const QModelIndex &index)
    {
        const Tokens &t = tokensOf(option.palette);
        const QString name = index.data().toString();
        painter->setFont(option.font);
        painter->setPen(t.text);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(name, Qt::ElideRight, line.width()));
        line.setLeft(line.left() + option.fontMetrics.horizontalAdvance(name));
        const QString position = index.data(PositionRole).toString();
        if (position.isEmpty() || line.width() < 4 * Metrics(option.fontMetrics).g)
            return;
        painter->setPen(t.text2);
        painter->drawText(
            line, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(u" · "_s + position, Qt::ElideRight, line.width()));
    }
};

StatusChip chipFor(const core::Attendee &person, const std::vector<core::ListEntry> &attendance)
{
    const QString code = person.status.isEmpty() ? core::codes::notArrived : person.status;
    const auto *entry = entryOf(attendance, code);
    return entry ? chipOf(*entry) : StatusChip{StatusKind::Mute, {}, code};
}

} // namespace

PeopleList::PeopleList(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"peopleList"_s);
    setAccessibleName(tr("People of the unit"));
    setModel(m_model);
    setItemDelegate(new PersonDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto person = personAt(index))
            emit editRequested(*person);
    });
}

void PeopleList::setPeople(const std::vector<core::Attendee> &people,
                           const std::vector<core::ListEntry> &attendance)
{
    const auto current = currentPerson();
    m_model->clear();
    for (const core::Attendee &person : people) {
        auto *item = new QStandardItem(person.name);
        const StatusChip chip = chipFor(person, attendance);
        QString instead;
        if (!person.substituteName.isEmpty()) {
            instead = tr("Represented by %1").arg(person.substituteName);
            if (!person.substituteTitle.isEmpty())
                instead += u", "_s + person.substituteTitle;
        }
        item->setData(person.id.value(), PersonRole);
        item->setData(person.position, PositionRole);
        item->setData(QVariant::fromValue(chip), ChipRole);
        item->setData(instead, SubstituteRole);
        item->setData(u"%1, %2: %3. %4"_s.arg(person.name, person.position, chip.word, instead),
                      Qt::AccessibleTextRole);
        item->setToolTip(person.position.isEmpty() ? person.name
                                                   : person.name + u" · "_s + person.position);
        m_model->appendRow(item);
    }
    setCurrentIndex(m_model->index(0, 0));
    if (current)
        setCurrentPerson(*current);
    setVisible(!people.empty());
    updateGeometry();
}

std::optional<core::ParticipantId> PeopleList::personAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    return core::ParticipantId(index.data(PersonRole).toLongLong());
}

std::optional<core::ParticipantId> PeopleList::currentPerson() const
{
    return personAt(currentIndex());
}

void PeopleList::setCurrentPerson(core::ParticipantId person)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (personAt(m_model->index(row, 0)) == person)
            setCurrentIndex(m_model->index(row, 0));
    }
}

QSize PeopleList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {40 * Metrics(this).g, height};
}

void PeopleList::askForStatus(const QModelIndex &index)
{
    if (const auto person = personAt(index))
        emit statusRequested(*person, viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void PeopleList::keyPressEvent(QKeyEvent *event)
{
    const auto person = currentPerson();
    const bool remove = event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier;
    const bool edit = event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return;
    if (person && event->key() == Qt::Key_Space)
        askForStatus(currentIndex());
    else if (person && edit)
        emit editRequested(*person);
    else if (person && remove)
        emit removeRequested(*person);
    else
        QListView::keyPressEvent(event);
}

void PeopleList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const auto chip = qvariant_cast<StatusChip>(index.data(ChipRole));
    if (index.isValid() && event->button() == Qt::LeftButton &&
        event->pos().x() > visualRect(index).right() - chipSize(chip, font()).width())
        askForStatus(index);
}

} // namespace ui
