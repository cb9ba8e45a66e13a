// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace ui {

class FormField;

/// A session in one row of fields, opened in the page. Enter saves, Esc leaves it as it was.
class SessionEditor : public Card
{
    Q_OBJECT

public:
    explicit SessionEditor(QWidget *parent = nullptr);

    /// Shows \a session, one that is not stored yet if \a isNew, and takes the focus.
    void edit(const core::Session &session, bool isNew);

    /// Says why the session was not saved.
    void setError(const QString &message);

signals:
    void saved(const core::Session &session, bool isNew);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    FormField *addField(const char *name, const QString &caption, int stretch);
    void save();

    core::Session m_session{.id = core::SessionId(0)};
    bool m_isNew = false;
    class QHBoxLayout *m_row;
    FormField *m_date;
    FormField *m_start;
    FormField *m_end;
    FormField *m_venue;
    FormField *m_title;
};

} // namespace ui
