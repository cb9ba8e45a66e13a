// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/text_words.h"

#include <QCoreApplication>
#include <QHash>

namespace ui {

using namespace Qt::StringLiterals;

std::vector<PlaceholderWord> placeholderWords()
{
    const auto word = [](const QString &code, const char *meaning) {
        return PlaceholderWord{u'{' + code + u'}',
                               QCoreApplication::translate("TextWords", meaning)};
    };
    return {
        word(u"nama_lab"_s, QT_TRANSLATE_NOOP("TextWords", "name of the lab")),
        word(u"daerah"_s, QT_TRANSLATE_NOOP("TextWords", "region")),
        word(u"tahun"_s, QT_TRANSLATE_NOOP("TextWords", "year of the lab")),
        word(u"tempat"_s, QT_TRANSLATE_NOOP("TextWords", "venue, or place of signing")),
        word(u"hari"_s, QT_TRANSLATE_NOOP("TextWords", "day of the week")),
        word(u"tanggal"_s, QT_TRANSLATE_NOOP("TextWords", "date")),
        word(u"tanggal_dengan_huruf"_s, QT_TRANSLATE_NOOP("TextWords", "date in words")),
        word(u"kuota"_s, QT_TRANSLATE_NOOP("TextWords", "quota of ideas")),
        word(u"bulan_lapor"_s, QT_TRANSLATE_NOOP("TextWords", "months between reports")),
        word(u"nama_kepala_daerah"_s, QT_TRANSLATE_NOOP("TextWords", "name of the head of region")),
        word(u"jabatan_kepala_daerah"_s,
             QT_TRANSLATE_NOOP("TextWords", "title of the head of region")),
        word(u"jabatan_saksi_lan"_s,
             QT_TRANSLATE_NOOP("TextWords", "title of the witness from LAN")),
        word(u"nama_kepala_unit"_s, QT_TRANSLATE_NOOP("TextWords", "name of the head of unit")),
        word(u"jabatan_kepala_unit"_s, QT_TRANSLATE_NOOP("TextWords", "title of the head of unit")),
    };
}

QString textTitle(const QString &code)
{
    static const QHash<QString, const char *> titles{
        {u"letterhead"_s, QT_TRANSLATE_NOOP("TextWords", "All documents: letterhead")},
        {u"annex_title"_s, QT_TRANSLATE_NOOP("TextWords", "All documents: annex")},
        {u"place_and_date"_s, QT_TRANSLATE_NOOP("TextWords", "All documents: place and date")},
        {u"witnessed_by"_s, QT_TRANSLATE_NOOP("TextWords", "All documents: witness")},
        {u"acknowledged_by"_s, QT_TRANSLATE_NOOP("TextWords", "All documents: acknowledged by")},
        {u"attendance_title"_s, QT_TRANSLATE_NOOP("TextWords", "Attendance list: title")},
        {u"attendance_note"_s, QT_TRANSLATE_NOOP("TextWords", "Attendance list: note")},
        {u"commitment_title"_s, QT_TRANSLATE_NOOP("TextWords", "Commitment: title")},
        {u"commitment_heading"_s, QT_TRANSLATE_NOOP("TextWords", "Commitment: below the title")},
        {u"commitment_opening"_s, QT_TRANSLATE_NOOP("TextWords", "Commitment: opening")},
        {u"commitment_points"_s, QT_TRANSLATE_NOOP("TextWords", "Commitment: points")},
        {u"commitment_closing"_s, QT_TRANSLATE_NOOP("TextWords", "Commitment: closing")},
        {u"commitment_annex"_s, QT_TRANSLATE_NOOP("TextWords", "Commitment: annex")},
        {u"worksheet_title"_s, QT_TRANSLATE_NOOP("TextWords", "Worksheet: title")},
        {u"worksheet_note"_s, QT_TRANSLATE_NOOP("TextWords", "Worksheet: notes")},
        {u"recap_title"_s, QT_TRANSLATE_NOOP("TextWords", "Recap of ideas: title")},
        {u"recap_opening"_s, QT_TRANSLATE_NOOP("TextWords", "Recap of ideas: opening")},
        {u"recap_empty_units"_s,
         QT_TRANSLATE_NOOP("TextWords", "Recap of ideas: units without ideas")},
        {u"plan_title"_s, QT_TRANSLATE_NOOP("TextWords", "Action plan: title")},
        {u"plan_aim"_s, QT_TRANSLATE_NOOP("TextWords", "Action plan: aim")},
        {u"plan_output"_s, QT_TRANSLATE_NOOP("TextWords", "Action plan: output")},
        {u"plan_review"_s, QT_TRANSLATE_NOOP("TextWords", "Action plan: review")},
        {u"contract_title"_s, QT_TRANSLATE_NOOP("TextWords", "Contract: title")},
        {u"contract_heading"_s, QT_TRANSLATE_NOOP("TextWords", "Contract: below the title")},
        {u"contract_opening"_s, QT_TRANSLATE_NOOP("TextWords", "Contract: opening")},
        {u"contract_first_party"_s, QT_TRANSLATE_NOOP("TextWords", "Contract: first party")},
        {u"contract_second_party"_s, QT_TRANSLATE_NOOP("TextWords", "Contract: second party")},
        {u"contract_agreement"_s, QT_TRANSLATE_NOOP("TextWords", "Contract: agreement")},
        {u"contract_points"_s, QT_TRANSLATE_NOOP("TextWords", "Contract: points")},
        {u"contract_undertaking"_s, QT_TRANSLATE_NOOP("TextWords", "Contract: undertaking")},
        {u"contract_closing"_s, QT_TRANSLATE_NOOP("TextWords", "Contract: closing")},
        {u"launch_title"_s, QT_TRANSLATE_NOOP("TextWords", "Launch list: title")},
        {u"launch_opening"_s, QT_TRANSLATE_NOOP("TextWords", "Launch list: opening")},
        {u"monev_title"_s, QT_TRANSLATE_NOOP("TextWords", "Monitoring recap: title")},
        {u"monev_opening"_s, QT_TRANSLATE_NOOP("TextWords", "Monitoring recap: opening")},
        {u"monev_not_reported"_s, QT_TRANSLATE_NOOP("TextWords", "Monitoring recap: not reported")},
        {u"display_title"_s, QT_TRANSLATE_NOOP("TextWords", "Display report: title")},
        {u"display_heading"_s, QT_TRANSLATE_NOOP("TextWords", "Display report: below the title")},
        {u"display_summary"_s, QT_TRANSLATE_NOOP("TextWords", "Display report: summary")},
    };
    const char *title = titles.value(code, nullptr);
    return title ? QCoreApplication::translate("TextWords", title) : code;
}

} // namespace ui
