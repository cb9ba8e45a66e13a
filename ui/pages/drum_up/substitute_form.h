// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

class FormField;
class TextLabel;

/// Who came instead: name and title, in the page. Enter notes it, Esc leaves.
class SubstituteForm : public QWidget
{
    Q_OBJECT

public:
    explicit SubstituteForm(QWidget *parent = nullptr);

    /// Asks who represents \a person and takes the focus.
    void ask(const QString &person, const QString &name = {}, const QString &title = {});

signals:
    void answered(const QString &name, const QString &title);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer();

    TextLabel *m_heading;
    QLineEdit *m_name;
    QLineEdit *m_title;
    FormField *m_nameField;
};

} // namespace ui
