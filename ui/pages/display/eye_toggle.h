// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace ui {

/// Whether the public may see one field: an open or a crossed eye.
class EyeToggle : public QToolButton
{
    Q_OBJECT

public:
    /// \a field is the caption of the field, for screen readers.
    explicit EyeToggle(const QString &field, QWidget *parent = nullptr);

    bool isShown() const { return isChecked(); }
    /// Shows what is stored; emits nothing.
    void setShown(bool shown);

signals:
    /// The user decided.
    void shownChanged(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();

    QString m_field;
};

} // namespace ui
