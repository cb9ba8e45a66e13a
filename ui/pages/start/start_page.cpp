// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/start_page.h"

#include "ui/pages/start/drop_zone.h"
#include "ui/pages/start/new_lab_form.h"
#include "ui/pages/start/recent_list.h"
#include "ui/theme/icons.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

/// Five bars in the colours of the stages, each shorter than the one before: how ideas fare.
class FunnelSketch : public QWidget
{
public:
    explicit FunnelSketch(QWidget *parent = nullptr)
        : QWidget(parent)
    {
        const int g = Metrics(this).g;
        setFixedSize(33 * g, 16 * g);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int percents[] = {100, 75, 57, 41, 24};
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        const int pitch = height() / 5;
        for (int stage = 1; stage <= 5; ++stage) {
            const QRect bar(0, (stage - 1) * pitch, (width() - 1) * percents[stage - 1] / 100,
                            pitch - Metrics(this).g);
            painter.fillRect(bar, t.stage(stage).fill);
            if (stage <= 2) { // Too pale to stand without an outline.
                painter.setPen(t.stage(stage).ink);
                painter.drawRect(bar.adjusted(0, 0, -1, -1));
            }
        }
    }
};

StartPage::StartPage(bool hasSample, QWidget *parent)
    : QWidget(parent)
    , m_form(new NewLabForm)
    , m_recent(new RecentList)
{
    setObjectName(u"startPage"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(leftSide());
    row->addWidget(rightSide(hasSample), 1);

    connect(m_form, &NewLabForm::submitted, this, &StartPage::newLabRequested);
    connect(m_recent, &RecentList::chosen, this, &StartPage::openRequested);
    connect(m_recent, &RecentList::searchRequested, this, &StartPage::lookForRequested);
    connect(m_recent, &RecentList::forgotten, this, [this](const QString &path) {
        forgetFile(path);
        reloadRecent();
    });
    reloadRecent();
}

void StartPage::reloadRecent()
{
    m_recent->setFiles(recentFiles());
}

void StartPage::showNewLabError(const QString &message)
{
    m_form->showError(message);
}

QWidget *StartPage::brand()
{
    const Metrics metrics(this);
    auto *mark = new QLabel;
    mark->setPixmap(logo().pixmap(metrics.g * 12));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new TextLabel(TextRole::Figure, QStringLiteral("Lumbung")));
    auto *motto = new TextLabel(TextRole::Body, tr("Ideas stored, tended, harvested."));
    motto->setSecondary(true);
    names->addWidget(motto);
    auto *brand = new QWidget;
    auto *row = new QHBoxLayout(brand);
    row->setContentsMargins({});
    row->setSpacing(metrics.pageMargin);
    row->addWidget(mark);
    row->addLayout(names, 1);
    return brand;
}

QWidget *StartPage::leftSide()
{
    const Metrics metrics(this);
    auto *side = new QFrame;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::AlternateBase);
    side->setFixedWidth(metrics.g * 100);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(metrics.g * 10, metrics.g * 9, metrics.g * 10, metrics.g * 5);
    column->setSpacing(metrics.cardPadding);
    column->addWidget(brand());
    column->addSpacing(metrics.g * 6);
    column->addWidget(new TextLabel(TextRole::LeadBold, tr("New lab")));
    column->addWidget(m_form);
    column->addStretch(1);
    auto *version =
        new TextLabel(TextRole::Caption, tr("Lumbung %1 · works without internet · GPL-3.0")
                                             .arg(QCoreApplication::applicationVersion()));
    column->addWidget(version);
    return side;
}

QWidget *StartPage::sampleCard()
{
    const Metrics metrics(this);
    auto *title = new TextLabel(TextRole::BodyBold, tr("Sample lab: an invented regency"));
    auto *text = new TextLabel(TextRole::Body,
                               tr("86 units and 174 ideas through all five stages. Region and names"
                                  " are invented. What you change is kept in a copy."));
    text->setSecondary(true);
    text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics.g);
    words->addWidget(title);
    words->addWidget(text);
    auto *open = new QPushButton(tr("Open the sample"));
    open->setObjectName(u"openSample"_s);
    connect(open, &QPushButton::clicked, this, &StartPage::sampleRequested);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.g * 8);
    row->addWidget(new FunnelSketch, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(open, 0, Qt::AlignVCenter);
    auto *card = new Card;
    card->content()->addLayout(row);
    return card;
}

QWidget *StartPage::rightSide(bool hasSample)
{
    const Metrics metrics(this);
    auto *browse = new QPushButton(icon(u"folder"_s), tr("Open a file"));
    browse->setObjectName(u"browse"_s);
    browse->setProperty(look::keyHint,
                        QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText));
    connect(browse, &QPushButton::clicked, this, &StartPage::browseRequested);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextRole::LeadBold, tr("Continue")), 1);
    head->addWidget(browse);

    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(metrics.g * 10, metrics.g * 9, metrics.g * 10, metrics.g * 6);
    column->setSpacing(metrics.cardPadding);
    column->addLayout(head);
    column->addWidget(m_recent);
    if (hasSample) {
        column->addSpacing(metrics.g * 4);
        column->addWidget(new TextLabel(TextRole::LeadBold, tr("Learn with the sample")));
        column->addWidget(sampleCard());
    }
    column->addStretch(1);
    column->addWidget(new DropZone(tr("Drop a .lumbung file here")));

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(side);
    return scroll;
}

} // namespace ui
