// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliver/evidence_list.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QImageReader>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

static constexpr int idRole = Qt::UserRole;

static QSize tileSize(const QWidget *widget)
{
    const int g = Metrics(widget).g;
    return {24 * g, 15 * g};
}

EvidenceList::EvidenceList(Content content, QWidget *parent)
    : QListWidget(parent)
    , m_content(std::move(content))
{
    setObjectName(u"evidence"_s);
    setAccessibleName(tr("Evidence of this step"));
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideMiddle);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemDoubleClicked, this, &EvidenceList::act);
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (!item->data(idRole).isValid())
            act(item);
    });
}

void EvidenceList::setEvidence(const std::vector<core::Evidence> &evidence)
{
    if (evidence == m_evidence && count() > 0)
        return;
    m_evidence = evidence;
    showTiles();
}

std::optional<core::EvidenceId> EvidenceList::chosen() const
{
    const QListWidgetItem *item = currentItem();
    if (!item || !item->data(idRole).isValid() || !item->isSelected())
        return {};
    return core::EvidenceId(item->data(idRole).toLongLong());
}

void EvidenceList::showTiles()
{
    const auto kept = chosen();
    clear();
    setIconSize(tileSize(this));
    setGridSize(tileSize(this) + QSize(2, 2) * Metrics(this).g +
                QSize(0, fontMetrics().height() + Metrics(this).g));
    for (const core::Evidence &evidence : m_evidence) {
        const QString name = evidence.fileName.isEmpty() ? evidence.title : evidence.fileName;
        auto *item = new QListWidgetItem(tileOf(evidence), name, this);
        item->setData(idRole, evidence.id.value());
        const QString tip =
            evidence.link.isEmpty() ? u"%1\n%2"_s.arg(evidence.title, name) : evidence.link;
        item->setToolTip(evidence.step ? tip : tr("Of the whole innovation: %1").arg(tip));
        if (kept == evidence.id)
            setCurrentItem(item);
    }
    new QListWidgetItem(addTile(), tr("Drag here"), this);
    fit();
}

/// A picture fills its tile; anything else is a sign on a quiet ground.
QIcon EvidenceList::tileOf(const core::Evidence &evidence) const
{
    const Tokens &t = tokensOf(this);
    const QSize size = tileSize(this);
    QPixmap tile(size * devicePixelRatioF());
    tile.setDevicePixelRatio(devicePixelRatioF());
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    const QRect rect({}, size);
    QByteArray bytes =
        evidence.attachment.isEmpty() ? QByteArray() : m_content(evidence.attachment);
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (reader.canRead() && reader.size().isValid()) {
        reader.setScaledSize(reader.size().scaled(tile.size(), Qt::KeepAspectRatioByExpanding));
        if (const QImage image = reader.read(); !image.isNull()) {
            QRect part({}, tile.size());
            part.moveCenter(image.rect().center());
            painter.drawImage(rect, image, part);
            paintBox(&painter, rect, {}, t.line, 2);
            return tile;
        }
    }
    paintBox(&painter, rect, t.panel, t.line, 2);
    const int side = Metrics(this).icon * 3 / 2;
    QRect mark(0, 0, side, side);
    mark.moveCenter(rect.center());
    paintIcon(&painter, mark, evidence.link.isEmpty() ? u"note"_s : u"link"_s, t.text2);
    return tile;
}

QIcon EvidenceList::addTile() const
{
    const Tokens &t = tokensOf(this);
    const QSize size = tileSize(this);
    QPixmap tile(size * devicePixelRatioF());
    tile.setDevicePixelRatio(devicePixelRatioF());
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setPen(QPen(t.edge, 1, Qt::DashLine));
    painter.drawRect(QRect({}, size).adjusted(0, 0, -1, -1));
    const int side = Metrics(this).icon * 3 / 2;
    QRect mark(0, 0, side, side);
    mark.moveCenter(QRect({}, size).center());
    paintIcon(&painter, mark, u"attach"_s, t.text2);
    return tile;
}

void EvidenceList::act(const QListWidgetItem *item)
{
    if (!item)
        return;
    if (item->data(idRole).isValid())
        emit openRequested(core::EvidenceId(item->data(idRole).toLongLong()));
    else
        emit addRequested();
}

void EvidenceList::keyPressEvent(QKeyEvent *event)
{
    const bool isAct = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_Space;
    if (isAct && event->modifiers() == Qt::NoModifier)
        return act(currentItem());
    if (event->key() == Qt::Key_Delete && chosen()) {
        emit removeRequested(*chosen());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void EvidenceList::fit()
{
    const int perRow = std::max(1, viewport()->width() / std::max(1, gridSize().width()));
    const int rows = (count() + perRow - 1) / perRow;
    setFixedHeight(std::max(1, rows) * gridSize().height() + Metrics(this).g);
}

QSize EvidenceList::sizeHint() const
{
    return {3 * gridSize().width(), height()};
}

QSize EvidenceList::minimumSizeHint() const
{
    return {gridSize().width(), gridSize().height()};
}

void EvidenceList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fit();
}

void EvidenceList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    const bool isLook =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && count() > 0)
        showTiles();
}

} // namespace ui
