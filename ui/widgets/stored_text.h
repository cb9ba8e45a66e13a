// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// What an editing field knows of the text that is stored, while another may stand in it. Only
/// show() moves it: that somebody was asked to store a text does not mean that it was done.
class StoredText
{
public:
    const QString &value() const { return m_value; }

    /// Whether \a now, what stands in the field, is another text than the stored one.
    bool isEdited(const QString &now) const
    {
        return now != m_shown && now.trimmed() != m_value.trimmed();
    }

    /// Whether \a now stays when \a value of \a record is to be shown: while it is being typed,
    /// and after it was refused.
    bool keeps(const QString &now, const QString &value, qint64 record, bool isTyping) const
    {
        if (record != m_record || !isEdited(now))
            return false;
        return value == m_value || (isTyping && !isAsking);
    }

    void show(const QString &value, qint64 record)
    {
        m_value = value;
        m_record = record;
    }

    /// How the field writes value().
    const QString &shown() const { return m_shown; }
    void setShown(const QString &text) { m_shown = text; }

    bool isAsking = false; ///< The text is being handed to whoever stores it.

private:
    QString m_value;
    QString m_shown;
    qint64 m_record = 0;
};

} // namespace ui
