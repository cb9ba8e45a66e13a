// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/list_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <array>

namespace ui {

using namespace Qt::StringLiterals;

QString listTitle(const QString &list)
{
    static const QHash<QString, const char *> titles{
        {u"affair"_s, QT_TRANSLATE_NOOP("ListWords", "Government affairs")},
        {u"attendance"_s, QT_TRANSLATE_NOOP("ListWords", "Attendance")},
        {u"budget_need"_s, QT_TRANSLATE_NOOP("ListWords", "Budget need")},
        {u"decider"_s, QT_TRANSLATE_NOOP("ListWords", "Who decides for the unit")},
        {u"digital"_s, QT_TRANSLATE_NOOP("ListWords", "Digital or not")},
        {u"evidence_kind"_s, QT_TRANSLATE_NOOP("ListWords", "Kinds of evidence")},
        {u"fund_source"_s, QT_TRANSLATE_NOOP("ListWords", "Sources of funds")},
        {u"head_review"_s, QT_TRANSLATE_NOOP("ListWords", "Decisions of heads of units")},
        {u"idea_status"_s, QT_TRANSLATE_NOOP("ListWords", "Status of an idea")},
        {u"initiator"_s, QT_TRANSLATE_NOOP("ListWords", "Initiators")},
        {u"innovation_form"_s, QT_TRANSLATE_NOOP("ListWords", "Forms of innovation")},
        {u"innovation_kind"_s, QT_TRANSLATE_NOOP("ListWords", "Kinds of innovation")},
        {u"lan_review"_s, QT_TRANSLATE_NOOP("ListWords", "Reviews by the lab team")},
        {u"maturity"_s, QT_TRANSLATE_NOOP("ListWords", "Maturity of an innovation")},
        {u"monev_method"_s, QT_TRANSLATE_NOOP("ListWords", "Ways of monitoring")},
        {u"obstacle_category"_s, QT_TRANSLATE_NOOP("ListWords", "Categories of obstacles")},
        {u"organiser_suggestion"_s, QT_TRANSLATE_NOOP("ListWords", "Organisers offered")},
        {u"origin"_s, QT_TRANSLATE_NOOP("ListWords", "Origin of an idea")},
        {u"phase"_s, QT_TRANSLATE_NOOP("ListWords", "Phases of carrying out")},
        {u"run_status"_s, QT_TRANSLATE_NOOP("ListWords", "Status of carrying out")},
        {u"signatory_role"_s, QT_TRANSLATE_NOOP("ListWords", "Roles of signatories")},
        {u"status_reason"_s, QT_TRANSLATE_NOOP("ListWords", "Reasons for a status")},
        {u"step_status"_s, QT_TRANSLATE_NOOP("ListWords", "Status of a step")},
        {u"step_template"_s, QT_TRANSLATE_NOOP("ListWords", "Templates of steps")},
        {u"team_role"_s, QT_TRANSLATE_NOOP("ListWords", "Roles in the lab team")},
        {u"unit_kind"_s, QT_TRANSLATE_NOOP("ListWords", "Kinds of units")},
        {u"unit_role"_s, QT_TRANSLATE_NOOP("ListWords", "Roles of people of units")},
    };
    const char *title = titles.value(list, nullptr);
    return title ? QCoreApplication::translate("ListWords", title) : list;
}

/// What each attribute says where it is true.
static const auto &meanings()
{
    static const std::array<std::pair<QLatin1String, const char *>, 18> all{{
        {QLatin1String("present"), QT_TRANSLATE_NOOP("ListWords", "counts as present")},
        {QLatin1String("asks_substitute"), QT_TRANSLATE_NOOP("ListWords", "asks who came instead")},
        {QLatin1String("counted"), QT_TRANSLATE_NOOP("ListWords", "is counted")},
        {QLatin1String("selected"), QT_TRANSLATE_NOOP("ListWords", "chosen for a plan")},
        {QLatin1String("set_aside"), QT_TRANSLATE_NOOP("ListWords", "put off or given up")},
        {QLatin1String("stopped"), QT_TRANSLATE_NOOP("ListWords", "ends the innovation")},
        {QLatin1String("running"), QT_TRANSLATE_NOOP("ListWords", "counts as running")},
        {QLatin1String("reported"), QT_TRANSLATE_NOOP("ListWords", "counts as reported")},
        {QLatin1String("done"), QT_TRANSLATE_NOOP("ListWords", "counts as done")},
        {QLatin1String("approves"), QT_TRANSLATE_NOOP("ListWords", "approves")},
        {QLatin1String("needs_reason"), QT_TRANSLATE_NOOP("ListWords", "asks for a reason")},
        {QLatin1String("needs_target"),
         QT_TRANSLATE_NOOP("ListWords", "asks for the idea it is merged into")},
        {QLatin1String("needs_lesson"), QT_TRANSLATE_NOOP("ListWords", "asks for a lesson")},
        {QLatin1String("needs_year"), QT_TRANSLATE_NOOP("ListWords", "asks for a year")},
        {QLatin1String("needs_note"), QT_TRANSLATE_NOOP("ListWords", "asks for a note")},
        {QLatin1String("asks_detail"), QT_TRANSLATE_NOOP("ListWords", "asks for details")},
        {QLatin1String("asks_name"), QT_TRANSLATE_NOOP("ListWords", "asks for a name")},
        {QLatin1String("basic_service"), QT_TRANSLATE_NOOP("ListWords", "basic service")},
    }};
    return all;
}

QString entryMeaning(const core::ListEntry &entry)
{
    const QJsonObject &attributes = entry.attributes;
    QStringList parts;
    for (const auto &[attribute, words] : meanings()) {
        if (attributes.value(attribute).toBool())
            parts << QCoreApplication::translate("ListWords", words);
    }
    if (const QString title = attributes.value(QLatin1String("head_title")).toString();
        !title.isEmpty())
        parts << title << attributes.value(QLatin1String("group")).toString();
    if (const auto steps = attributes.value(QLatin1String("steps")).toArray(); !steps.isEmpty())
        parts << QCoreApplication::translate("ListWords", "%n step(s)", nullptr,
                                             static_cast<int>(steps.size()));
    return parts.join(u" · "_s);
}

} // namespace ui
