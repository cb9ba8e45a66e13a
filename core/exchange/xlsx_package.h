// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/exchange/xml_part.h"

#include <memory>

class QuaZip;

namespace core::exchange {

/// The parts of an .xlsx file and how they point at one another (ECMA-376 part 2). One part is read
/// at a time: an XmlPart must be gone before the next is opened.
class XlsxPackage
{
public:
    struct Relation
    {
        QString id;
        QString type; ///< The last word of it: "worksheet", "styles" ...
        QString part; ///< Full name in the package, without the leading slash.
    };

    static Result<std::unique_ptr<XlsxPackage>> open(const QString &path, const ReadLimits &limits);
    ~XlsxPackage();

    const QString &file() const { return m_file; }

    Result<std::unique_ptr<XmlPart>> part(const QString &name);

    /// The bytes of a part as they unpack, for looking through without understanding.
    Result<std::unique_ptr<UnpackedDevice>> bytesOf(const QString &name);

    /// Where \a part (empty: the package) points; none if it points nowhere.
    Result<std::vector<Relation>> relationsOf(const QString &part);

    /// How much may still be unpacked. Put back after reading what will be read again: it counts
    /// once.
    qint64 budget() const { return m_budget; }
    void setBudget(qint64 bytes) { m_budget = bytes; }

private:
    XlsxPackage(const QString &path, const ReadLimits &limits);
    tl::unexpected<Error> notAWorkbook(const QString &detail) const;

    QString m_file;
    qint64 m_budget;
    std::unique_ptr<QuaZip> m_zip;
};

} // namespace core::exchange
