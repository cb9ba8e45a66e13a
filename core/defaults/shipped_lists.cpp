// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/defaults/shipped_lists.h"

#include "core/defaults/resource_json.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr QLatin1StringView folder(":/lumbung/lists");

QJsonValue inLanguage(const QJsonValue &value, Language language);

/// \a object without its "x_en" members; in English they have replaced "x".
QJsonObject inLanguage(const QJsonObject &object, Language language)
{
    QJsonObject result;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key().endsWith("_en"_L1))
            continue;
        const QJsonValue english = object.value(it.key() + "_en"_L1);
        const bool replaced = language == Language::English && !english.isUndefined();
        result.insert(it.key(), inLanguage(replaced ? english : it.value(), language));
    }
    return result;
}

QJsonValue inLanguage(const QJsonValue &value, Language language)
{
    if (value.isObject())
        return inLanguage(value.toObject(), language);
    if (!value.isArray())
        return value;
    QJsonArray result;
    const QJsonArray members = value.toArray();
    for (const QJsonValue &member : members)
        result.append(inLanguage(member, language));
    return result;
}

} // namespace

QStringList shippedListNames()
{
    QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
}

std::vector<ListEntry> shippedList(const QString &name, Language language)
{
    std::vector<ListEntry> entries;
    const QJsonObject file = resourceJson(folder + u'/' + name + ".json"_L1);
    const QJsonArray members = file.value("entries"_L1).toArray();
    for (const QJsonValue &member : members) {
        const QJsonObject entry = inLanguage(member.toObject(), language);
        entries.push_back({.list = name,
                           .code = entry.value("code"_L1).toString(),
                           .label = entry.value("label"_L1).toString(),
                           .position = static_cast<int>(entries.size()),
                           .attributes = entry.value("attributes"_L1).toObject()});
    }
    return entries;
}

} // namespace core
