// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/defaults/regions.h"
#include "core/document/document.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

class FormField;

/// A new lab in three fields; only the name is obligatory, and it follows from the region until
/// somebody types another.
class NewLabForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewLabForm(QWidget *parent = nullptr);

    /// Shows why the lab could not be made, at the field it is about or under the form.
    void showError(const QString &message);

signals:
    void submitted(const core::NewLab &lab, const QString &path);

private:
    void layOut();
    void followRegion();
    void showPlace();
    void chooseFolder();
    void submit();
    QString filePath() const;

    QLineEdit *m_region;
    QLineEdit *m_name;
    QSpinBox *m_year;
    QLabel *m_place;
    FormField *m_nameField = nullptr;
    QString m_folder;
    std::vector<core::Region> m_regions;
};

} // namespace ui
