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

Result<> ResetText::execute(Store &store) const
{
    return write(store, lab, code, shippedText(code, language));
}

QString documentText(const Store &store, LabId lab, const QString &code)
{
    const auto own = store.texts.first("WHERE lab = ? AND code = ?", lab, code);
    return own ? own->body : shippedText(code);
}

} // namespace core
