// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bench {

/// Has SQLite count each request to bring a file to the disk (fdatasync on Linux), from now on and
/// in every connection opened later.
void countSyncs();

/// How many there were.
int syncCount();

/// A file written and synced by the means SQLite itself uses, and nothing else.
class BareFile
{
public:
    explicit BareFile(const QString &path);
    ~BareFile();
    BareFile(const BareFile &) = delete;
    BareFile &operator=(const BareFile &) = delete;

    /// Adds \a bytes zeros at the end and brings them to the disk; not counted.
    void appendDurably(int bytes);

private:
    struct Opened;
    Opened *m_file;
};

} // namespace bench
