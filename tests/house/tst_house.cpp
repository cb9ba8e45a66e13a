// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/layers.h"
#include "tests/house/source_tree.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using house::SourceFile;

namespace {

constexpr int longestFile = 400;

const std::vector<SourceFile> &program()
{
    static const auto files = house::filesUnder({u"app"_s, u"core"_s, u"ui"_s});
    return files;
}

const std::vector<SourceFile> &project()
{
    static const auto files =
        house::filesUnder({u"."_s, u"app"_s, u"core"_s, u"packaging"_s, u"resources"_s, u"tests"_s,
                           u"translations"_s, u"ui"_s});
    return files;
}

bool isIn(const SourceFile &file, const QStringList &folders)
{
    return std::ranges::any_of(folders, [&](const auto &folder) { return file.isIn(folder); });
}

/// The lines of \a files that match, as "path:line: text".
QStringList linesWith(const QRegularExpression &expression, const std::vector<SourceFile> &files,
                      const QStringList &exempt = {})
{
    QStringList found;
    for (const auto &file : files) {
        if (isIn(file, exempt))
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i)
            if (expression.match(file.lines.at(i)).hasMatch())
                found << u"%1:%2: %3"_s.arg(file.path).arg(i + 1).arg(file.lines.at(i).trimmed());
    }
    return found;
}

/// The files outside \a homes that include a header that matches, as "path includes header".
QStringList includersOf(const QRegularExpression &header, const QStringList &homes)
{
    QStringList found;
    for (const auto &file : program())
        for (const auto &include : house::includesOf(file))
            if (header.match(include).hasMatch() && !isIn(file, homes))
                found << u"%1 includes %2"_s.arg(file.path, include);
    return found;
}

/// Fails the test with the list of offenders.
void expectNone(const QStringList &offenders)
{
    QVERIFY2(offenders.isEmpty(), qPrintable(u'\n' + offenders.join(u'\n')));
}

bool saysItsLicence(const SourceFile &file)
{
    return std::ranges::any_of(
        file.lines.first(qMin(qsizetype(2), file.lines.size())),
        [](const auto &line) { return line.contains("SPDX-License-Identifier: "_L1); });
}

} // namespace

/// The rules of CONTRIBUTING.md that a program can check.
class TestHouse : public QObject
{
    Q_OBJECT

private slots:
    void theTreeIsFound() { QVERIFY(program().size() > 3); }

    void layersKnowOnlyTheOnesBelow()
    {
        QStringList found;
        for (const auto &file : program())
            for (const auto &include : house::includesOf(file))
                if (include.contains(u'/') && !house::mayInclude(file.folder(), include) &&
                    QFile::exists(QStringLiteral(LUMBUNG_SOURCE "/") + include))
                    found << u"%1 includes %2"_s.arg(file.path, include);
        expectNone(found);
    }

    void includesAreWrittenFromTheRoot()
    {
        static const QRegularExpression relative(
            u"^\\s*#\\s*include\\s*\"(?!(app|core|ui|tests)/)[^\"]*\"(?<!\\.moc\")"_s);
        expectNone(linesWith(relative, program()));
    }

    void sqliteIsKnownInOnePlace()
    {
        expectNone(includersOf(QRegularExpression(u"^sqlite3"_s), {u"core/db"_s}));
    }

    void theChartLibraryIsKnownInOnePlace()
    {
        expectNone(includersOf(QRegularExpression(u"qcustomplot"_s), {u"ui/charts"_s}));
    }

    void theCoreHasNoWindow()
    {
        static const QRegularExpression gui(
            u"^(QtGui|QtWidgets|QtPrintSupport|QApplication|QGuiApplication|QWidget|QPainter"
            "|QFont|QColor|QIcon|QPixmap|QMessageBox|QDialog)"_s);
        expectNone(includersOf(gui, {u"ui"_s, u"app"_s}));
    }

    void sqlStandsInFewFolders()
    {
        static const QRegularExpression sql(
            u"[\"(]\\s*(SELECT|INSERT INTO|INSERT OR|UPDATE \\w+ SET|DELETE FROM|CREATE |ALTER TABLE|DROP )\\b"_s);
        expectNone(linesWith(sql, program(),
                             {u"core/db"_s, u"core/journal"_s, u"core/queries"_s, u"core/schema"_s,
                              u"core/search"_s, u"core/store"_s}));
    }

    void windowsKnowNoSql()
    {
        static const QRegularExpression condition(u"\"\\s*(WHERE|ORDER BY|GROUP BY) "_s);
        expectNone(linesWith(condition, program(), {u"core"_s}));
    }

    void systemCallsStandInOnePlace()
    {
        static const QRegularExpression system(
            u"^(sys/|linux/|netinet/|arpa/|unistd|fcntl|pwd|grp|dirent|dlfcn|pthread|signal\\.h"
            "|termios|poll\\.h|windows|io\\.h|winsock|unicode/)"_s,
            QRegularExpression::CaseInsensitiveOption);
        expectNone(includersOf(system, {u"core/platform"_s}));
    }

    void filesAreShort()
    {
        QStringList found;
        for (const auto &file : project())
            if (file.isCode() && file.lines.size() > longestFile + 1)
                found << u"%1 has %2 lines"_s.arg(file.path).arg(file.lines.size() - 1);
        expectNone(found);
    }

    void everySourceSaysItsLicence()
    {
        QStringList found;
        for (const auto &file : project())
            if (file.endsWith({".cpp"_L1, ".h"_L1, ".sh"_L1, ".cmake"_L1, "CMakeLists.txt"_L1}) &&
                !saysItsLicence(file))
                found << file.path;
        expectNone(found);
    }

    void headersAreGuarded()
    {
        QStringList found;
        for (const auto &file : project())
            if (file.endsWith({".h"_L1}) && !file.lines.contains("#pragma once"_L1))
                found << file.path;
        expectNone(found);
    }

    void headersOpenNoNamespaces()
    {
        static const QRegularExpression opened(u"^using namespace"_s);
        auto files = project();
        std::erase_if(files, [](const auto &file) { return !file.endsWith({".h"_L1}); });
        expectNone(linesWith(opened, files));
    }

    void namesSayWhatAThingDoes()
    {
        static const QRegularExpression vague(u"(manager|helper|utils?|misc|common)(_|\\.|/|$)"_s);
        QStringList found;
        for (const auto &file : program())
            if (vague.match(file.path).hasMatch())
                found << file.path;
        expectNone(found);
    }

    void nothingDependsOnOneMachine()
    {
        static const QRegularExpression path(u"(?<![\\w.}])/(work|home|root|tmp)/\\w"_s);
        expectNone(linesWith(path, project(), {u"tests/house"_s}));
    }

    void colourAndShapeComeFromTheTheme()
    {
        static const QRegularExpression sheet(u"setStyleSheet\\s*\\("_s);
        expectNone(linesWith(sheet, program()));
    }
};

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
