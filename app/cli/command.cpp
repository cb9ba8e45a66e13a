// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/domain/normalized_name.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app::cli {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream &err()
{
    static QTextStream stream(stderr);
    return stream;
}

int complain(const QString &message, const QString &file, int line)
{
    err() << u"lumbung: "_s;
    if (!file.isEmpty())
        err() << file << (line > 0 ? u":%1"_s.arg(line) : QString()) << u": "_s;
    err() << message << Qt::endl;
    return failed;
}

int complain(const core::Error &error, const QString &file)
{
    return complain(error.message, error.file.isEmpty() ? file : error.file, error.line);
}

int misuse(const QString &message)
{
    complain(message);
    return wrongUsage;
}

QCommandLineOption labOption()
{
    return {u"lab"_s, QCoreApplication::translate("Cli", "The lab, where a file holds several."),
            u"NAME"_s};
}

core::Result<std::unique_ptr<core::Document>>
openLab(const QCommandLineParser &parser, const QString &file, core::Document::Access access)
{
    auto document = core::Document::open(file, access);
    if (!document || !parser.isSet(u"lab"_s))
        return document;
    const QString wanted = core::domain::normalizedName(parser.value(u"lab"_s));
    for (const core::Lab &lab : (*document)->labs()) {
        if (core::domain::normalizedName(lab.name) == wanted) {
            (*document)->setLab(lab.id);
            return document;
        }
    }
    return tl::unexpected(core::Error{
        .fault = core::Fault::NotFound,
        .message = QCoreApplication::translate("Cli", "There is no lab named '%1' in this file.")
                       .arg(parser.value(u"lab"_s)),
        .file = file});
}

} // namespace app::cli
