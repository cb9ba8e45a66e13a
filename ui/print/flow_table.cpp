// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/flow_builder.h"
#include "ui/print/table_layout.h"

namespace ui::print {

void FlowBuilder::operator()(const core::reports::Table &block)
{
    const auto first = m_flow.slices.size();
    TableLayout(m_canvas, block, m_report.language, m_area.width(), m_area.height(), m_types.table)
        .layOut(m_flow);
    if (first == m_flow.slices.size())
        return;
    m_flow.slices[first].breakBefore = std::exchange(m_break, false);
    m_flow.slices[first].running = std::exchange(m_running, std::nullopt);
}

} // namespace ui::print
