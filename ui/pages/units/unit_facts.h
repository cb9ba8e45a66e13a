// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/unit_overview.h"

#include <QWidget>

class QGridLayout;

namespace ui {

/// What is known of a unit itself, each fact under its name; what nobody has said is left out.
class UnitFacts : public QWidget
{
    Q_OBJECT

public:
    explicit UnitFacts(QWidget *parent = nullptr);

    void setUnit(const core::UnitOverview &overview);

private:
    void add(const QString &name, const QString &value);

    QGridLayout *m_grid;
    int m_count = 0;
};

} // namespace ui
