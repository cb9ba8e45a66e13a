// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_workbook.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core::exchange {
namespace {

constexpr size_t mostTexts = 16'000'000;
constexpr size_t mostStyles = 65'536; // Excel's own limit is 65,490

using Relations = std::vector<XlsxPackage::Relation>;

/// The part of the first relation that \a matches; empty if there is none.
template<typename Matches>
QString partWhere(const Relations &relations, Matches matches)
{
    const auto found = std::find_if(relations.begin(), relations.end(), matches);
    return found == relations.end() ? QString() : found->part;
}

QString partOfType(const Relations &relations, QLatin1String type)
{
    return partWhere(relations, [type](const auto &relation) { return relation.type == type; });
}

bool isTrue(const QString &value)
{
    return value == "1"_L1 || value == "true"_L1;
}

/// Reads the list of sheets: the first that is visible and holds cells.
Result<void> readSheets(XmlPart &xml, const Relations &relations, XlsxWorkbook &workbook)
{
    while (xml.next()) {
        if (xml.isStart("workbookPr"_L1) && isTrue(xml.attribute("date1904"_L1)))
            workbook.dates = DateSystem::From1904;
        const auto state = xml.attribute("state"_L1);
        if (!xml.isStart("sheet"_L1) || !workbook.sheetPart.isEmpty() ||
            !(state.isEmpty() || state == "visible"_L1))
            continue;
        // Of its two ids, sheetId and r:id, the local name tells the one of the relation.
        const auto id = xml.attribute("id"_L1);
        workbook.sheetPart = partWhere(relations, [&id](const auto &relation) {
            return relation.id == id && relation.type == "worksheet"_L1;
        });
    }
    return xml.trouble();
}

Result<void> readStyles(XmlPart &xml, std::vector<NumberStyle> &styles)
{
    QHash<int, NumberStyle> formats;
    bool inCells = false;
    while (xml.next() && styles.size() < mostStyles) {
        if (xml.isStart("numFmt"_L1) && formats.size() < qsizetype(mostStyles))
            formats.insert(xml.attribute("numFmtId"_L1).toInt(),
                           styleOfFormat(xml.attribute("formatCode"_L1)));
        else if (xml.isStart("cellXfs"_L1))
            inCells = true;
        else if (xml.isEnd("cellXfs"_L1))
            inCells = false;
        else if (inCells && xml.isStart("xf"_L1)) {
            const int id = xml.attribute("numFmtId"_L1).toInt();
            styles.push_back(formats.value(id, builtInStyle(id)));
        }
    }
    return xml.trouble();
}

Result<void> readPart(XlsxPackage &package, const QString &name,
                      const std::function<Result<void>(XmlPart &)> &read)
{
    if (name.isEmpty())
        return {}; // a workbook without texts or styles has no such part
    auto xml = package.part(name);
    if (!xml)
        return tl::unexpected(xml.error());
    return read(**xml);
}

} // namespace

Result<void> SharedStrings::read(XmlPart &xml)
{
    bool phonetic = false; // how to pronounce it, beside the text
    while (xml.next() && m_ends.size() < mostTexts) {
        if (xml.isStart("rPh"_L1))
            phonetic = true;
        else if (xml.isEnd("rPh"_L1))
            phonetic = false;
        else if (xml.isStart("t"_L1) && !phonetic)
            m_texts += xml.text().toUtf8();
        else if (xml.isEnd("si"_L1))
            m_ends.push_back(m_texts.size());
    }
    return xml.trouble();
}

QString SharedStrings::at(qsizetype index) const
{
    if (index < 0 || index >= qsizetype(m_ends.size()))
        return {};
    const auto from = index == 0 ? 0 : m_ends[size_t(index) - 1];
    return QString::fromUtf8(m_texts.constData() + from, m_ends[size_t(index)] - from);
}

Result<XlsxWorkbook> XlsxWorkbook::read(XlsxPackage &package)
{
    const auto top = package.relationsOf({});
    if (!top)
        return tl::unexpected(top.error());
    const auto book = partOfType(*top, "officeDocument"_L1);
    const auto relations = package.relationsOf(book);
    if (!relations)
        return tl::unexpected(relations.error());

    XlsxWorkbook workbook;
    auto xml = package.part(book);
    if (!xml)
        return tl::unexpected(xml.error());
    if (auto read = readSheets(**xml, *relations, workbook); !read)
        return tl::unexpected(read.error());
    xml->reset();
    if (workbook.sheetPart.isEmpty())
        return tl::unexpected(
            Error{.message = QCoreApplication::translate(
                      "Exchange", "The workbook has no visible sheet with cells."),
                  .file = package.file()});
    auto styles = readPart(package, partOfType(*relations, "styles"_L1),
                           [&](XmlPart &part) { return readStyles(part, workbook.styles); });
    if (!styles)
        return tl::unexpected(styles.error());
    auto texts = readPart(package, partOfType(*relations, "sharedStrings"_L1),
                          [&](XmlPart &part) { return workbook.texts.read(part); });
    if (!texts)
        return tl::unexpected(texts.error());
    return workbook;
}

QString unescaped(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        const auto match = escape.match(text, at, QRegularExpression::NormalMatch,
                                        QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            text.replace(at, match.capturedLength(),
                         QChar(match.captured(1).toUShort(nullptr, 16)));
    }
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

} // namespace core::exchange
