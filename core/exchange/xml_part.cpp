// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_part.h"

#include <QCoreApplication>
#include <quazip/quazipfile.h>

#include <cstring>

namespace core::exchange {
namespace {

/// A cell of the most characters, each written as a character reference, fits.
constexpr qint64 longestTextBytes = qint64(16) << 20;

/// Deeper than any workbook (formatted text in a cell is at level 7).
constexpr int deepestLevel = 64;

} // namespace

UnpackedDevice::UnpackedDevice(QuaZip &zip, qint64 &budget)
    : m_file(std::make_unique<QuaZipFile>(&zip))
    , m_budget(budget)
{}

UnpackedDevice::~UnpackedDevice() = default;

bool UnpackedDevice::open(OpenMode mode)
{
    return m_file->open(QIODevice::ReadOnly) && QIODevice::open(mode | QIODevice::Unbuffered);
}

void UnpackedDevice::finish()
{
    if (!m_file->isOpen() || !m_file->atEnd())
        return;
    m_file->close(); // compares the checksum
    m_damaged = m_damaged || m_file->getZipError() != UNZ_OK;
}

qint64 UnpackedDevice::readData(char *data, qint64 size)
{
    const auto count = m_file->read(data, size);
    m_damaged = m_damaged || count < 0;
    if (count <= 0)
        return count;
    m_budget -= count;
    const char *from = data;
    const char *const end = data + count;
    while (const auto *tag =
               static_cast<const char *>(std::memchr(from, '<', size_t(end - from)))) {
        m_tooLarge = m_tooLarge || m_sinceTag + (tag - from) > longestTextBytes;
        m_sinceTag = 0;
        from = tag + 1;
    }
    m_sinceTag += end - from;
    m_tooLarge = m_tooLarge || m_budget < 0 || m_sinceTag > longestTextBytes;
    return m_tooLarge ? -1 : count;
}

XmlPart::XmlPart(std::unique_ptr<UnpackedDevice> device, QString file, QString name)
    : m_device(std::move(device))
    , m_file(std::move(file))
    , m_name(std::move(name))
    , m_xml(m_device.get())
{}

bool XmlPart::next()
{
    m_attributes.reset();
    while (!m_hostile && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            m_hostile = ++m_depth > deepestLevel;
            return !m_hostile;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_hostile = true;
            return false;
        default:
            break;
        }
    }
    return false;
}

QString XmlPart::attribute(QLatin1String name)
{
    if (!m_attributes)
        m_attributes = m_xml.attributes(); // makes a new list each time
    for (const auto &attribute : std::as_const(*m_attributes))
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

QString XmlPart::text()
{
    QString text;
    const int outside = m_depth - 1;
    while (next()) {
        if (m_xml.isCharacters())
            text += m_xml.text();
        else if (m_xml.isEndElement() && m_depth == outside)
            break;
    }
    return text;
}

Result<void> XmlPart::trouble()
{
    if (m_xml.atEnd())
        m_device->finish();
    if (m_device->isTooLarge())
        return tl::unexpected(
            Error{.message = QCoreApplication::translate(
                      "Exchange", "The workbook unpacks to more than can be read. Split it into "
                                  "several files, or save it as .csv."),
                  .detail = m_name,
                  .file = m_file});
    if (!m_hostile && !m_xml.hasError() && !m_device->isDamaged())
        return {};
    return tl::unexpected(Error{
        .fault = Fault::Corrupt,
        .message = QCoreApplication::translate("Exchange", "The workbook is damaged: its part %1 "
                                                           "cannot be read.")
                       .arg(m_name),
        .detail = m_xml.errorString(),
        .file = m_file});
}

} // namespace core::exchange
