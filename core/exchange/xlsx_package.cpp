// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_package.h"

#include <QCoreApplication>
#include <quazip/quazip.h>

using namespace Qt::StringLiterals;

namespace core::exchange {
namespace {

constexpr int mostParts = 10'000;
constexpr size_t mostRelations = 10'000;

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// \a target as named in the relations of \a part, as a name in the package.
QString resolved(const QString &part, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList path = folderOf(part).split(u'/', Qt::SkipEmptyParts);
    const auto steps = target.split(u'/', Qt::SkipEmptyParts);
    for (const auto &step : steps) {
        if (step == ".."_L1 && !path.isEmpty())
            path.removeLast();
        else if (step != "."_L1 && step != ".."_L1)
            path.append(step);
    }
    return path.join(u'/');
}

} // namespace

XlsxPackage::XlsxPackage(const QString &path, const ReadLimits &limits)
    : m_file(path)
    , m_budget(limits.unpackedBytes)
    , m_zip(std::make_unique<QuaZip>(path))
{}

XlsxPackage::~XlsxPackage() = default;

Result<std::unique_ptr<XlsxPackage>> XlsxPackage::open(const QString &path,
                                                       const ReadLimits &limits)
{
    std::unique_ptr<XlsxPackage> package(new XlsxPackage(path, limits));
    if (!package->m_zip->open(QuaZip::mdUnzip))
        return package->notAWorkbook(u"zip error %1"_s.arg(package->m_zip->getZipError()));
    if (package->m_zip->getEntriesCount() > mostParts)
        return package->notAWorkbook(u"%1 parts"_s.arg(package->m_zip->getEntriesCount()));
    return package;
}

Result<std::unique_ptr<UnpackedDevice>> XlsxPackage::bytesOf(const QString &name)
{
    if (name.isEmpty() || !m_zip->setCurrentFile(name, QuaZip::csInsensitive))
        return notAWorkbook(u"no part %1"_s.arg(name));
    auto device = std::make_unique<UnpackedDevice>(*m_zip, m_budget);
    if (!device->open(QIODevice::ReadOnly))
        return notAWorkbook(u"part %1 does not open"_s.arg(name));
    return device;
}

Result<std::unique_ptr<XmlPart>> XlsxPackage::part(const QString &name)
{
    auto device = bytesOf(name);
    if (!device)
        return tl::unexpected(device.error());
    return std::make_unique<XmlPart>(std::move(*device), m_file, name);
}

Result<std::vector<XlsxPackage::Relation>> XlsxPackage::relationsOf(const QString &part)
{
    std::vector<Relation> relations;
    const auto folder = folderOf(part);
    const auto name = folder + u"_rels/"_s + part.mid(folder.size()) + u".rels"_s;
    if (!m_zip->setCurrentFile(name, QuaZip::csInsensitive))
        return relations;
    auto xml = this->part(name);
    if (!xml)
        return tl::unexpected(xml.error());
    while ((*xml)->next() && relations.size() < mostRelations) {
        if (!(*xml)->isStart("Relationship"_L1))
            continue;
        const auto type = (*xml)->attribute("Type"_L1);
        relations.push_back({.id = (*xml)->attribute("Id"_L1),
                             .type = type.mid(type.lastIndexOf(u'/') + 1),
                             .part = resolved(part, (*xml)->attribute("Target"_L1))});
    }
    if (auto trouble = (*xml)->trouble(); !trouble)
        return tl::unexpected(trouble.error());
    return relations;
}

tl::unexpected<Error> XlsxPackage::notAWorkbook(const QString &detail) const
{
    return tl::unexpected(Error{.fault = Fault::Foreign,
                                .message = QCoreApplication::translate(
                                    "Exchange", "This is not an .xlsx workbook, or it is "
                                                "damaged. Open it in a spreadsheet "
                                                "program and save it again as .xlsx."),
                                .detail = detail,
                                .file = m_file});
}

} // namespace core::exchange
