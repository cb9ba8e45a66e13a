// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

/// A workbook made of hand-written parts, to have what only other programs write.
class WorkbookFixture
{
public:
    WorkbookFixture()
    {
        using namespace Qt::StringLiterals;
        m_parts[u"_rels/.rels"_s] = relations("officeDocument", "xl/workbook.xml");
        setSheets("<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>");
        setRelations("");
    }

    /// The rows in <sheetData>, and what follows it.
    void setRows(const QByteArray &rows, const QByteArray &after = {})
    {
        setPart("xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                "<sheetData>" +
                    rows + "</sheetData>" + after + "</worksheet>");
    }

    void setSharedStrings(const QByteArray &items)
    {
        setPart("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    /// The cell formats: <numFmts> and <cellXfs>.
    void setStyles(const QByteArray &styles)
    {
        setPart("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
    }

    void setSheets(const QByteArray &sheets, const QByteArray &before = {})
    {
        setPart("xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                "relationships\">" +
                    before + "<sheets>" + sheets + "</sheets></workbook>");
    }

    /// Relations of the workbook beside its first sheet, texts and styles.
    void setRelations(const QByteArray &more)
    {
        setPart("xl/_rels/workbook.xml.rels",
                "<Relationships>" + relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                    relation("rId2", "sharedStrings", "sharedStrings.xml") +
                    relation("rId3", "styles", "/xl/styles.xml") + more + "</Relationships>");
        if (!m_parts.contains(QStringLiteral("xl/sharedStrings.xml"))) {
            setSharedStrings("");
            setStyles("");
        }
    }

    /// A cell with a text in it.
    static QByteArray textCell(const QByteArray &reference, const QByteArray &xml)
    {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + xml + "</t></is></c>";
    }

    static QByteArray relation(const QByteArray &id, const QByteArray &type,
                               const QByteArray &target)
    {
        return "<Relationship Id=\"" + id +
               "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
               type + "\" Target=\"" + target + "\"/>";
    }

    void setPart(const QByteArray &name, const QByteArray &xml)
    {
        m_parts[QString::fromLatin1(name)] = xml;
    }

    void removePart(const QByteArray &name) { m_parts.remove(QString::fromLatin1(name)); }

    /// Packs the parts and gives the name of the file, which lives as long as this.
    QString save() const
    {
        auto path = m_folder.filePath(QStringLiteral("buku.xlsx"));
        QuaZip zip(path);
        zip.open(QuaZip::mdCreate);
        for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
            QuaZipFile file(&zip);
            file.open(QIODevice::WriteOnly, QuaZipNewInfo(part.key()));
            file.write(part.value());
        }
        zip.close();
        return path;
    }

private:
    static QByteArray relations(const QByteArray &type, const QByteArray &target)
    {
        return "<Relationships>" + relation("rId1", type, target) + "</Relationships>";
    }

    QTemporaryDir m_folder;
    QMap<QString, QByteArray> m_parts;
};
