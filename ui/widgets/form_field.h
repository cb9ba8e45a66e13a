// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class IconLabel;

/// A field with its caption above and room for one line about what is wrong below. The caption is
/// the field's buddy and accessible name.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes \a field as child. An "&" in \a caption makes a mnemonic.
    FormField(const QString &caption, QWidget *field, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    void setCaption(const QString &caption);

    /// Shows \a message in bad with an icon and frames the field; empty: all is well.
    void setError(const QString &message);
    QString error() const { return m_message; }

    /// Quiet line below the field, under no error.
    void setHint(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLine();

    QWidget *m_field;
    QLabel *m_caption;
    QLabel *m_line;
    IconLabel *m_mark;
    QString m_message;
    QString m_hint;
};

} // namespace ui
