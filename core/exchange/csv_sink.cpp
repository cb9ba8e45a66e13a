// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/table_sink.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace core::exchange {
namespace {

/// A value as text; numbers with a point, as programs and Lumbung's own import read them.
struct AsText
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return withFormulaGuard(text); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const
    {
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    QString operator()(bool value) const { return value ? u"TRUE"_s : u"FALSE"_s; }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
};

bool needsQuotes(const QString &text)
{
    if (text.isEmpty())
        return false;
    if (text.front().isSpace() || text.back().isSpace())
        return true;
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character == u',' || character == u';' || character == u'"' || character == u'\t' ||
               character == u'\n' || character == u'\r';
    });
}

QString quoted(QString text)
{
    return needsQuotes(text) ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

class CsvSink final : public TableSink
{
public:
    CsvSink(QIODevice &device, const std::vector<OutColumn> &columns)
        : m_device(device)
    {
        for (const auto &column : columns)
            m_header.push_back(column.heading());
    }

    Result<void> add(const OutRow &row) override
    {
        if (!m_begun)
            begin();
        write(row);
        return {};
    }

    Result<void> finish() override
    {
        if (!m_begun)
            begin();
        return {};
    }

private:
    void begin()
    {
        m_begun = true;
        m_device.write("\xEF\xBB\xBF");
        write(m_header);
    }

    void write(const OutRow &row)
    {
        QString line;
        for (const auto &value : row)
            line += quoted(std::visit(AsText(), value)) + u',';
        line.chop(1);
        m_device.write(line.toUtf8() + "\r\n");
    }

    QIODevice &m_device;
    OutRow m_header;
    bool m_begun = false;
};

} // namespace

std::unique_ptr<TableSink> csvSink(QIODevice &device, const std::vector<OutColumn> &columns)
{
    return std::make_unique<CsvSink>(device, columns);
}

} // namespace core::exchange
