// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/recent_list.h"

#include "ui/pages/start/recent_row.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"

#include <QFile>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RecentList::RecentList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

QWidget *RecentList::missingActions(const QString &path)
{
    auto *find = new LinkButton(tr("Look for it"));
    auto *forget = new LinkButton(tr("Forget it"));
    connect(find, &LinkButton::clicked, this, [this, path] { emit searchRequested(path); });
    connect(forget, &LinkButton::clicked, this, [this, path] { emit forgotten(path); });
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->addWidget(find);
    row->addWidget(forget);
    return actions;
}

QWidget *RecentList::rowFor(const RecentFile &file)
{
    const bool isThere = QFile::exists(file.path);
    auto *button = new RecentRow(file, isThere);
    button->setObjectName(u"recent"_s);
    connect(button, &RecentRow::clicked, this, [this, path = file.path] { emit chosen(path); });
    if (isThere)
        return button;
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->addWidget(button, 1);
    row->addWidget(missingActions(file.path));
    return both;
}

void RecentList::setFiles(const std::vector<RecentFile> &files)
{
    delete m_card;
    m_card = new Card(this);
    m_card->setFlush(true);
    if (files.empty()) {
        auto *empty = new EmptyState(u"folder"_s, tr("No lab has been opened here yet."),
                                     tr("Start with the three fields on the left."));
        empty->setMinimumHeight(Metrics(this).row * 5);
        m_card->addWidget(empty);
    }
    for (const RecentFile &file : files)
        m_card->addWidget(rowFor(file));
    layout()->addWidget(m_card);
}

} // namespace ui
