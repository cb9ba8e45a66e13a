// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"

#include <QDate>
#include <QMenu>

#include <vector>

class QLineEdit;

namespace ui {

class FormField;

/// Chooses a template of steps and the day its first step begins.
class TemplateMenu : public QMenu
{
    Q_OBJECT

public:
    explicit TemplateMenu(QWidget *parent = nullptr);

    /// The list step_template of the lab, and the day that is proposed.
    void offer(const std::vector<core::ListEntry> &templates, QDate start);

signals:
    void chosen(const QString &code, const QString &label, QDate start);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose(const core::ListEntry &entry);

    QLineEdit *m_date;
    FormField *m_field;
};

} // namespace ui
