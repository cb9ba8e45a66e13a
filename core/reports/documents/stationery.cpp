// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/documents/stationery.h"

#include "core/defaults/shipped_lists.h"
#include "core/defaults/shipped_texts.h"
#include "core/domain/filled_text.h"
#include "core/domain/format.h"
#include "core/domain/spelled.h"
#include "core/queries/progress.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::reports {

QString translate(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

QString dots()
{
    return QString(24, u'.');
}

Stationery::Stationery(const Store &store, const DocumentRequest &request)
    : m_store(store)
    , m_request(request)
    , m_lab(store.labs.find(request.lab).value_or(Lab{.id = request.lab}))
    , m_signatories(store.signatories.list("WHERE lab = ?", request.lab))
{
    readLabels();
    readTexts();
    readUnits();
}

/// A text that the lab left as it was shipped follows the language of the document.
void Stationery::readTexts()
{
    QHash<QString, QString> shipped;
    for (const auto &text : shippedTexts(m_request.language))
        m_texts.insert(text.code, text.body);
    for (const auto language : {Language::Indonesian, Language::English})
        for (const auto &text : shippedTexts(language))
            shipped.insert(codeOf(language) + text.code, text.body);
    for (const auto &text : m_store.texts.list("WHERE lab = ?", m_lab.id))
        if (text.body != shipped.value(codeOf(Language::Indonesian) + text.code) &&
            text.body != shipped.value(codeOf(Language::English) + text.code))
            m_texts.insert(text.code, text.body);
}

void Stationery::readUnits()
{
    for (const auto &unit : progressPerUnit(m_store, m_lab.id)) {
        const auto wanted = std::ranges::find(m_request.units, unit.id) != m_request.units.end();
        if (!wanted && !isWhole())
            continue;
        if (auto opd = m_store.opds.find(unit.id))
            m_units.push_back({*std::move(opd), unit.group});
    }
}

Report Stationery::start(const QString &title, const QString &foot) const
{
    Report report{.title = title};
    report.running = {.head = m_lab.name, .headRight = title, .foot = foot};
    report.language = m_request.language;
    report.paper = m_request.paper.value_or(m_lab.paper == u"a4"_s ? Paper::A4 : Paper::F4);
    return report;
}

std::optional<Letterhead> Stationery::letterhead(const QString &unit) const
{
    if (m_lab.letterhead == u"none"_s)
        return std::nullopt;
    Letterhead head;
    if (m_lab.letterhead == u"image"_s)
        head.picture = picture(m_lab.letterheadImage);
    head.logo = picture(m_lab.logo);
    head.authority = m_lab.letterheadLine1.isEmpty()
                         ? text(u"letterhead"_s, {{u"daerah"_s, m_lab.region.toUpper()}})
                         : m_lab.letterheadLine1;
    head.organisation = unit.isEmpty() ? m_lab.letterheadLine2 : unit.toUpper();
    if (head.organisation.isEmpty())
        head.organisation = m_lab.organiser.toUpper();
    if (unit.isEmpty())
        head.address = m_lab.letterheadAddress;
    const auto nothing = head.picture.isEmpty() && m_lab.letterheadLine1.isEmpty() &&
                         m_lab.region.isEmpty() && head.organisation.isEmpty();
    return nothing ? std::nullopt : std::optional(head);
}

QString Stationery::text(const QString &code, const Values &values) const
{
    const auto regent = signatory(u"kepala_daerah"_s);
    const auto witness = signatory(u"saksi_lan"_s);
    Values all{{u"daerah"_s, m_lab.region},
               {u"tahun"_s, m_lab.year > 0 ? QString::number(m_lab.year) : QString()},
               {u"nama_lab"_s, m_lab.name},
               {u"tempat"_s, m_lab.venue.isEmpty() ? m_lab.place : m_lab.venue},
               {u"tanggal"_s, date(m_request.today)},
               {u"kuota"_s, QString::number(m_lab.quota)},
               {u"bulan_lapor"_s, QString::number(m_lab.reportMonths)},
               {u"nama_kepala_daerah"_s, regent ? regent->name : QString()},
               {u"jabatan_kepala_daerah"_s, regent ? regent->title : QString()},
               {u"jabatan_saksi_lan"_s, witness ? witness->title : QString()}};
    all.insert(values);
    return filledText(m_texts.value(code), all, dots());
}

QStringList Stationery::lines(const QString &code, const Values &values) const
{
    return text(code, values).split(u'\n', Qt::SkipEmptyParts);
}

/// Labels in the document's language, where the lab kept those it was shipped with.
void Stationery::readLabels()
{
    const auto other =
        m_request.language == Language::English ? Language::Indonesian : Language::English;
    QHash<QString, QString> inOther;
    QHash<QString, QString> inOwn;
    for (const auto &list : shippedListNames()) {
        for (const auto &entry : shippedList(list, other))
            inOther.insert(list + u'/' + entry.code, entry.label);
        for (const auto &entry : shippedList(list, m_request.language))
            inOwn.insert(list + u'/' + entry.code, entry.label);
    }
    for (const auto &entry : m_store.lists.list("WHERE lab = ?", m_lab.id)) {
        const auto key = entry.list + u'/' + entry.code;
        m_entries.insert(key, entry);
        const auto kept = inOwn.contains(key) && entry.label == inOther.value(key);
        m_labels.insert(key, kept ? inOwn.value(key) : entry.label);
    }
}

QString Stationery::label(const QString &list, const QString &code) const
{
    return m_labels.value(list + u'/' + code, code);
}

bool Stationery::isSet(const QString &list, const QString &code, QLatin1String attribute) const
{
    return m_entries.value(list + u'/' + code).attributes.value(attribute).toBool();
}

bool Stationery::isCounted(const QString &list, const QString &code) const
{
    const auto attributes = m_entries.value(list + u'/' + code).attributes;
    return attributes.value("counted"_L1).toBool(true);
}

std::optional<Signatory> Stationery::signatory(const QString &role) const
{
    const auto found = std::ranges::find(m_signatories, role, &Signatory::role);
    return found == m_signatories.end() ? std::nullopt : std::optional(*found);
}

bool Stationery::hasSigner(const QString &role) const
{
    const auto found = signatory(role);
    return found && !(found->name.isEmpty() && found->title.isEmpty());
}

Signer Stationery::signer(const QString &role, const QString &lead) const
{
    const auto found = signatory(role);
    if (!found)
        return {.lead = lead, .position = label(u"signatory_role"_s, role)};
    return {.lead = lead,
            .prefix = found->prefix,
            .position = found->title.isEmpty() ? label(u"signatory_role"_s, role) : found->title,
            .name = found->name,
            .rank = found->rank,
            .nip = found->nip};
}

Signer Stationery::headOf(const Opd &opd, const QString &lead) const
{
    auto title = opd.headTitle;
    if (title.isEmpty())
        title = translate("Document", "Head of %1").arg(opd.name);
    return {.lead = lead,
            .prefix = opd.headPrefix,
            .position = title,
            .name = opd.headName,
            .rank = opd.headRank,
            .nip = opd.headNip};
}

QString Stationery::placeAndDate(QDate day) const
{
    return text(u"place_and_date"_s, {{u"tempat"_s, m_lab.place}, {u"tanggal"_s, date(day)}});
}

SigningBlock Stationery::organisersSign(QDate date) const
{
    SigningBlock block{{signer(u"penyelenggara"_s, placeAndDate(date))}};
    if (hasSigner(u"mengetahui"_s))
        block.signers.push_back(signer(u"mengetahui"_s, text(u"acknowledged_by"_s) + u','));
    return block;
}

QString Stationery::date(QDate date) const
{
    return domain::formatDate(date, m_request.language);
}

QString Stationery::shortDate(QDate date) const
{
    return domain::formatShortDate(date, m_request.language);
}

QString Stationery::number(qint64 number) const
{
    return domain::formatNumber(number, m_request.language);
}

Stationery::Values Stationery::dated(QDate day) const
{
    return {{u"hari"_s, domain::weekday(day, m_request.language)},
            {u"tanggal"_s, date(day)},
            {u"tanggal_dengan_huruf"_s, domain::spelledDate(day, m_request.language)}};
}

QByteArray Stationery::picture(const QString &sha256) const
{
    return sha256.isEmpty() ? QByteArray() : m_store.attachments.bytes(sha256);
}

} // namespace core::reports
