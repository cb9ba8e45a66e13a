// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"
#include "core/queries/gap.h"
#include "ui/pages/page.h"

#include <QHash>

namespace ui {

class InspectorSplit;
class MissingPane;
class PageHeader;

/// A stage as Diagnose, Deliver and Display show theirs: a header, what is missing, and the work
/// with an inspector beside it, fitted into windows that are narrow or low.
class StagePage : public Page
{
    Q_OBJECT

public:
    using Page::Page;

protected:
    /// Puts the parts, which the page has made, below one another.
    void layOut();

    void showMissing(const std::vector<core::Gap> &gaps);

    /// The entries of the lab's lists by the code of the list.
    QHash<QString, std::vector<core::ListEntry>> lists() const;

    void resizeEvent(QResizeEvent *event) override;

    PageHeader *m_header = nullptr;
    MissingPane *m_missing = nullptr;
    InspectorSplit *m_split = nullptr;
};

} // namespace ui
