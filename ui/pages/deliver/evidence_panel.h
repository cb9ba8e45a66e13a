// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"
#include "ui/pages/deliver/evidence_list.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace ui {

class CommitLineEdit;
class LinkButton;
class TextLabel;

/// The evidence of one step: tiles, and what can be done with them. Files may be dropped on it.
class EvidencePanel : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePanel(EvidenceList::Content content, QWidget *parent = nullptr);

    /// The entries of evidence_kind.
    void setKinds(const std::vector<core::ListEntry> &kinds);
    void setEvidence(const std::vector<core::Evidence> &evidence);

    QWidget *firstField() const { return m_list; }

signals:
    void filesAdded(const QStringList &paths, bool keepOriginal);
    void linkAdded(const QString &address);
    void changed(const core::Evidence &evidence);
    void openRequested(core::EvidenceId id);
    void saveRequested(core::EvidenceId id);
    void removeRequested(core::EvidenceId id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectParts();
    void chooseFiles();
    void askLink();
    void showChosen();
    const core::Evidence *chosen() const;

    std::vector<core::Evidence> m_evidence;
    EvidenceList *m_list;
    TextLabel *m_size;
    QCheckBox *m_keep;
    LinkButton *m_add;
    LinkButton *m_link;
    LinkButton *m_open;
    LinkButton *m_save;
    LinkButton *m_remove;
    QWidget *m_details;
    CommitLineEdit *m_title;
    QComboBox *m_kind;
};

/// "2,4 MB": bytes for people.
QString sizeText(qint64 bytes);

} // namespace ui
