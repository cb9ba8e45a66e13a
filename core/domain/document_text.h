// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lab.h"

namespace core {

struct DocumentText;
using DocumentTextId = Id<DocumentText>;

/// A text of the lab's printed documents, with placeholders in braces ({daerah}, {tanggal} ...).
struct DocumentText
{
    DocumentTextId id;
    LabId lab = LabId(0);
    QString code = {}; ///< Stable key, for example "komitmen.isi".
    QString body = {};

    friend bool operator==(const DocumentText &, const DocumentText &) = default;
};

} // namespace core
