// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "core/commands/plan_commands.h"
#include "core/commands/review_commands.h"
#include "core/commands/step_block_commands.h"
#include "core/document/document.h"
#include "core/domain/codes.h"
#include "core/queries/plan_digest.h"

/// A small lab at Design: an office and a hospital, ideas to choose from, chosen ones, and a plan
/// of nine steps. Its clock stands on 10 December 2026.
class DesignedLab
{
public:
    DesignedLab()
    {
        core::Document::Options options;
        options.now = [] { return QDateTime(QDate(2026, 12, 10), QTime(3, 0), Qt::UTC); };
        document = core::Document::inMemory({.name = QStringLiteral("Lab")}, options);
        hospital = unit(QStringLiteral("RSUD Dr. Wirya Husada"), QStringLiteral("Direktur"),
                        QStringLiteral("dr. Lukman Hakim, Sp.PD."));
        office = unit(QStringLiteral("Dinas Kominfo"), QStringLiteral("Kepala Dinas"),
                      QStringLiteral("Ir. Sari Wulan"));
        queue = idea(hospital, QStringLiteral("ANTRE DULU"),
                     QStringLiteral("Antrean Terpadu dari Rumah untuk Loket Umum"), true);
        klepon =
            idea(office, QStringLiteral("KLEPON"), QStringLiteral("Kelompok Pemuda Online"), true);
        draft = idea(office, QStringLiteral("SERABI"), QStringLiteral("Sehari Rampung Berkas Izin"),
                     false);
    }

    core::OpdId unit(const QString &name, const QString &title, const QString &head)
    {
        core::Opd opd{.id = core::OpdId(0), .lab = document->lab(), .name = name};
        opd.headTitle = title;
        opd.headName = head;
        return document->execute(core::AddOpd{opd}).value();
    }

    core::IdeaId idea(core::OpdId unit, const QString &name, const QString &expansion, bool chosen)
    {
        core::Idea idea{.id = core::IdeaId(0), .opd = unit};
        idea.name = name;
        idea.expansion = expansion;
        idea.problem = QStringLiteral("Pasien rawat jalan menunggu rata-rata 3 jam; loket penuh "
                                      "sejak pukul 05.00.");
        idea.expectedState = QStringLiteral("Waktu tunggu 45 menit di 12 poli.");
        idea.status = chosen ? core::codes::selected : core::codes::draft;
        return document->execute(core::AddIdea{idea, QDate(2026, 11, 2)}).value();
    }

    /// Pastes a block of activity, output, PIC, start, end, budget and source.
    void plan(core::IdeaId idea, const std::vector<QStringList> &rows)
    {
        using core::StepField;
        core::PasteSteps paste{.idea = idea};
        paste.fields = {StepField::Activity, StepField::Output, StepField::Who,   StepField::Start,
                        StepField::End,      StepField::Budget, StepField::Source};
        paste.rows = rows;
        (void)document->execute(paste).value();
    }

    void planQueue();

    std::vector<core::Step> steps(core::IdeaId idea) const
    {
        return core::stepsOf(document->store(), idea);
    }

    std::unique_ptr<core::Document> document;
    core::OpdId hospital = core::OpdId(0);
    core::OpdId office = core::OpdId(0);
    core::IdeaId queue = core::IdeaId(0);
    core::IdeaId klepon = core::IdeaId(0);
    core::IdeaId draft = core::IdeaId(0);
};

inline void DesignedLab::planQueue()
{
    const auto row = [](const char *text) {
        return QString::fromUtf8(text).split(QLatin1Char('|'));
    };
    plan(queue,
         {row("Tim dan SK pengelola|SK Direktur|Niken L.|2/12/2026|16/12/2026|0|"),
          row("Petakan alur loket dan jam puncak|Peta alur|Heri S.|8/12/2026|25/12/2026|0|"),
          row("Rancang nomor antrean lewat WhatsApp|Rancangan sah|Tim TI|21/12/2026|"
              "13/1/2027|0|"),
          row("Bangun dan uji di 2 poli|Aplikasi siap uji|Tim TI|8/1/2027|10/2/2027|"
              "18.000.000|BLUD"),
          row("Latih petugas loket|24 petugas lulus|Niken L.|4/2/2027|18/2/2027|3.500.000|"
              "BLUD"),
          row("Uji coba poli dalam dan anak|Laporan uji|dr. Arief|14/2/2027|13/3/2027|0|"),
          row("Sosialisasi ke 25 puskesmas|25 puskesmas|Humas|24/2/2027|26/3/2027|2.500.000|"
              "BLUD"),
          row("Terapkan di semua poli|12 poli terlayani|dr. Arief|21/3/2027|28/4/2027|"
              "6.000.000|BLUD"),
          row("Ukur waktu tunggu tiap bulan|Grafik bulanan|Heri S.|26/3/2027|30/6/2027|0|")});
}
