// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

const auto translations = QStringLiteral(LUMBUNG_SOURCE "/translations/");

struct Message
{
    QString context;
    QString source = {};
    QStringList forms = {}; ///< One, or one for each plural form of the language.
    bool isFinished = true;

    QString key() const { return context + u" | "_s + source; }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = xml.attributes().value("type"_L1).isEmpty();
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1)) {
        if (xml.isStartElement())
            message.forms << xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (message.forms.isEmpty())
        message.forms << text;
}

std::vector<Message> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.push_back({.context = context});
        else if (xml.name() == "source"_L1)
            messages.back().source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, messages.back());
    }
    return messages;
}

/// The places a text leaves for values: "%1", "%2", "%n", each once, in order.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%L?([1-9]|n)"_s);
    QStringList found;
    for (const auto &match : place.globalMatch(text))
        found << match.captured(1);
    found.sort();
    found.removeDuplicates();
    return found;
}

void expectNone(const QStringList &offenders)
{
    QVERIFY2(offenders.isEmpty(), qPrintable(u'\n' + offenders.join(u'\n')));
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data() { catalogues(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, catalogue);
        QStringList found;
        for (const auto &message : read(translations + catalogue))
            if (!message.isFinished || message.forms.contains(QString()))
                found << message.key();
        expectNone(found);
    }

    void valuesKeepTheirPlaces_data() { catalogues(); }
    void valuesKeepTheirPlaces()
    {
        QFETCH(QString, catalogue);
        QStringList found;
        for (const auto &message : read(translations + catalogue))
            for (const auto &form : message.forms)
                if (placesOf(form) != placesOf(message.source))
                    found << message.key();
        expectNone(found);
    }

    void indonesianHasOneFormAndEnglishTwo()
    {
        for (const auto &message : read(translations + u"lumbung_id.ts"_s))
            QVERIFY2(message.forms.size() == 1, qPrintable(message.key()));
        for (const auto &message : read(translations + u"lumbung_en.ts"_s))
            QVERIFY2(message.forms.size() == 2, qPrintable(message.key()));
    }

    void cataloguesHoldTheTextsOfTheSources()
    {
        QTemporaryDir fresh;
        for (const auto &name : ours())
            QVERIFY(QFile::copy(translations + name, fresh.filePath(name)));

        QProcess lupdate;
        lupdate.start(QStringLiteral(LUMBUNG_CMAKE),
                      {u"-DLUPDATE="_s + QStringLiteral(LUMBUNG_LUPDATE),
                       u"-DSOURCE="_s + QStringLiteral(LUMBUNG_SOURCE),
                       u"-DOUTPUT="_s + fresh.path(), u"-P"_s, translations + u"update.cmake"_s});
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(lupdate.readAllStandardError()), QString());

        for (const auto &name : ours())
            QCOMPARE(keys(read(translations + name)), keys(read(fresh.filePath(name))));
    }

private:
    static QStringList ours() { return {u"lumbung_id.ts"_s, u"lumbung_en.ts"_s}; }

    static void catalogues()
    {
        QTest::addColumn<QString>("catalogue");
        for (const auto &name : ours() + QStringList{u"qt_id.ts"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    static QStringList keys(const std::vector<Message> &messages)
    {
        QStringList found;
        for (const auto &message : messages)
            found << message.key();
        found.sort();
        return found;
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
