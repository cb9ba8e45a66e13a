// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QDialog>

class QPushButton;

namespace ui {

class Card;
class TextLabel;

/// What two people wrote without knowing of each other, one value after the other: both side by
/// side with who and when, to keep what shows or take the other. Accepted when nothing is left.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(core::Document &document, QWidget *parent);

signals:
    void failed(const core::Error &error);

private:
    /// One of the two values.
    struct Side
    {
        Card *card = nullptr;
        TextLabel *value = nullptr;
        TextLabel *origin = nullptr;
        QPushButton *choose = nullptr;
    };

    Side makeSide(const QString &title, const QString &name, const QString &action);
    void reload();
    void show(qsizetype at);
    void choose(core::Document::Choice choice);
    QString valueText(const std::vector<std::pair<int, db::Value>> &values) const;
    QString originText(const core::journal::EntryInfo &entry) const;

    core::Document &m_document;
    std::vector<core::journal::Conflict> m_conflicts;
    size_t m_at = 0;
    TextLabel *m_record;
    TextLabel *m_field;
    TextLabel *m_count;
    Side m_shown;
    Side m_other;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace ui
