// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringView>

#include <optional>

class QCoreApplication;

namespace core {

/// The languages the program speaks. Indonesian is the default everywhere.
enum class Language { Indonesian, English };

/// The two-letter code used by `--lang` and in the settings: "id" or "en".
QString codeOf(Language language);

/// The language with this code, in any case; none for a code that is not known.
std::optional<Language> languageOf(QStringView code);

/// How numbers, dates and times are written in this language (1.046 and 09.41 in Indonesian).
QLocale localeOf(Language language);

/// The language of the texts that `tr()` returns now.
Language languageOf(const QCoreApplication &application);

/// Makes the application speak \a language: its own texts, Qt's texts, and the default locale.
/// Replaces the language installed before; widgets learn of it by QEvent::LanguageChange.
void installLanguage(QCoreApplication &application, Language language);

} // namespace core
