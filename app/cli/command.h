// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QCommandLineParser>
#include <QStringList>
#include <QTextStream>

#include <functional>

namespace app::cli {

/// Exit status of a command (product.md, "Command line").
inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int wrongUsage = 2;

/// A subcommand: its name, what it needs, and how it runs.
struct Command
{
    QString name;
    QString summary;   ///< One line for --help.
    QString arguments; ///< "FILE opd|ideas|steps TABLE"
    int fewest = 1;    ///< Positional arguments, without the command's name.
    int most = 1;
    QList<QCommandLineOption> options = {};
    bool draws = false; ///< Needs fonts and pictures: runs on the offscreen platform.
    std::function<int(const QCommandLineParser &parser, const QStringList &arguments)> run;
};

Command newCommand();
Command importCommand();
Command exportCommand();
Command statsCommand();
Command checkCommand();
Command chartCommand();
Command reportCommand();
Command mergeCommand();
Command logCommand();

QTextStream &out();
QTextStream &err();

/// Writes "lumbung: FILE[:LINE]: message" to the error stream and returns failed.
int complain(const core::Error &error, const QString &file = {});
int complain(const QString &message, const QString &file = {}, int line = 0);

/// Like complain() for a wrong call; returns wrongUsage.
int misuse(const QString &message);

/// Opens \a file and chooses the lab named by the option --lab, or its only or newest one.
core::Result<std::unique_ptr<core::Document>>
openLab(const QCommandLineParser &parser, const QString &file, core::Document::Access access);

/// The option --lab NAME that every command on a file has.
QCommandLineOption labOption();

} // namespace app::cli
