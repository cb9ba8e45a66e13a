// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/new_lab_form.h"

#include "ui/theme/icons.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/region_completion.h"
#include "ui/widgets/text_label.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QShortcut>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

static QString standardFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value("labFolder", documents + u"/labinov"_s).toString();
}

NewLabForm::NewLabForm(QWidget *parent)
    : QWidget(parent)
    , m_region(new QLineEdit)
    , m_name(new QLineEdit)
    , m_year(new QSpinBox)
    , m_place(new TextLabel(TextRole::Caption))
    , m_folder(standardFolder())
    , m_regions(core::regions())
{
    m_region->setObjectName(u"region"_s);
    m_name->setObjectName(u"labName"_s);
    m_year->setObjectName(u"year"_s);
    m_year->setRange(2000, 2099);
    m_year->setValue(QDate::currentDate().year());
    offerRegions(m_region);
    layOut();
    followRegion();
    showPlace();
    connect(m_region, &QLineEdit::textChanged, this, &NewLabForm::followRegion);
    connect(m_year, &QSpinBox::valueChanged, this, &NewLabForm::followRegion);
    for (QLineEdit *edit : {m_region, m_name})
        connect(edit, &QLineEdit::returnPressed, this, &NewLabForm::submit);
}

void NewLabForm::layOut()
{
    const Metrics metrics(this);
    m_nameField = new FormField(tr("Name of the &lab"), m_name);
    auto *year = new FormField(tr("&Year"), m_year);
    m_year->setMinimumWidth(metrics.g * 24);

    auto *change = new LinkButton(tr("Choose another folder"));
    change->setObjectName(u"chooseFolder"_s);
    connect(change, &LinkButton::clicked, this, &NewLabForm::chooseFolder);
    m_place->setWordWrap(true);
    auto *place = new QVBoxLayout;
    place->setSpacing(metrics.g);
    place->addWidget(m_place);
    place->addWidget(change, 0, Qt::AlignLeft);

    auto *last = new QHBoxLayout;
    last->setSpacing(metrics.cardPadding);
    last->addWidget(year, 0, Qt::AlignTop);
    last->addLayout(place, 1);

    auto *create = new QPushButton(tr("Create lab"));
    create->setProperty(look::keyHint, u"Enter"_s);
    create->setObjectName(u"createLab"_s);
    create->setProperty(look::primary, true);
    create->setIcon(icon(u"add"_s));
    connect(create, &QPushButton::clicked, this, &NewLabForm::submit);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics.cardPadding);
    column->addWidget(new FormField(tr("&Regency, city or province"), m_region));
    column->addWidget(m_nameField);
    column->addLayout(last);
    column->addSpacing(metrics.g * 2);
    column->addWidget(create, 0, Qt::AlignLeft);
}

/// The name follows from the region until somebody types one.
void NewLabForm::followRegion()
{
    const QString region = m_region->text().simplified();
    m_name->setPlaceholderText(
        region.isEmpty() ? tr("Laboratorium Inovasi ...")
                         : tr("Laboratorium Inovasi %1 Tahun %2").arg(region).arg(m_year->value()));
    m_nameField->setError({});
    showPlace();
}

void NewLabForm::showPlace()
{
    m_place->setText(
        tr("The lab is kept in %1.").arg(QDir::toNativeSeparators(filePath().section(u'/', -2))));
    m_place->setToolTip(QDir::toNativeSeparators(filePath()));
}

void NewLabForm::chooseFolder()
{
    const QString chosen =
        QFileDialog::getExistingDirectory(this, tr("Folder for the lab"), m_folder);
    if (chosen.isEmpty())
        return;
    m_folder = chosen;
    QSettings().setValue("labFolder", chosen);
    showPlace();
}

/// A file name people recognise: the region without its rank, and the year.
QString NewLabForm::filePath() const
{
    static const QRegularExpression rank(u"^(kabupaten|kota|provinsi)\\s+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString base = m_region->text().simplified();
    if (base.isEmpty())
        base = m_name->text().simplified();
    base = base.remove(rank).toLower().replace(other, u"-"_s);
    while (base.startsWith(u'-'))
        base.remove(0, 1);
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = u"labinov"_s;
    base = u"%1/%2-%3"_s.arg(m_folder, base).arg(m_year->value());
    QString path = base + u".lumbung"_s;
    for (int copy = 2; QFile::exists(path); ++copy)
        path = u"%1-%2.lumbung"_s.arg(base).arg(copy);
    return path;
}

void NewLabForm::showError(const QString &message)
{
    m_nameField->setError(message);
}

void NewLabForm::submit()
{
    const QString region = m_region->text().simplified();
    QString name = m_name->text().simplified();
    if (name.isEmpty() && !region.isEmpty())
        name = m_name->placeholderText();
    if (name.isEmpty()) {
        showError(tr("Type a region or a name first."));
        m_region->setFocus();
        return;
    }
    const auto known = std::ranges::find(m_regions, region, &core::Region::name);
    QDir().mkpath(m_folder);
    emit submitted({.name = name,
                    .region = region,
                    .regionCode = known == m_regions.end() ? QString() : known->code,
                    .year = m_year->value()},
                   filePath());
}

} // namespace ui
