// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/record.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sample {

QString Record::text(const char *name) const
{
    return m_object.value(QLatin1StringView(name)).toString();
}

QDate Record::date(const char *name) const
{
    return QDate::fromString(text(name), Qt::ISODate);
}

int Record::number(const char *name) const
{
    return m_object.value(QLatin1StringView(name)).toInt();
}

bool Record::has(const char *name) const
{
    return m_object.contains(QLatin1StringView(name));
}

QJsonArray Record::array(const char *name) const
{
    return m_object.value(QLatin1StringView(name)).toArray();
}

Record Record::record(const char *name) const
{
    return Record(m_object.value(QLatin1StringView(name)).toObject());
}

static std::vector<Record> toRecords(const QJsonArray &array)
{
    std::vector<Record> records;
    for (const QJsonValue &value : array)
        records.emplace_back(value.toObject());
    return records;
}

std::vector<Record> Record::records(const char *name) const
{
    return toRecords(array(name));
}

static core::Result<QJsonDocument> parsed(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(core::Error{
            .fault = core::Fault::NotFound, .message = file.errorString(), .file = path});
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(core::Error{
            .fault = core::Fault::Corrupt, .message = error.errorString(), .file = path});
    return document;
}

core::Result<SampleData> SampleData::read(const QString &folder)
{
    SampleData data;
    const auto lab = parsed(folder + "/lab.json"_L1);
    if (!lab)
        return tl::unexpected(lab.error());
    data.lab = Record(lab->object());
    const std::pair<QLatin1StringView, std::vector<Record> *> files[] = {
        {"units"_L1, &data.units},
        {"sessions"_L1, &data.sessions},
        {"ideas"_L1, &data.ideas},
        {"plans"_L1, &data.plans},
        {"visits"_L1, &data.visits}};
    for (const auto &[name, records] : files) {
        const auto document = parsed(folder + u'/' + name + ".json"_L1);
        if (!document)
            return tl::unexpected(document.error());
        *records = toRecords(document->array());
    }
    return data;
}

} // namespace sample
