// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"

#include <QCoreApplication>
#include <QTranslator>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr auto codeProperty = "lumbungLanguage";
constexpr auto translatorName = "lumbungTranslator"_L1;

void removeTranslators(QCoreApplication &application)
{
    const auto installed =
        application.findChildren<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly);
    for (auto *translator : installed)
        delete translator; // its destructor takes it out of the application
}

void addTranslator(QCoreApplication &application, const QString &catalogue, Language language)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(translatorName);
    if (translator->load(u":/i18n/%1_%2.qm"_s.arg(catalogue, codeOf(language))))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QString codeOf(Language language)
{
    return language == Language::English ? u"en"_s : u"id"_s;
}

std::optional<Language> languageOf(QStringView code)
{
    for (const auto language : {Language::Indonesian, Language::English})
        if (code.compare(codeOf(language), Qt::CaseInsensitive) == 0)
            return language;
    return std::nullopt;
}

QLocale localeOf(Language language)
{
    return language == Language::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                         : QLocale(QLocale::Indonesian, QLocale::Indonesia);
}

Language languageOf(const QCoreApplication &application)
{
    return languageOf(application.property(codeProperty).toString()).value_or(Language::Indonesian);
}

void installLanguage(QCoreApplication &application, Language language)
{
    removeTranslators(application);
    QLocale::setDefault(localeOf(language));
    application.setProperty(codeProperty, codeOf(language));
    addTranslator(application, u"qt"_s, language);
    addTranslator(application, u"lumbung"_s, language);
}

} // namespace core
