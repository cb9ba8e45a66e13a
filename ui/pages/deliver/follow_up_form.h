// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"
#include "core/domain/monitoring.h"

#include <QWidget>

#include <optional>

namespace ui {

class CommitLineEdit;
class DateField;
class LinkButton;
class TextLabel;

/// What the last visit found and what has to follow until when. Says so where there was none.
class FollowUpForm : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpForm(QWidget *parent = nullptr);

    /// \a methods are the entries of monev_method; \a isLaunched offers the first visit.
    void setVisit(const std::optional<core::Visit> &visit,
                  const std::vector<core::ListEntry> &methods, bool isLaunched);

    /// What Ctrl+; is.
    void setToday(QDate today);

signals:
    void changed(const core::Visit &visit);
    void removeRequested(core::VisitId visit);

private:
    void build();

    std::optional<core::Visit> m_visit;
    TextLabel *m_title;
    TextLabel *m_facts;
    LinkButton *m_remove;
    QWidget *m_fields;
    CommitLineEdit *m_followUp;
    DateField *m_due;
};

} // namespace ui
