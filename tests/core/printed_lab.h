// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/reports/documents/documents.h"

#include <QTest>

#include <functional>

/// A small English lab, written straight into its tables, and what it prints.
class PrintedLab
{
public:
    const QDate today = QDate(2026, 11, 21);
    std::unique_ptr<core::Document> document =
        core::Document::inMemory({.name = QStringLiteral("Lab of Eastland 2026"),
                                  .region = QStringLiteral("Eastland"),
                                  .year = 2026,
                                  .language = core::Language::English});

    /// Changes the lab as one command.
    void write(const std::function<void(core::Store &)> &change)
    {
        QVERIFY(document->execute(Write{change}));
    }

    void change(const std::function<void(core::Lab &)> &change)
    {
        write([&](core::Store &store) {
            auto lab = *store.labs.find(document->lab());
            change(lab);
            store.labs.update(lab);
        });
    }

    void addUnit(qint64 id, const QString &name, const QString &head = {}, const QString &nip = {})
    {
        write([&](core::Store &store) {
            core::Opd opd{.id = core::OpdId(id), .lab = document->lab(), .name = name};
            opd.kind = QStringLiteral("dinas");
            opd.headTitle = QStringLiteral("Head of ") + name;
            opd.headName = head;
            opd.headNip = nip;
            store.opds.add(opd);
        });
    }

    void addIdea(qint64 id, qint64 unit, const QString &number, const QString &name,
                 const std::function<void(core::Idea &)> &change = {})
    {
        write([&](core::Store &store) {
            core::Idea idea{.id = core::IdeaId(id), .opd = core::OpdId(unit), .number = number};
            idea.name = name;
            idea.status = QStringLiteral("terpilih");
            if (change)
                change(idea);
            store.ideas.add(idea);
        });
    }

    void sign(qint64 id, const QString &role, const QString &title, const QString &name)
    {
        write([&](core::Store &store) {
            core::Signatory signatory{.id = core::SignatoryId(id), .lab = document->lab()};
            signatory.role = role;
            signatory.title = title;
            signatory.name = name;
            store.signatories.add(signatory);
        });
    }

    std::vector<core::reports::Report> reports(core::reports::DocumentKind kind,
                                               core::reports::DocumentRequest request = {}) const
    {
        request.lab = document->lab();
        request.today = today;
        request.language = core::Language::English;
        return core::reports::documents(document->store(), kind, request);
    }

    QString text(core::reports::DocumentKind kind,
                 const core::reports::DocumentRequest &request = {}) const
    {
        QString all;
        for (const auto &report : reports(kind, request))
            all += core::reports::toText(report);
        return all;
    }

private:
    struct Write
    {
        static constexpr auto label = "write";
        std::function<void(core::Store &)> change;

        core::Result<> execute(core::Store &store) const
        {
            change(store);
            return {};
        }
    };
};
