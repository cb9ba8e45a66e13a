// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace sample {

/// One record of a data file, read by the names of its members.
class Record
{
public:
    explicit Record(const QJsonObject &object = {})
        : m_object(object)
    {}

    QString text(const char *name) const;
    QDate date(const char *name) const; ///< Invalid where there is none.
    int number(const char *name) const;
    bool has(const char *name) const;
    std::vector<Record> records(const char *name) const;
    Record record(const char *name) const;
    QJsonArray array(const char *name) const;

private:
    QJsonObject m_object;
};

/// What the sample lab is made of: the files of resources/sample.
struct SampleData
{
    Record lab;
    std::vector<Record> units;
    std::vector<Record> sessions;
    std::vector<Record> ideas;
    std::vector<Record> plans;
    std::vector<Record> visits;

    /// Reads the files in \a folder; an error names the file.
    static core::Result<SampleData> read(const QString &folder);
};

} // namespace sample
