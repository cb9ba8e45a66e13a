// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/defaults/shipped_texts.h"

#include "core/defaults/resource_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {
namespace {

/// A text is one line, or an array of lines.
QString bodyOf(const QJsonValue &text)
{
    if (text.isString())
        return text.toString();
    QStringList lines;
    const QJsonArray members = text.toArray();
    for (const QJsonValue &line : members)
        lines.append(line.toString());
    return lines.join(u'\n');
}

} // namespace

std::vector<ShippedText> shippedTexts(Language language)
{
    const QString path =
        language == Language::English ? u":/lumbung/texts/en.json"_s : u":/lumbung/texts/id.json"_s;
    std::vector<ShippedText> texts;
    const QJsonArray members = resourceJson(path).value("texts"_L1).toArray();
    for (const QJsonValue &member : members)
        texts.push_back({.code = member["code"_L1].toString(), .body = bodyOf(member["text"_L1])});
    return texts;
}

QString shippedText(const QString &code, Language language)
{
    for (const ShippedText &text : shippedTexts(language)) {
        if (text.code == code)
            return text.body;
    }
    return {};
}

} // namespace core
