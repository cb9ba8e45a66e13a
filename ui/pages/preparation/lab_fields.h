// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lab.h"

#include <QObject>

#include <functional>
#include <vector>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

class FormField;

/// Makes the fields of a form over a lab; each is bound to one member, shown by setLab() and
/// committed by itself.
class LabFields : public QObject
{
    Q_OBJECT

public:
    using Text = QString core::Lab::*;
    using Number = int core::Lab::*;

    explicit LabFields(QObject *parent);

    FormField *line(const QString &id, const QString &caption, Text member);
    /// Several lines of text, \a lines high at least.
    FormField *text(const QString &id, const QString &caption, Text member, int lines);
    /// A line with offers that may be anything else too.
    FormField *offers(const QString &id, const QString &caption, Text member);
    /// A number from \a least to \a most; with a special value text its \a least stands for none,
    /// 0.
    FormField *number(const QString &id, const QString &caption, Number member, int least,
                      int most);

    void setLab(const core::Lab &lab);

signals:
    /// One field was changed.
    void changed(const core::Lab &lab);

private:
    template<typename Value>
    void commit(Value core::Lab::*member, const Value &value)
    {
        if (m_lab.*member == value)
            return;
        core::Lab lab = m_lab;
        lab.*member = value;
        emit changed(lab);
    }

    core::Lab m_lab{.id = core::LabId(0)};
    std::vector<std::function<void()>> m_show;
};

} // namespace ui
