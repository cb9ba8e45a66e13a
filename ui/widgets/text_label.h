// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"

#include <QLabel>

namespace ui {

/// Plain text in one of the roles of the type scale. Follows changes of the program's font size
/// and colours; long text elides at the right when there is no room and wrapping is off.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, const QString &text = {}, QWidget *parent = nullptr);

    /// Writes in text2, as captions always do.
    void setSecondary(bool secondary);

    /// Elide instead of asking for the whole width.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    TextRole m_role;
    bool m_secondary = false;
    bool m_elided = false;
    bool m_restyling = false;
};

} // namespace ui
