// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_popup.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 12;
enum { IdRole = Qt::UserRole + 1, DetailRole, PlaceRole, BoldRole, HeadingRole, WordsRole };

/// Paints a hit in up to three parts, marking the words searched for, or a heading.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Metrics metrics(option.fontMetrics);
        return {10 * metrics.g, index.data(HeadingRole).toBool() ? 6 * metrics.g : metrics.row + 1};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const int margin = 2 * Metrics(option.fontMetrics).g + 2;
        painter->save();
        QRect rest = option.rect.adjusted(margin, 0, -margin, 0);
        if (index.data(HeadingRole).toBool()) {
            painter->fillRect(option.rect, t.panel);
            painter->setFont(fontFor(TextRole::Caption, option.font));
            painter->setPen(t.text2);
            painter->drawText(rest, Qt::AlignVCenter, index.data().toString());
        } else {
            const bool selected = option.state & QStyle::State_Selected;
            painter->fillRect(option.rect, selected ? t.select : t.surface);
            paintParts(painter, rest, option, index);
        }
        painter->restore();
    }

private:
    static void paintParts(QPainter *painter, QRect &rest, const QStyleOptionViewItem &option,
                           const QModelIndex &index)
    {
        const Tokens &t = tokensOf(option.palette);
        const QString words = index.data(WordsRole).toString();
        QFont title = option.font;
        title.setBold(index.data(BoldRole).toBool());
        painter->setFont(title);
        paintMarked(painter, rest, index.data().toString(), words, t, t.text);
        painter->setFont(option.font);
        if (const QString detail = index.data(DetailRole).toString(); !detail.isEmpty())
            paintMarked(painter, rest, u' ' + detail, words, t, t.text2);
        if (const QString place = index.data(PlaceRole).toString(); !place.isEmpty())
            paintMarked(painter, rest, u" · "_s + place, {}, t, t.text2);
    }

    /// Writes \a text at the left of \a rest and takes its room away.
    static void paintMarked(QPainter *painter, QRect &rest, const QString &text,
                            const QString &words, const Tokens &t, const QColor &ink)
    {
        const QFontMetrics font = painter->fontMetrics();
        const QString shown = font.elidedText(text, Qt::ElideRight, std::max(rest.width(), 0));
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
            const qsizetype at = shown.indexOf(word, 0, Qt::CaseInsensitive);
            if (at < 0)
                continue;
            const int left = rest.left() + font.horizontalAdvance(shown.left(at));
            const int width = font.horizontalAdvance(shown.mid(at, word.size()));
            QRect mark(left, 0, width, font.height() + 2);
            mark.moveTop(rest.top() + (rest.height() - mark.height()) / 2);
            painter->fillRect(mark, t.status(StatusKind::Warn).back);
            painter->fillRect(mark.left(), mark.bottom(), mark.width(), 2,
                              t.status(StatusKind::Warn).text);
        }
        painter->setPen(ink);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
        rest.setLeft(rest.left() + font.horizontalAdvance(shown));
    }
};

} // namespace

SearchPopup::SearchPopup(QWidget *field)
    : QListView(field)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"searchPopup"_s);
    setAccessibleName(tr("Search results"));
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(field);
    setModel(m_model);
    setItemDelegate(new HitDelegate(this));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(this, &QListView::entered, this, [this](const QModelIndex &index) {
        if (!index.data(HeadingRole).toBool())
            setCurrentIndex(index);
    });
    connect(this, &QListView::clicked, this, [this] {
        if (!currentId().isEmpty())
            emit chosen(currentId());
    });
}

void SearchPopup::addHeading(const QString &text, qsizetype count)
{
    auto *heading =
        new QStandardItem(count > 0 ? u"%1 · %2"_s.arg(text, QLocale().toString(count)) : text);
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setData(true, HeadingRole);
    m_model->appendRow(heading);
}

void SearchPopup::addHit(const SearchHit &hit)
{
    auto *item = new QStandardItem(hit.title);
    item->setData(hit.id, IdRole);
    item->setData(hit.detail, DetailRole);
    item->setData(hit.place, PlaceRole);
    item->setData(hit.boldTitle, BoldRole);
    item->setData(u"%1 %2 %3"_s.arg(hit.title, hit.detail, hit.place), Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void SearchPopup::setHits(const QString &text, const QVector<SearchHit> &hits)
{
    m_model->clear();
    const auto shown = hits.first(std::min<qsizetype>(hits.size(), mostHits));
    QString group;
    for (const SearchHit &hit : shown) {
        if (hit.group != group) {
            group = hit.group;
            const auto same = [&group](const SearchHit &other) { return other.group == group; };
            addHeading(group, std::ranges::count_if(hits, same));
        }
        addHit(hit);
        m_model->item(m_model->rowCount() - 1)->setData(text, WordsRole);
    }
    if (hits.isEmpty())
        addHeading(tr("Nothing found for “%1”.").arg(text), 0);
    step(1);
}

void SearchPopup::step(int direction)
{
    int row = currentIndex().row();
    do {
        row += direction;
    } while (m_model->index(row, 0).data(HeadingRole).toBool());
    if (row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row, 0));
}

QString SearchPopup::currentId() const
{
    return currentIndex().data(IdRole).toString();
}

int SearchPopup::heightForRows() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += sizeHintForRow(row);
    return height;
}

} // namespace ui
