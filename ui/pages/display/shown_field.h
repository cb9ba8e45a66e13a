// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class EyeToggle;
class FormField;
class TextLabel;

/// A field with its caption, a note at the right end of the caption, and what the public may see.
class ShownField : public QWidget
{
    Q_OBJECT

public:
    ShownField(const QString &caption, QWidget *field, QWidget *parent = nullptr);

    FormField *form() const { return m_form; }
    EyeToggle *eye() const { return m_eye; }

    /// Quiet text in front of the eye ("31 of 300 words").
    void setNote(const QString &note);
    QString note() const;

private:
    FormField *m_form;
    TextLabel *m_note;
    EyeToggle *m_eye;
};

} // namespace ui
