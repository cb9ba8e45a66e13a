// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/documents/profile_page.h"

#include "core/reports/documents/kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::reports {
namespace {

/// What the profile says about one innovation, without what is hidden.
class ProfilePage
{
public:
    ProfilePage(Report &report, const Stationery &stationery, const DocumentUnit &unit,
                const Idea &idea)
        : m_report(report)
        , m_stationery(stationery)
        , m_unit(unit)
        , m_idea(idea)
        , m_profile(stationery.store()
                        .profiles.find(ProfileId(idea.id.value()))
                        .value_or(Profile{.id = ProfileId(idea.id.value())}))
        , m_hidden(m_profile.hidden.split(u'\n', Qt::SkipEmptyParts))
    {}

    void write()
    {
        addHead();
        addDesign();
        addResults();
        addEnd();
    }

private:
    bool isShown(const QString &field) const { return !m_hidden.contains(field); }

    QString label(const QString &list, const QString &code) const
    {
        return code.isEmpty() ? QString() : m_stationery.label(list, code);
    }

    int reached() const
    {
        if (m_idea.displayedOn.isValid())
            return 5;
        if (m_idea.launchedOn.isValid())
            return 4;
        return m_stationery.store().steps.count("WHERE idea = ?", m_idea.id) > 0 ? 3 : 2;
    }

    QString fullName() const
    {
        return m_idea.expansion.isEmpty() ? nameOf(m_idea)
                                          : u"%1 \u2013 %2"_s.arg(nameOf(m_idea), m_idea.expansion);
    }

    void addHead()
    {
        ProfileHead head{.name = nameOf(m_idea), .expansion = m_idea.expansion};
        head.stages = {translate("Document", "Drum-up"), translate("Document", "Diagnose"),
                       translate("Document", "Design"), translate("Document", "Deliver"),
                       translate("Document", "Display")};
        head.reached = reached();
        head.fields = record();
        const auto bytes =
            isShown(u"picture"_s) ? m_stationery.picture(m_profile.picture) : QByteArray();
        if (!bytes.isEmpty())
            head.picture = Picture{bytes, m_profile.pictureCaption};
        add(m_report, std::move(head));
    }

    /// In the order of the ministry's report (iid.md, 2).
    std::vector<Field> record() const
    {
        const auto proposers = QString(m_idea.proposers).replace(u'\n', u"; "_s);
        auto initiator = label(u"initiator"_s, m_idea.initiator);
        if (!proposers.isEmpty())
            initiator = initiator.isEmpty() ? proposers : u"%1: %2"_s.arg(initiator, proposers);
        return {{translate("Document", "Unit"), m_unit.opd.name},
                {translate("Document", "Innovation"), fullName()},
                {translate("Document", "Maturity"), label(u"maturity"_s, m_profile.maturity)},
                {translate("Document", "Initiator"), initiator},
                {translate("Document", "Form"), label(u"innovation_form"_s, m_idea.form)},
                {translate("Document", "Kind"), label(u"digital"_s, m_idea.digital)},
                {translate("Document", "Government affair"), label(u"affair"_s, m_idea.affair)},
                {translate("Document", "Trial"), m_stationery.date(m_profile.trialOn)},
                {translate("Document", "Implementation"), m_stationery.date(m_profile.appliedOn)}};
    }

    void addDesign()
    {
        if (!isShown(u"design"_s) || m_profile.design.trimmed().isEmpty())
            return;
        add(m_report, Heading{translate("Document", "Design and main changes"), 2});
        add(m_report, TwoColumnText{m_profile.design});
    }

    /// What takes a line or two, as labels with their texts.
    void addEnd()
    {
        const auto benefit = m_profile.benefit.isEmpty() ? m_idea.benefit : m_profile.benefit;
        Fields end;
        const auto addField = [&](const QString &field, const QString &label, const QString &text) {
            if (isShown(field) && !text.trimmed().isEmpty())
                end.fields.push_back({label, text.trimmed()});
        };
        addField(u"aim"_s, translate("Document", "Aim"), m_profile.aim);
        addField(u"benefit"_s, translate("Document", "Benefit"), benefit);
        addField(u"result"_s, translate("Document", "Result"), resultBesideFigures());
        addField(u"sustainability"_s, translate("Document", "Sustainability and replication"),
                 m_profile.sustainability);
        addField(u"contact"_s, translate("Document", "Contact"), m_profile.contact);
        if (!end.fields.empty())
            add(m_report, std::move(end));
    }

    /// The result in words, unless it only repeats the figures.
    QString resultBesideFigures() const
    {
        auto rest = m_profile.result;
        for (const auto &figure : figures()) {
            rest.remove(figure.value);
            rest.remove(figure.caption, Qt::CaseInsensitive);
        }
        const auto says = std::ranges::any_of(rest, [](QChar c) { return c.isLetterOrNumber(); });
        return says ? m_profile.result : QString();
    }

    void addResults()
    {
        if (isShown(u"before"_s) && isShown(u"after"_s) &&
            !(m_profile.before.isEmpty() && m_profile.after.isEmpty()))
            add(m_report, BeforeAfter{translate("Document", "Before"), m_profile.before,
                                      translate("Document", "After"), m_profile.after});
        if (auto shown = figures(); !shown.empty())
            add(m_report, Figures{std::move(shown)});
    }

    std::vector<Figure> figures() const
    {
        std::vector<Figure> shown;
        const auto addFigure = [&](const QString &field, const QString &value,
                                   const QString &caption) {
            if (isShown(field) && !value.isEmpty())
                shown.push_back({value, caption});
        };
        addFigure(u"figure1"_s, m_profile.figure1, m_profile.caption1);
        addFigure(u"figure2"_s, m_profile.figure2, m_profile.caption2);
        addFigure(u"figure3"_s, m_profile.figure3, m_profile.caption3);
        return shown;
    }

    Report &m_report;
    const Stationery &m_stationery;
    const DocumentUnit &m_unit;
    const Idea &m_idea;
    Profile m_profile;
    QStringList m_hidden;
};

} // namespace

void addProfile(Report &report, const Stationery &stationery, const DocumentUnit &unit,
                const Idea &idea)
{
    ProfilePage(report, stationery, unit, idea).write();
}

} // namespace core::reports
