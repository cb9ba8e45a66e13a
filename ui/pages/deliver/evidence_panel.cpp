// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliver/evidence_panel.h"

#include "core/language.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/commit_line_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QInputDialog>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace ui {

using namespace Qt::StringLiterals;

QString sizeText(qint64 bytes)
{
    return core::localeOf(core::languageOf(*QCoreApplication::instance()))
        .formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

EvidencePanel::EvidencePanel(EvidenceList::Content content, QWidget *parent)
    : QWidget(parent)
    , m_list(new EvidenceList(std::move(content), this))
    , m_size(new TextLabel(TextRole::Caption, {}, this))
    , m_keep(new QCheckBox(tr("Keep original pictures"), this))
    , m_add(new LinkButton(tr("Add evidence"), this))
    , m_link(new LinkButton(tr("Add a link"), this))
    , m_open(new LinkButton(tr("Open"), this))
    , m_save(new LinkButton(tr("Save as…"), this))
    , m_remove(new LinkButton(tr("Remove"), this))
    , m_details(new QWidget(this))
    , m_title(new CommitLineEdit(m_details))
    , m_kind(new QComboBox(m_details))
{
    setObjectName(u"evidencePanel"_s);
    setAcceptDrops(true);
    m_add->setObjectName(u"addEvidence"_s);
    m_link->setObjectName(u"addLink"_s);
    m_open->setObjectName(u"openEvidence"_s);
    m_save->setObjectName(u"saveEvidence"_s);
    m_remove->setObjectName(u"removeEvidence"_s);
    m_title->setObjectName(u"evidenceTitle"_s);
    m_kind->setObjectName(u"evidenceKind"_s);
    m_keep->setObjectName(u"keepOriginal"_s);
    m_keep->setToolTip(tr("Pictures are made smaller to 2048 pixels unless this is ticked."));
    for (LinkButton *act : {m_open, m_save})
        act->setProperty(look::reads, true);
    build();
    connectParts();
    showChosen();
}

void EvidencePanel::connectParts()
{
    const auto forChosen = [this](void (EvidencePanel::*tell)(core::EvidenceId)) {
        return [this, tell] {
            if (const core::Evidence *one = chosen())
                emit(this->*tell)(one->id);
        };
    };
    connect(m_add, &LinkButton::clicked, this, &EvidencePanel::chooseFiles);
    connect(m_link, &LinkButton::clicked, this, &EvidencePanel::askLink);
    connect(m_open, &LinkButton::clicked, this, forChosen(&EvidencePanel::openRequested));
    connect(m_save, &LinkButton::clicked, this, forChosen(&EvidencePanel::saveRequested));
    connect(m_remove, &LinkButton::clicked, this, forChosen(&EvidencePanel::removeRequested));
    connect(m_list, &EvidenceList::addRequested, this, &EvidencePanel::chooseFiles);
    connect(m_list, &EvidenceList::openRequested, this, &EvidencePanel::openRequested);
    connect(m_list, &EvidenceList::removeRequested, this, &EvidencePanel::removeRequested);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &EvidencePanel::showChosen);
    connect(m_title, &CommitLineEdit::committed, this, [this](const QString &text) {
        core::Evidence one = chosen() ? *chosen() : core::Evidence{.id = core::EvidenceId(0)};
        one.title = text;
        if (chosen())
            emit changed(one);
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        core::Evidence one = chosen() ? *chosen() : core::Evidence{.id = core::EvidenceId(0)};
        one.kind = m_kind->currentData().toString();
        if (chosen() && one != *chosen())
            emit changed(one);
    });
}

void EvidencePanel::build()
{
    const Metrics metrics(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(3 * metrics.g);
    m_size->setElided(true);
    head->addWidget(m_size, 1);
    head->addWidget(m_link);
    head->addWidget(m_add);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(3 * metrics.g);
    acts->addWidget(m_keep);
    acts->addStretch(1);
    for (LinkButton *act : {m_open, m_save, m_remove})
        acts->addWidget(act);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics.g);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_details);
    column->addLayout(acts);
    auto *details = new QHBoxLayout(m_details);
    details->setContentsMargins({});
    details->setSpacing(2 * metrics.g);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(8);
    details->addWidget(new FormField(tr("What it shows"), m_title), 5);
    details->addWidget(new FormField(tr("Kind of evidence"), m_kind), 4);
}

void EvidencePanel::setKinds(const std::vector<core::ListEntry> &kinds)
{
    m_kind->clear();
    for (const core::ListEntry &entry : kinds)
        m_kind->addItem(entry.label, entry.code);
    showChosen();
}

void EvidencePanel::setEvidence(const std::vector<core::Evidence> &evidence)
{
    m_evidence = evidence;
    m_list->setEvidence(evidence);
    const qint64 bytes =
        std::accumulate(evidence.begin(), evidence.end(), qint64(0),
                        [](qint64 sum, const core::Evidence &one) { return sum + one.size; });
    m_size->setText(bytes > 0 ? tr("Evidence of this step: %1").arg(sizeText(bytes))
                              : tr("Evidence of this step"));
    showChosen();
}

const core::Evidence *EvidencePanel::chosen() const
{
    const auto id = m_list->chosen();
    const auto found =
        std::ranges::find_if(m_evidence, [&id](const core::Evidence &one) { return one.id == id; });
    return found == m_evidence.end() ? nullptr : &*found;
}

void EvidencePanel::showChosen()
{
    const core::Evidence *one = chosen();
    for (QWidget *part : std::initializer_list<QWidget *>{m_open, m_save, m_remove, m_details})
        part->setVisible(one);
    if (!one)
        return;
    m_save->setVisible(!one->attachment.isEmpty());
    m_title->setValue(one->title, one->id.value());
    m_kind->setCurrentIndex(m_kind->findData(one->kind));
}

void EvidencePanel::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Add evidence"));
    if (!paths.isEmpty())
        emit filesAdded(paths, m_keep->isChecked());
}

void EvidencePanel::askLink()
{
    bool isGiven = false;
    const QString address =
        QInputDialog::getText(this, tr("Add a link"), tr("Address of a page, film or folder"),
                              QLineEdit::Normal, u"https://"_s, &isGiven);
    if (isGiven && !address.trimmed().isEmpty())
        emit linkAdded(address.trimmed());
}

static QStringList filesOf(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

void EvidencePanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (isEnabled() && !filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void EvidencePanel::dropEvent(QDropEvent *event)
{
    emit filesAdded(filesOf(*event->mimeData()), m_keep->isChecked());
    event->acceptProposedAction();
}

} // namespace ui
