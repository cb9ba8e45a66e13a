// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "core/document/document.h"

#include <QTemporaryDir>
#include <QTest>

/// One lab that was copied to another laptop, where both go on: Rina here, Sari there.
class TwoLaptops
{
    QTemporaryDir m_folder;

public:
    const QDate today = QDate(2026, 10, 12);
    std::unique_ptr<core::Document> here;
    std::unique_ptr<core::Document> there;
    core::OpdId unit = core::OpdId(0);   ///< Dinas Kesehatan, with
    core::IdeaId idea = core::IdeaId(0); ///< RONDA GIZI.

    TwoLaptops()
    {
        here = *core::Document::create(path("here"), {.name = QStringLiteral("Labinov")},
                                       options("Rina"));
        unit = addUnit(*here, "Dinas Kesehatan");
        idea = addIdea(*here, "RONDA GIZI");
        std::ignore = here->saveCopy(path("there")).has_value();
        there = open("there", options("Sari"));
    }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    static core::DocumentOptions options(const char *author)
    {
        core::DocumentOptions options;
        options.stations = {};
        options.author = QLatin1String(author);
        return options;
    }

    std::unique_ptr<core::Document> open(const char *name, const core::DocumentOptions &with) const
    {
        auto document = core::Document::open(path(name), core::Document::Access::ReadWrite, with);
        return document ? *std::move(document) : nullptr;
    }

    /// Merges the file \a name into \a into, which must be sound afterwards.
    void merge(core::Document &into, const char *name) const
    {
        const auto merged = into.merge(path(name));
        QVERIFY2(merged, qPrintable(merged ? QString() : merged.error().detail));
        QCOMPARE(into.check().value(), QStringList());
    }

    static core::Opd newUnit(const core::Document &document, const char *name,
                             const char *head = "")
    {
        core::Opd unit{.id = core::OpdId(0)};
        unit.lab = document.lab();
        unit.name = QLatin1String(name);
        unit.headName = QLatin1String(head);
        return unit;
    }

    static core::OpdId addUnit(core::Document &document, const char *name, const char *head = "")
    {
        return document.execute(core::AddOpd{newUnit(document, name, head)}).value();
    }

    core::IdeaId addIdea(core::Document &document, const char *name,
                         std::optional<core::OpdId> of = {}) const
    {
        core::Idea added{.id = core::IdeaId(0)};
        added.opd = of.value_or(unit);
        added.name = QLatin1String(name);
        return document.execute(core::AddIdea{added, today}).value();
    }

    core::Idea ideaIn(const core::Document &document) const
    {
        return document.store().ideas.find(idea).value();
    }

    void rename(core::Document &document, const char *name) const
    {
        core::Idea changed = ideaIn(document);
        changed.name = QLatin1String(name);
        QVERIFY(document.execute(core::UpdateIdea{changed}));
    }

    void tell(core::Document &document, const char *problem) const
    {
        core::Idea changed = ideaIn(document);
        changed.problem = QLatin1String(problem);
        QVERIFY(document.execute(core::UpdateIdea{changed}));
    }
};
