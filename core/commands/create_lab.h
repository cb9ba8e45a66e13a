// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// What a new lab starts with; only the name is obligatory.
struct NewLab
{
    QString name;
    QString region = {};
    QString regionCode = {};
    int year = 0;
    Language language = Language::Indonesian; ///< Of the shipped lists and texts.
};

/// Makes a lab with all shipped lists and texts (defaults.md); they belong to the lab from then on.
struct CreateLab
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "create lab");

    NewLab lab;

    Result<LabId> execute(Store &store) const;
};

} // namespace core
