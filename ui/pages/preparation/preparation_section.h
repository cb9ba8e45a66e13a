// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/lab_commands.h"
#include "core/document/document.h"

#include <QScrollArea>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace ui {

/// One part of Preparation: cards of fields that are committed one by one. A section reads the
/// document in reload(); what it could not do it tells through refused().
class PreparationSection : public QScrollArea
{
    Q_OBJECT

public:
    explicit PreparationSection(core::Document &document, QWidget *parent = nullptr);

    /// Reads what it shows from the document.
    virtual void reload() = 0;

    /// Where the keyboard goes when the section is chosen.
    virtual QWidget *firstField() const = 0;

    /// Goes to what gap \a id of the checklist asks for.
    virtual void openGap(const QString &id);

signals:
    void refused(const core::Error &error);
    /// Something was removed; \a told says what. To be offered for undo.
    void removed(const QString &told);

protected:
    core::Document &document() { return m_document; }
    const core::Store &store() const { return m_document.store(); }
    core::LabId lab() const { return m_document.lab(); }
    core::Lab labValue() const;

    /// Runs \a command. A failure is told, and the fields show what is stored again.
    template<core::Command Type>
    bool execute(const Type &command)
    {
        return told(m_document.execute(command)).has_value();
    }

    /// \a result, after a failure was told and the fields show what is stored again.
    template<typename Value>
    const core::Result<Value> &told(const core::Result<Value> &result)
    {
        if (!result)
            refuse(result.error());
        return result;
    }

    /// Tells why something was not done, and shows what is stored.
    void refuse(const core::Error &error);

    /// Where cards are put, from top to bottom.
    QVBoxLayout *column() const { return m_column; }

private:
    core::Document &m_document;
    QVBoxLayout *m_column;
};

} // namespace ui
