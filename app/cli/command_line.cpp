// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/command.h"
#include "app/identity.h"
#include "core/document/guarded.h"
#include "core/language.h"

#include <QApplication>
#include <QFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace app::cli {

static std::vector<Command> commands()
{
    return {newCommand(),   importCommand(), exportCommand(), statsCommand(), checkCommand(),
            chartCommand(), reportCommand(), mergeCommand(),  logCommand()};
}

// Names only, so that the arguments can be read before any application object exists.
static constexpr const char *names[] = {"new",    "import", "export", "stats", "check",
                                        "chart",  "report", "merge",  "log",   "--version",
                                        "--help", "-h",     "-v",     "help"};

bool isCommandLine(int argc, char *argv[])
{
    if (argc < 2)
        return false;
    const std::string_view first(argv[1]);
    const auto is = [first](const char *name) { return first == name; };
    if (argc > 2 || first.starts_with('-') || std::ranges::any_of(names, is))
        return true;
    // What is left is a file for the window, or a command that was mistyped.
    const bool looksLikePath = first.find_first_of("./\\") != std::string_view::npos;
    return !looksLikePath && !QFile::exists(QFile::decodeName(argv[1]));
}

static QString usageOf(const Command &command)
{
    return u"lumbung %1 %2"_s.arg(command.name, command.arguments);
}

static int showHelp()
{
    out() << QCoreApplication::translate(
                 "Cli", "Lumbung runs a Laboratorium Inovasi through its five stages.")
          << "\n\n"
          << u"  lumbung [FILE]\n      "_s << QCoreApplication::translate("Cli", "Open the window.")
          << "\n";
    for (const Command &command : commands())
        out() << u"  "_s << usageOf(command) << u"\n      "_s << command.summary << "\n";
    out() << u"  lumbung --version | --help | COMMAND --help"_s << Qt::endl;
    return done;
}

static int showHelp(const Command &command)
{
    out() << usageOf(command) << "\n\n" << command.summary << "\n";
    for (const QCommandLineOption &option : command.options) {
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        out() << u"  --"_s << option.names().constFirst() << value << u"\n      "_s
              << option.description() << "\n";
    }
    out().flush();
    return done;
}

static int runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(command.options);
    parser.addOption(QCommandLineOption(u"help"_s));
    // The parser takes the first argument for the name of the program.
    if (!parser.parse(arguments.mid(1)))
        return misuse(parser.errorText());
    if (parser.isSet(u"help"_s))
        return showHelp(command);
    const QStringList given = parser.positionalArguments();
    if (given.size() < command.fewest || given.size() > command.most)
        return misuse(QCoreApplication::translate("Cli", "Usage: %1").arg(usageOf(command)));
    // The file is read while a command runs, and a damaged one may say so in the middle.
    const auto status =
        core::guarded([&]() -> core::Result<int> { return command.run(parser, given); });
    return status ? *status : complain(status.error(), given[0]);
}

static std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[], bool draws)
{
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

static bool draws(std::string_view name)
{
    return name == "chart" || name == "report";
}

int run(int argc, char *argv[])
{
    const auto application = makeApplication(argc, argv, draws(argv[1]));
    setIdentity();
    core::installLanguage(*application, core::Language::Indonesian);
    const QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name == "--version"_L1 || name == "-v"_L1) {
        out() << u"lumbung "_s << QCoreApplication::applicationVersion() << Qt::endl;
        return done;
    }
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1)
        return showHelp();
    for (const Command &command : commands()) {
        if (command.name == name)
            return runCommand(command, arguments);
    }
    QStringList known;
    for (const Command &command : commands())
        known << command.name;
    return misuse(QCoreApplication::translate(
                      "Cli", "'%1' is not a command: %2. 'lumbung --help' explains them.")
                      .arg(name, known.join(u", "_s)));
}

} // namespace app::cli
