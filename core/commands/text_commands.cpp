// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/text_commands.h"

#include "core/defaults/shipped_texts.h"

#include <algorithm>

namespace core {

static Result<> write(Store &store, LabId lab, const QString &code, const QString &body)
{
    const auto shipped = shippedTexts();
    if (std::ranges::find(shipped, code, &ShippedText::code) == shipped.end())
        return notFound("document text", lab.value());
    const auto before = store.texts.first("WHERE lab = ? AND code = ?", lab, code);
    const auto id =
        before ? before->id : hashedId<DocumentText>({QString::number(lab.value()), code});
    store.texts.put({.id = id, .lab = lab, .code = code, .body = body});
    return {};
}

Result<> UpdateText::execute(Store &store) const
{
    return write(store, lab, code, body.trimmed());
}

/// The language a lab was made in, told by the texts it left as they were shipped.
static Language languageOfTexts(const Store &store, LabId lab)
{
    int english = 0;
    int indonesian = 0;
    for (const DocumentText &text : store.texts.list("WHERE lab = ?", lab)) {
        english += text.body == shippedText(text.code, Language::English);
        indonesian += text.body == shippedText(text.code, Language::Indonesian);
    }
    return english > indonesian ? Language::English : Language::Indonesian;
}

Result<> ResetText::execute(Store &store) const
{
    return write(store, lab, code, shippedText(code, languageOfTexts(store, lab)));
}

QString documentText(const Store &store, LabId lab, const QString &code)
{
    const auto own = store.texts.first("WHERE lab = ? AND code = ?", lab, code);
    return own ? own->body : shippedText(code);
}

} // namespace core
