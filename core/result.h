// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace core {

/// What kind of trouble an Error is; decides what the user can do about it.
enum class Fault {
    Invalid,  ///< What was asked for breaks a rule; nothing was changed.
    NotFound, ///< The record, file or list entry is not there.
    Locked,   ///< Another program has the file open for writing.
    ReadOnly, ///< The file is open for reading only.
    TooNew,   ///< The file was made by a newer version of Lumbung.
    Foreign,  ///< Not a Lumbung file.
    Corrupt,  ///< The file is damaged.
    DiskFull, ///< There is no room for the change.
    Storage,  ///< The system refused to read or write.
};

/// Why something was not done.
struct Error
{
    Fault fault = Fault::Invalid;
    QString message;     ///< What happened and what to do, in the user's language.
    QString detail = {}; ///< For the log and "Details"; never translated.
    QString file = {};   ///< The file it is about, empty if none.
    int line = 0;        ///< Line or sheet row in that file, 1-based; 0 if none.

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value, or why there is none. To ignore one is a compiler warning.
template<typename Value = void>
class [[nodiscard]] Result : public tl::expected<Value, Error>
{
public:
    using tl::expected<Value, Error>::expected;
};

/// The user asked for something that breaks a rule; \a message says which, in their language.
tl::unexpected<Error> invalid(const QString &message);

/// The record of \a kind with \a id is no longer there.
tl::unexpected<Error> notFound(const char *kind, qint64 id);

} // namespace core
