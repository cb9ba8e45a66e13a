// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTranslator>

#include <utility>

/// Speaks Indonesian and writes down every text that is asked for and that no catalogue answers:
/// ours, Qt's, whoever's. Make one before the first widget; take() returns an empty list at the
/// end.
class MissingStrings : public QTranslator
{
public:
    MissingStrings()
    {
        QCoreApplication::installTranslator(this); // the first installed is asked last
        core::installLanguage(*QCoreApplication::instance(), core::Language::Indonesian);
        m_found.clear(); // what was asked before there was anybody to answer
    }

    /// The texts that went unanswered since the last call, as "context | text", each once.
    QStringList take() { return std::exchange(m_found, {}); }

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int count) const override
    {
        Q_UNUSED(disambiguation)
        Q_UNUSED(count)
        const QString text = QString::fromUtf8(source);
        const QString entry = QString::fromUtf8(context) + QStringLiteral(" | ") + text;
        if (!text.isEmpty() && !m_found.contains(entry))
            m_found << entry;
        return {};
    }

private:
    mutable QStringList m_found;
};
