// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/session_rows.h"

#include "core/domain/format.h"
#include "ui/widgets/choice_delegate.h"

#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;

static core::Language shownLanguage()
{
    return QLocale().language() == QLocale::English ? core::Language::English
                                                    : core::Language::Indonesian;
}

SessionRows::SessionRows(QObject *parent)
    : RowsModel(parent)
{
    setBlankRow(true);
}

int SessionRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString stageName(int stage)
{
    static const std::array<QString, 6> names{QString(),   u"Drum-up"_s, u"Diagnose"_s,
                                              u"Design"_s, u"Deliver"_s, u"Display"_s};
    const auto at = static_cast<size_t>(stage); // A damaged file may say anything.
    return stage <= 0 || at >= names.size() ? SessionRows::tr("Preparation") : names[at];
}

std::optional<int> SessionRows::stageOf(const QString &text)
{
    for (int stage = 0; stage <= 5; ++stage) {
        if (text == QString::number(stage) ||
            text.compare(stageName(stage), Qt::CaseInsensitive) == 0)
            return stage;
    }
    return std::nullopt;
}

QVariant SessionRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RowsModel::headerData(section, orientation, role);
    switch (section) {
    case Stage:
        return tr("Stage");
    case Title:
        return tr("Title of the session");
    case Date:
        return tr("Date");
    case Start:
        return tr("From");
    case End:
        return tr("Until");
    default:
        return tr("Venue");
    }
}

Qt::ItemFlags SessionRows::flags(const QModelIndex &index) const
{
    return RowsModel::flags(index) | Qt::ItemIsEditable;
}

bool SessionRows::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = value.toString().trimmed();
    if (isBlank(index)) {
        if (!text.isEmpty())
            emit typed(index.column(), text);
    } else if (text != index.data(Qt::EditRole).toString()) {
        emit edited(at(index.row()).id, index.column(), text);
    }
    return true;
}

static QVariant stageChoices()
{
    QVector<Choice> choices;
    for (int stage = 0; stage <= 5; ++stage)
        choices.append({QString::number(stage), stageName(stage)});
    return QVariant::fromValue(choices);
}

QVariant SessionRows::cell(const core::Session &row, int column, int role) const
{
    if (role == ChoicesRole)
        return column == Stage ? stageChoices() : QVariant();
    if (role == PlaceholderRole) {
        if (column == Date)
            return tr("not fixed yet");
        return column == Venue && !m_usualVenue.isEmpty() ? m_usualVenue : u"—"_s;
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Stage:
        return role == Qt::EditRole ? QString::number(row.stage) : stageName(row.stage);
    case Title:
        return row.title;
    case Date:
        return role == Qt::EditRole ? core::domain::formatDate(row.date, shownLanguage())
                                    : core::domain::formatLongDate(row.date, shownLanguage());
    case Start:
        return row.startTime;
    case End:
        return row.endTime;
    default:
        return row.venue;
    }
}

QVariant SessionRows::blankCell(int column, int role) const
{
    if (role == ChoicesRole && column == Stage)
        return stageChoices();
    if (role != PlaceholderRole)
        return {};
    switch (column) {
    case Stage:
        return tr("Stage");
    case Title:
        return tr("Next session");
    case Date:
        return tr("Date as you write it");
    case Start:
        return u"08.00"_s;
    case End:
        return u"16.00"_s;
    default:
        return tr("Venue");
    }
}

} // namespace ui
