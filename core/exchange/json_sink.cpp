// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_sink.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace core::exchange {
namespace {

struct AsJson
{
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(const QString &text) const
    {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }
    QJsonValue operator()(qint64 number) const { return number; }
    QJsonValue operator()(double number) const
    {
        return std::isfinite(number) ? QJsonValue(number) : QJsonValue();
    }
    QJsonValue operator()(bool value) const { return value; }
    QJsonValue operator()(QDate day) const { return (*this)(day.toString(Qt::ISODate)); }
};

/// Qt writes whole documents only: an array of one value without its brackets is the value.
QByteArray json(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

/// Writes the objects one by one: a QJsonObject would sort the keys and hold the whole table.
class JsonSink final : public TableSink
{
public:
    JsonSink(QIODevice &device, const std::vector<OutColumn> &columns)
        : m_device(device)
    {
        for (const auto &column : columns)
            m_keys.push_back(json(column.key));
    }

    Result<void> add(const OutRow &row) override
    {
        QByteArray text = m_begun ? ",\n  {" : "[\n  {";
        m_begun = true;
        for (size_t column = 0; column < m_keys.size() && column < row.size(); ++column)
            text += (column > 0 ? ", " : "") + m_keys[column] + ": " +
                    json(std::visit(AsJson(), row[column]));
        m_device.write(text + "}");
        return {};
    }

    Result<void> finish() override
    {
        m_device.write(m_begun ? "\n]\n" : "[]\n");
        return {};
    }

private:
    QIODevice &m_device;
    std::vector<QByteArray> m_keys;
    bool m_begun = false;
};

} // namespace

std::unique_ptr<TableSink> jsonSink(QIODevice &device, const std::vector<OutColumn> &columns)
{
    return std::make_unique<JsonSink>(device, columns);
}

} // namespace core::exchange
