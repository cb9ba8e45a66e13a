// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/deliver/evidence_list.h"

#include <QWidget>

class QCheckBox;

namespace ui {

class LinkButton;
class TextLabel;

/// The evidence of one step: tiles, and what can be done with them. Files may be dropped on it.
class EvidencePanel : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePanel(EvidenceList::Content content, QWidget *parent = nullptr);

    void setEvidence(const std::vector<core::Evidence> &evidence);

    QWidget *firstField() const { return m_list; }

signals:
    void filesAdded(const QStringList &paths, bool keepOriginal);
    void linkAdded(const QString &address);
    void openRequested(core::EvidenceId id);
    void saveRequested(core::EvidenceId id);
    void removeRequested(core::EvidenceId id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void chooseFiles();
    void askLink();
    void showActs();

    EvidenceList *m_list;
    TextLabel *m_size;
    QCheckBox *m_keep;
    LinkButton *m_add;
    LinkButton *m_link;
    LinkButton *m_open;
    LinkButton *m_save;
    LinkButton *m_remove;
};

/// "2,4 MB": bytes for people.
QString sizeText(qint64 bytes);

} // namespace ui
