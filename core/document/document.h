// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/create_lab.h"
#include "core/db/database.h"
#include "core/document/changes.h"
#include "core/journal/conflicts.h"
#include "core/journal/journal.h"
#include "core/queries/progress.h"
#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace core {

/// Something the user does: a struct of data whose execute() writes through the Store. `label` is
/// its name for undo and history, a lower-case noun phrase: QT_TRANSLATE_NOOP("Command", "rename
/// idea").
template<typename Type>
concept Command = requires(const Type &command, Store &store)
{
    {
        command.label
        } -> std::convertible_to<const char *>;
    command.execute(store).has_value();
};

/// What a document needs of the world around it.
struct DocumentOptions
{
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    journal::StationMemory stations = journal::settingsMemory();
    QString author = {};              ///< Name written into the history.
    std::optional<quint32> seed = {}; ///< Makes keys repeatable: tests, the shipped sample.
};

/// An open file. Read it through store(), change it by executing commands; each is durable when it
/// returns. Belongs to one thread.
class Document : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    using Options = DocumentOptions;

    /// Makes a new file; an existing one is left alone (Fault::Invalid).
    static Result<std::unique_ptr<Document>> create(const QString &path, const NewLab &lab,
                                                    const Options &options = Options());

    /// Opens \a path. Errors: NotFound, Foreign, TooNew (try ReadOnly), Locked (another program
    /// writes it; ReadOnly works), Corrupt, Storage. ReadOnly writes nothing in or beside the file.
    static Result<std::unique_ptr<Document>> open(const QString &path, Access access,
                                                  const Options &options = Options());

    /// A lab in memory, for tests.
    static std::unique_ptr<Document> inMemory(const NewLab &lab, Options options = Options());

    ~Document() override;

    const Store &store() const { return m_store; }
    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_isReadOnly; }

    /// The lab that is shown and worked on; a file may hold several.
    LabId lab() const { return m_lab; }
    void setLab(LabId lab);
    std::vector<Lab> labs() const { return m_store.labs.list("ORDER BY year, name, id"); }

    /// How far every unit of lab() has come, as progressPerUnit() tells: read once after a change,
    /// however many parts of a window ask. Valid until the next change.
    const std::vector<UnitProgress> &progress() const;

    const QString &author() const { return m_options.author; }
    void setAuthor(const QString &author) { m_options.author = author; }
    QDateTime now() const { return m_options.now(); } ///< UTC.

    /// Runs \a command in a transaction: all of it or nothing, and one step to undo.
    template<Command Type>
    auto execute(const Type &command) -> decltype(command.execute(std::declval<Store &>()))
    {
        std::optional<decltype(command.execute(m_store))> result;
        const auto done = transact(
            command.label, [&] { return result.emplace(command.execute(m_store)).has_value(); });
        if (!done)
            return tl::unexpected(done.error());
        return *std::move(result);
    }

    /// Runs \a command, tells what it would return and takes everything back: no trace remains.
    template<Command Type>
    auto rehearse(const Type &command) -> decltype(command.execute(std::declval<Store &>()))
    {
        std::optional<decltype(command.execute(m_store))> result;
        const auto done = transact(command.label, [&] {
            result.emplace(command.execute(m_store));
            return false;
        });
        if (!done)
            return tl::unexpected(done.error());
        return *std::move(result);
    }

    /// The name (English source, context "Command") of what can be undone or redone; empty if
    /// there is nothing.
    QString undoLabel() const;
    QString redoLabel() const;
    Result<> undo();
    Result<> redo();

    /// Takes in what the file \a path has and this one lacks: one step to undo, and nothing if
    /// there is no news. The other file is only read. Errors: as open(), and Invalid for a file
    /// that cannot be merged; then nothing was changed.
    Result<journal::Merged> merge(const QString &path);

    /// Tells what merge() would do, and takes it back.
    Result<journal::Merged> rehearseMerge(const QString &path);

    /// Where two people wrote the same without knowing of each other. Reads the journal; throws
    /// db::Error where that is damaged, as reading store() does.
    std::vector<journal::Conflict> conflicts() const;

    enum class Choice { KeepShown, TakeOther };

    /// Settles \a conflict for everybody who gets this file. A row that another has removed is
    /// kept; to remove it after all, remove it.
    Result<> choose(const journal::Conflict &conflict, Choice choice);

    /// Brings back all records that \a entry removed, as they were last.
    Result<> bringBack(qint64 entry);

    /// Writes earlier values (column and value) into a row again, also into one that was removed.
    Result<> restore(const journal::RowKey &row,
                     const std::vector<std::pair<int, db::Value>> &cells);

    /// Copies the lab as it is to \a path, replacing what is there only when the copy is whole.
    /// Refused for this file itself and for one that is open elsewhere.
    Result<> saveCopy(const QString &path) const;

    /// What is wrong with the file, a sentence each; empty if it is sound.
    Result<QStringList> check() const;

    const journal::Journal &journal() const { return m_journal; }

signals:
    /// A command, an undo or a redo has changed these rows. Emitted once, after the commit.
    void changed(const core::Changes &changes);

    /// A change could not be saved; nothing was changed.
    void saveFailed(const core::Error &error);

private:
    Document(std::unique_ptr<QLockFile> lock, const QString &path, db::OpenMode mode,
             Options options);
    static Result<std::unique_ptr<Document>> opened(std::unique_ptr<QLockFile> lock,
                                                    const QString &path, db::OpenMode mode,
                                                    const Options &options);

    struct Other;
    Result<Other> openOther(const QString &path) const;
    Result<journal::Merged> mergeFrom(const QString &path, bool isKept);
    static Result<db::OpenMode> readingMode(const QString &path);

    Result<> transact(const char *label, const std::function<bool()> &work);
    Result<> travel(const std::function<std::set<journal::RowKey>(const QString &author)> &how);
    Result<> write(std::vector<journal::Op> ops, const char *label);
    void announce(const std::set<journal::RowKey> &rows);
    Result<> begin(const NewLab &lab);
    void startLog();
    void stopWriting();
    void forgetUnwritten();
    void checkpoint();

    std::unique_ptr<QLockFile> m_lock;
    QString m_path;
    bool m_isReadOnly;
    bool m_hasLog = false;
    Options m_options;
    db::Database m_database;
    Store m_store;
    journal::Journal m_journal;
    LabId m_lab = LabId(0);
    mutable std::optional<std::vector<UnitProgress>> m_progress; ///< None: to be read.
    QTimer m_idle; ///< Moves the write-ahead log into the file when nothing happens.
};

} // namespace core
