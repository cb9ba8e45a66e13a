// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/exchange/columns.h"
#include "ui/pages/print_order.h"
#include "ui/pages/target.h"
#include "ui/widgets/notice.h"

#include <QWidget>

class QAction;

namespace ui {

/// What all work pages share: the document, reading again when tables they show were touched,
/// running commands with a notice on failure, and asking the window to go elsewhere.
///
/// A page builds its widgets in its constructor; the window calls refresh() before the first show.
/// A hidden page is not reloaded until it is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(core::Document &document, QWidget *parent = nullptr);
    ~Page() override;

    /// Shows what \a target names on this page (a unit, an idea, the rows of a gap). Called with
    /// the page visible and fresh.
    virtual void open(const Target &target);

    /// What is chosen here, for open() to show it again.
    virtual Target standing() const { return {}; }

    /// What was begun here and would be lost with the page: a sentence, and where on the page.
    struct Unfinished
    {
        QString text;
        Target where = {};
    };
    virtual std::optional<Unfinished> unfinished() const;

    /// What Ctrl+Enter does here; null if there is nothing to do.
    virtual QAction *primaryAction() const { return nullptr; }

    /// Where the keyboard goes when the page is shown.
    virtual QWidget *firstFocus() { return this; }

    /// Panes for F6 and Shift+F6, in order.
    virtual QList<QWidget *> panes() { return {firstFocus()}; }

    /// The table whose records this page shows and takes in from files; none for most pages.
    virtual std::optional<core::exchange::TableKind> importKind() const { return std::nullopt; }

    /// Shows what the table \a path would bring, to take in its good rows or nothing.
    virtual void importFile(const QString &path);

    /// Lets a file be chosen and imports it.
    void chooseImport();

    /// Reads again if something changed since the last time.
    void refresh();

signals:
    void goRequested(const ui::Target &target);
    void noticeRequested(const ui::Notice &notice);

    /// Look at a document as it will be printed.
    void printRequested(const ui::PrintOrder &order);

protected:
    core::Document &document() { return m_document; }
    const core::Document &document() const { return m_document; }
    const core::Store &store() const { return m_document.store(); }
    core::LabId lab() const { return m_document.lab(); }
    QDate today() const { return m_document.now().toLocalTime().date(); }

    /// Whether \a changes concern what this page shows.
    virtual bool concerns(const core::Changes &changes) const = 0;

    /// Reads everything the page shows from the document.
    virtual void reload() = 0;

    /// Runs \a command; a failure is told in a notice. True if it was done.
    template<core::Command Type>
    bool execute(const Type &command)
    {
        return told(m_document.execute(command));
    }

    /// The value of \a result, or nothing after the failure was told in a notice.
    template<typename Value>
    bool told(const core::Result<Value> &result)
    {
        if (!result)
            tell(result.error());
        return result.has_value();
    }

    /// What writes, for a file that is open for reading only: forms and grids, and actions.
    struct Writing
    {
        QList<QWidget *> parts = {};
        QList<QAction *> actions = {};
    };
    virtual Writing writing() const { return {}; }

    void tell(const core::Error &error);
    /// What is wrong with \a file, with the line where there is one.
    void tellFile(const QString &file, const core::Error &error);
    void showEvent(QShowEvent *event) override;

private:
    void onChanged(const core::Changes &changes);
    void lockWriting();

    core::Document &m_document;
    bool m_isStale = true;
    bool m_isLocked = false; ///< What writes is switched off.
};

} // namespace ui
