// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"
#include "core/domain/signatory.h"
#include "core/reports/documents/documents.h"
#include "core/store/store.h"

#include <QHash>

namespace core::reports {

/// A text of the documents in the language that is installed.
QString translate(const char *context, const char *text);

/// A unit as documents need it.
struct DocumentUnit
{
    Opd opd;
    QString group = {}; ///< The recap group of its kind.

    friend bool operator==(const DocumentUnit &, const DocumentUnit &) = default;
};

/// What the documents of a lab share: letterhead, signatories, texts, words of its lists, units.
class Stationery
{
public:
    using Values = QHash<QString, QString>;

    Stationery(const Store &store, const DocumentRequest &request);

    const Store &store() const { return m_store; }
    const DocumentRequest &request() const { return m_request; }
    const Lab &lab() const { return m_lab; }

    /// The units asked for, by recap group, then name.
    const std::vector<DocumentUnit> &units() const { return m_units; }

    /// Whether the document is about all units.
    bool isWhole() const { return m_request.units.empty(); }

    /// A document named \a title whose running lines say so.
    Report start(const QString &title, const QString &foot = {}) const;

    /// The lab's letterhead; of \a unit if one is named. None if the lab wants none.
    std::optional<Letterhead> letterhead(const QString &unit = {}) const;

    /// The lab's text with \a code, the shipped one in the document's language where the lab has
    /// not changed it. Placeholders are filled from the lab and \a values, or dotted.
    QString text(const QString &code, const Values &values = {}) const;
    QStringList lines(const QString &code, const Values &values = {}) const;

    /// What the lab calls the entry \a code of \a list; \a code itself if it is in no list.
    QString label(const QString &list, const QString &code) const;

    /// An attribute of a list entry that is true.
    bool isSet(const QString &list, const QString &code, QLatin1String attribute) const;

    /// Whether ideas or steps with the status \a code of \a list count.
    bool isCounted(const QString &list, const QString &code) const;

    /// Whoever signs in \a role, with \a lead above; dotted where nobody is named.
    Signer signer(const QString &role, const QString &lead = {}) const;

    /// Whether somebody is named for \a role.
    bool hasSigner(const QString &role) const;

    /// The head of a unit as signer.
    Signer headOf(const Opd &opd, const QString &lead = {}) const;

    /// "Lumbungsari, 12 Oktober 2026"; dots for what is missing.
    QString placeAndDate(QDate date) const;

    /// The organiser at the right, who acknowledges at the left where one is named.
    SigningBlock organisersSign(QDate date) const;

    QString date(QDate date) const;      ///< "1 Maret 2026"
    QString shortDate(QDate date) const; ///< "1 Mar 2026"
    QString number(qint64 number) const; ///< "1.046"

    /// {hari}, {tanggal}, {tanggal_dengan_huruf} for \a date.
    Values dated(QDate date) const;

    /// The content of an attachment.
    QByteArray picture(const QString &sha256) const;

private:
    void readLabels();
    void readTexts();
    void readUnits();
    std::optional<Signatory> signatory(const QString &role) const;

    const Store &m_store;
    DocumentRequest m_request;
    Lab m_lab;
    std::vector<DocumentUnit> m_units;
    QHash<QString, QString> m_texts;
    QHash<QString, ListEntry> m_entries; ///< By "list/code".
    QHash<QString, QString> m_labels;    ///< Likewise, in the language of the document.
    std::vector<Signatory> m_signatories;
};

/// Dots to write on where a text lacks a word.
QString dots();

} // namespace core::reports
