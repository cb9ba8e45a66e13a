// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/units/unit_facts.h"

#include "core/domain/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace ui {

static constexpr int columns = 3;

UnitFacts::UnitFacts(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    const Metrics metrics(this);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(metrics.cardPadding);
    m_grid->setVerticalSpacing(0);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void UnitFacts::add(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *caption = new TextLabel(TextRole::Caption, name, this);
    auto *text = new TextLabel(TextRole::Body, value, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setContentsMargins(0, 0, 0, 2 * Metrics(this).g);
    const int row = 2 * (m_count / columns);
    m_grid->addWidget(caption, row, m_count % columns);
    m_grid->addWidget(text, row + 1, m_count % columns, Qt::AlignTop);
    ++m_count;
}

static QString headOf(const core::Opd &unit)
{
    const QString name =
        unit.headPrefix.isEmpty() ? unit.headName : unit.headPrefix + QChar(u' ') + unit.headName;
    return name.trimmed();
}

static QString signedOn(bool isSigned, QDate date, core::Language language)
{
    if (!isSigned)
        return UnitFacts::tr("Not signed yet");
    return date.isValid()
               ? UnitFacts::tr("Signed on %1").arg(core::domain::formatDate(date, language))
               : UnitFacts::tr("Signed");
}

void UnitFacts::setUnit(const core::UnitOverview &overview)
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_count = 0;
    const core::Opd &unit = overview.unit;
    const auto language = core::languageOf(*QCoreApplication::instance());
    add(tr("Head of unit"), headOf(unit));
    add(tr("Title (position)"), unit.headTitle);
    add(tr("Contact"), unit.contact);
    add(tr("Commitment"), signedOn(unit.committed, unit.committedOn, language));
    add(tr("Quota of ideas"), tr("%1 of %2")
                                  .arg(QLocale().toString(std::ssize(overview.ideas)),
                                       QLocale().toString(overview.ideasAsked)));
    add(tr("Launch contract"), signedOn(unit.contractOn.isValid(), unit.contractOn, language));
    add(tr("Parent unit"), overview.parent);
    add(tr("Note"), unit.note);
}

} // namespace ui
