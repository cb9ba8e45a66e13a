// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/opd.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace ui {

class CommitLineEdit;
class FormField;

/// Bottom of a unit's card: whether it has signed the commitment, and when.
class CommitmentRow : public QWidget
{
    Q_OBJECT

public:
    /// \a sign signs, or takes the signature back.
    explicit CommitmentRow(QAction *sign, QWidget *parent = nullptr);

    void setUnit(const core::Opd &unit);

signals:
    void dated(QDate signedOn);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void takeDate(const QString &text);

    QPushButton *m_sign;
    CommitLineEdit *m_date;
    FormField *m_dateField;
    QDate m_signedOn;
};

} // namespace ui
