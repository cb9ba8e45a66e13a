// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/lumbung_style.h"

#include <QPointer>
#include <QString>
#include <QWidget>

#include <map>

namespace ui {

/// What an editing field knows of the text that is stored, while another may stand in it. Only
/// show() moves it: that somebody was asked to store a text does not mean that it was done.
///
/// \c Field is a widget with text(), put(), isReadOnly() and the signal committed().
template<typename Field>
class StoredText
{
public:
    explicit StoredText(Field *field)
        : m_field(field)
    {}

    const QString &value() const { return m_value; }

    /// Whether the field shows another text than it was given, blanks at the ends included.
    bool isTouched() const { return m_field->text() != m_shown; }

    /// Shows \a value of \a record, unless what stands in the field is being typed or was refused
    /// there. What was refused in the record before waits until that one is shown again.
    void show(const QString &value, qint64 record)
    {
        if (record != m_record)
            leave();
        const bool isKept = keeps(value, record);
        const bool isShown = value == m_value && !isTouched();
        const bool isNext = record != m_record;
        m_value = value;
        m_record = record;
        if (!isKept && !isShown)
            restore();
        if (isNext)
            resume();
    }

    /// Shows the stored text, whatever was typed.
    void restore()
    {
        if (m_field->text() != m_value)
            m_field->put(m_value);
        m_shown = m_field->text();
        showMark();
    }

    /// Offers the text to be stored, if it is another one.
    void commit()
    {
        if (m_field->isReadOnly() || m_isAsking)
            return;
        if (!isEdited())
            return restore();
        const QPointer<Field> field(m_field);
        m_isAsking = true;
        emit field->committed(field->text().trimmed());
        if (!field)
            return;
        m_isAsking = false;
        if (field->isVisible() && field->text().trimmed().isEmpty())
            return restore(); // nothing that was typed is lost, if it was refused
        showMark();
    }

private:
    bool isEdited() const { return isTouched() && m_field->text().trimmed() != m_value.trimmed(); }

    /// Whether what stands in the field stays when \a value of \a record is to be shown: while it
    /// is being typed, and after it was refused.
    bool keeps(const QString &value, qint64 record) const
    {
        if (record != m_record || !isEdited())
            return false;
        return value == m_value || (m_field->hasFocus() && !m_isAsking);
    }

    void leave()
    {
        if (isEdited())
            m_refused.insert_or_assign(m_record, m_field->text());
    }

    void resume()
    {
        const auto refused = m_refused.extract(m_record);
        if (refused.empty())
            return;
        m_field->put(refused.mapped());
        showMark();
    }

    /// Frames a text that was meant and is not stored.
    void showMark()
    {
        const bool isRefused = m_field->isVisible() && isEdited();
        if (m_isMarked == isRefused)
            return;
        m_isMarked = isRefused;
        m_field->setProperty(look::invalid, isRefused);
        m_field->update();
    }

    Field *m_field;
    QString m_value;
    QString m_shown; ///< How the field writes value().
    qint64 m_record = 0;
    std::map<qint64, QString> m_refused; ///< Texts of records that are not shown.
    bool m_isAsking = false;             ///< The text is being handed to whoever stores it.
    bool m_isMarked = false;
};

} // namespace ui
