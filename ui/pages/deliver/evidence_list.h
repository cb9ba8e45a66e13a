// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/monitoring.h"

#include <QListWidget>

#include <functional>

namespace ui {

/// Evidence as tiles with a picture or a sign and the name below, and a last tile to add more.
/// As high as its tiles need.
class EvidenceList : public QListWidget
{
    Q_OBJECT

public:
    /// \a content gives the bytes of an attachment.
    using Content = std::function<QByteArray(const QString &sha256)>;

    explicit EvidenceList(Content content, QWidget *parent = nullptr);

    void setEvidence(const std::vector<core::Evidence> &evidence);

    /// The tile in hand; nothing at the last one.
    std::optional<core::EvidenceId> chosen() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void addRequested();
    void openRequested(core::EvidenceId id);
    void removeRequested(core::EvidenceId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void act(const QListWidgetItem *item);
    void showTiles();
    void fit();
    QIcon tileOf(const core::Evidence &evidence) const;
    QIcon addTile() const;

    Content m_content;
    std::vector<core::Evidence> m_evidence;
};

} // namespace ui
