// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_painter.h"

#include "ui/print/fonts.h"
#include "ui/print/picture_painter.h"
#include "ui/print/print_inks.h"
#include "ui/print/units.h"

#include <QPainterPath>

namespace ui::print {
namespace {

class ItemPainter
{
public:
    ItemPainter(QPainter &painter, const PrintOptions &options, PicturePainter &pictures)
        : m_painter(painter)
        , m_options(options)
        , m_pictures(pictures)
    {}

    void operator()(const TextItem &item)
    {
        if (!m_type || *m_type != item.type || m_underlined != item.underlined) {
            auto font = fontOf(item.type);
            font.setUnderline(item.underlined);
            m_painter.setFont(font);
            m_type = item.type;
            m_underlined = item.underlined;
        }
        m_painter.setPen(colourOf(item.ink));
        m_painter.drawText(item.at, item.text);
    }

    void operator()(const RuleItem &item)
    {
        QPen pen(colourOf(item.ink), item.weight, Qt::SolidLine, Qt::FlatCap);
        if (item.dotted) {
            pen.setCapStyle(Qt::RoundCap);
            pen.setDashPattern({0.01, 3}); // in widths of the pen: round dots
        }
        m_painter.setPen(pen);
        m_painter.drawLine(item.from, item.to);
    }

    void operator()(const BoxItem &item)
    {
        if (item.fill != Ink::None)
            m_painter.fillRect(item.area, colourOf(item.fill, m_options.blackAndWhite));
        if (item.weight > 0) {
            m_painter.setPen(
                QPen(Qt::black, item.weight, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(item.area);
        }
        if (item.ticked)
            tick(item.area);
    }

    void operator()(const PictureItem &item)
    {
        m_pictures.paint(m_painter, item);
        m_type.reset();
    }

    void operator()(const ChartItem &item)
    {
        if (!m_options.paintChart)
            return;
        const auto unit = pt(1);
        m_painter.save();
        m_painter.scale(unit, unit);
        QFont font(fontFamily());
        font.setPixelSize(8);
        font.setHintingPreference(QFont::PreferNoHinting);
        m_painter.setFont(font);
        const QRectF area(item.area.topLeft() / unit, item.area.size() / unit);
        m_options.paintChart(m_painter, area, item.chart, item.first, item.count,
                             m_options.blackAndWhite);
        m_painter.restore();
    }

private:
    void tick(const QRectF &box)
    {
        const auto point = [&box](qreal x, qreal y) {
            return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
        };
        QPainterPath path(point(0.2, 0.52));
        path.lineTo(point(0.42, 0.76));
        path.lineTo(point(0.82, 0.22));
        m_painter.setPen(
            QPen(Qt::black, box.width() * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
    }

    QPainter &m_painter;
    const PrintOptions &m_options;
    PicturePainter &m_pictures;
    std::optional<Type> m_type;
    bool m_underlined = false;
};

} // namespace

void paintPage(QPainter &painter, const QRectF &target, const LaidOutReport &report, size_t index,
               const PrintOptions &options)
{
    PicturePainter pictures;
    paintPage(painter, target, report, index, options, pictures);
}

void paintPage(QPainter &painter, const QRectF &target, const LaidOutReport &report, size_t index,
               const PrintOptions &options, PicturePainter &pictures)
{
    Q_ASSERT(index < report.pages.size());
    const auto sheet = report.sheet();
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / sheet.width(), target.height() / sheet.height());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    ItemPainter paint(painter, options, pictures);
    for (const auto &item : report.pages[index].items)
        std::visit(paint, item);
    painter.restore();
}

} // namespace ui::print
