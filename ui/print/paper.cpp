// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include "ui/print/units.h"

#include <QMarginsF>
#include <QPageSize>

using namespace Qt::StringLiterals;
using core::reports::Orientation;
using core::reports::Paper;

namespace ui::print {
namespace {

QSizeF millimetresOf(Paper paper)
{
    return paper == Paper::F4 ? QSizeF(215, 330) : QSizeF(210, 297);
}

} // namespace

QPageLayout pageLayoutOf(Paper paper, Orientation orientation)
{
    const auto name = paper == Paper::F4 ? u"F4"_s : u"A4"_s;
    const QPageSize size(millimetresOf(paper), QPageSize::Millimeter, name, QPageSize::ExactMatch);
    QPageLayout layout(size,
                       orientation == Orientation::Landscape ? QPageLayout::Landscape
                                                             : QPageLayout::Portrait,
                       QMarginsF(), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QSizeF sheetOf(Paper paper, Orientation orientation)
{
    const auto size = millimetresOf(paper) * mm(1);
    return orientation == Orientation::Landscape ? size.transposed() : size;
}

QRectF textAreaOf(const QSizeF &sheet)
{
    return QRectF(QPointF(), sheet).adjusted(mm(25), mm(18), -mm(20), -mm(16));
}

} // namespace ui::print
