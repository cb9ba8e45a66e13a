// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/words.h"

#include "core/domain/normalized_name.h"

#include <QFile>
#include <QHash>

// Outside a namespace, as Qt asks; needed because the core is a static library.
static void initWords()
{
    Q_INIT_RESOURCE(words);
}

namespace core::domain {
namespace {

QHash<QString, QString> loadMeanings()
{
    initWords();
    QHash<QString, QString> meanings;
    QFile file(QStringLiteral(":/core/words.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return meanings;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const auto &line : lines) {
        const auto colon = line.indexOf(u':');
        if (line.startsWith(u'#') || colon < 0)
            continue;
        const auto words = line.mid(colon + 1).split(u',');
        for (const auto &word : words)
            meanings.insert(normalizedName(word), line.left(colon));
    }
    return meanings;
}

} // namespace

QString meaningOf(const QString &word)
{
    static const auto meanings = loadMeanings();
    return meanings.value(normalizedName(word));
}

} // namespace core::domain
