// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <memory>
#include <optional>

class QuaZip;
class QuaZipFile;

namespace core::exchange {

/// Unpacks a part of a zip file as it is read, and stops when more comes out than is allowed: a
/// small file can unpack to terabytes. It also stops at text without a tag that is too long to be
/// a cell, which the XML reader would collect in memory.
class UnpackedDevice final : public QIODevice
{
public:
    /// Reads the current file of \a zip; takes what it unpacks off \a budget (bytes).
    UnpackedDevice(QuaZip &zip, qint64 &budget);
    ~UnpackedDevice() override;

    bool isSequential() const override { return true; }
    bool open(OpenMode mode) override;

    /// More came out than may.
    bool isTooLarge() const { return m_tooLarge; }

    /// Compares the checksum, once all is read.
    void finish();

    /// What was packed does not unpack, or its checksum is wrong.
    bool isDamaged() const { return m_damaged; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<QuaZipFile> m_file;
    qint64 &m_budget;
    qint64 m_sinceTag = 0;
    bool m_tooLarge = false;
    bool m_damaged = false;
};

/// Reads the XML of one part of a workbook, guarded against what only a hostile file has: entity
/// definitions, thousands of levels, endless content.
class XmlPart
{
public:
    XmlPart(std::unique_ptr<UnpackedDevice> device, QString file, QString name);

    /// Goes to the next start or end of an element, or text. False at the end and after trouble.
    bool next();

    bool isStart(QLatin1String name) const
    {
        return m_xml.isStartElement() && m_xml.name() == name;
    }
    bool isEnd(QLatin1String name) const { return m_xml.isEndElement() && m_xml.name() == name; }

    /// An attribute of this element by its local name, whatever its namespace is called.
    QString attribute(QLatin1String name);

    /// All text up to the end of this element, elements in it included.
    QString text();

    /// What stopped reading; nothing if it was the end.
    Result<void> trouble();

private:
    std::unique_ptr<UnpackedDevice> m_device;
    QString m_file;
    QString m_name;
    QXmlStreamReader m_xml;
    std::optional<QXmlStreamAttributes> m_attributes; ///< Of this element, once asked for.
    int m_depth = 0;
    bool m_hostile = false;
};

} // namespace core::exchange
