// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"

#include "core/domain/normalized_name.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

// Outside a namespace, as Qt asks; needed because the core is a static library.
static void initColumns()
{
    Q_INIT_RESOURCE(columns);
}

namespace core::exchange {
namespace {

const std::array tableNames = {u"opd"_s, u"ideas"_s, u"steps"_s};

struct Catalogue
{
    std::array<std::vector<Column>, 3> tables;
    QSet<QString> ignored;
    QSet<QString> known;

    void add(const QString &table, QString line);
};

void Catalogue::add(const QString &table, QString line)
{
    const bool obligatory = line.startsWith(u'*');
    if (obligatory)
        line.remove(0, 1);
    QStringList names;
    const auto parts = line.split(u',');
    for (const auto &part : parts)
        names.append(comparedName(part));
    for (const auto &name : std::as_const(names))
        (table == "ignored"_L1 ? ignored : known).insert(name);
    const auto kind = tableKindOf(table);
    if (!kind)
        return;
    tables[size_t(*kind)].push_back(Column{.key = names.value(0),
                                           .english = names.value(1, names.value(0)),
                                           .others = names.mid(2),
                                           .obligatory = obligatory});
}

Catalogue loadCatalogue()
{
    initColumns();
    Catalogue catalogue;
    QFile file(u":/core/columns.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    QString table;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const auto &line : lines) {
        if (line.startsWith(u'['))
            table = line.mid(1).chopped(1);
        else if (!line.startsWith(u'#') && !line.trimmed().isEmpty())
            catalogue.add(table, line);
    }
    return catalogue;
}

const Catalogue &catalogue()
{
    static const auto loaded = loadCatalogue();
    return loaded;
}

} // namespace

const std::vector<Column> &columnsOf(TableKind kind)
{
    return catalogue().tables[size_t(kind)];
}

std::optional<TableKind> tableKindOf(const QString &name)
{
    const auto found = std::find(tableNames.begin(), tableNames.end(), name.toLower());
    if (found == tableNames.end())
        return std::nullopt;
    return TableKind(found - tableNames.begin());
}

QString comparedName(const QString &title)
{
    static const QRegularExpression brackets(u"\\([^)]*\\)|\\[[^\\]]*\\]"_s);
    static const QRegularExpression end(u"[\\s.:*]+$"_s);
    static const QRegularExpression slash(u"\\s*/\\s*"_s);
    auto name = title.left(200);
    name.replace(u'_', u' ').remove(u'*').remove(brackets);
    return domain::normalizedName(name).replace(slash, u"/"_s).remove(end);
}

bool isIgnoredColumn(const QString &title)
{
    return catalogue().ignored.contains(comparedName(title));
}

bool isKnownColumnName(const QString &title)
{
    return !title.isEmpty() && catalogue().known.contains(comparedName(title));
}

} // namespace core::exchange
