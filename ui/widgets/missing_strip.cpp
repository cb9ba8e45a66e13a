// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/missing_strip.h"

#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QShortcut>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

/// A hairline between two links.
class Divider : public QWidget
{
public:
    explicit Divider(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(1, fontMetrics().height());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), tokensOf(this).line);
    }
};

MissingStrip::MissingStrip(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, this))
    , m_title(new TextLabel(TextRole::BodyBold, {}, this))
    , m_details(new LinkButton(tr("Details"), this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"missingStrip"_s);
    setAccessibleName(tr("What is missing"));
    m_details->setObjectName(u"missingDetails"_s);
    const Metrics metrics(this);
    m_row->setContentsMargins(3 * metrics.g, 1, 3 * metrics.g, 1);
    m_row->setSpacing(3 * metrics.g);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_title);
    m_row->addStretch(1);
    m_row->addWidget(m_details);
    connect(m_details, &LinkButton::clicked, this, &MissingStrip::unfoldRequested);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    rebuild();
}

void MissingStrip::setItems(const QVector<MissingItem> &items)
{
    if (items == m_items)
        return;
    const auto shown = [](const QVector<MissingItem> &all) {
        QStringList ids;
        for (const MissingItem &item : all) {
            if (item.count > 0)
                ids << item.id;
        }
        return ids;
    };
    const bool sameLinks = shown(items) == shown(m_items) && !shown(items).isEmpty();
    m_items = items;
    sameLinks ? renumber() : rebuild(); // A new link would lose the focus.
}

void MissingStrip::renumber()
{
    for (const MissingItem &item : std::as_const(m_items)) {
        if (auto *link = findChild<LinkButton *>(u"missing_"_s + item.id)) {
            link->setText(item.text);
            link->setNumber(QLocale().toString(item.count));
        }
    }
    hideWhatDoesNotFit();
}

void MissingStrip::setNextStep(const QString &text)
{
    if (text == m_nextStep)
        return;
    m_nextStep = text;
    rebuild();
}

void MissingStrip::setUnfoldKey(QWidget *page)
{
    const QKeySequence keys(Qt::CTRL | Qt::Key_J);
    m_details->setKeyHint(keys.toString(QKeySequence::NativeText));
    auto *shortcut = new QShortcut(keys, page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &MissingStrip::unfoldRequested);
}

void MissingStrip::setLow(bool low)
{
    if (low == m_low)
        return;
    m_low = low;
    rebuild();
}

int MissingStrip::gaps() const
{
    return static_cast<int>(
        std::ranges::count_if(m_items, [](const MissingItem &item) { return item.count > 0; }));
}

void MissingStrip::rebuild()
{
    for (QWidget *link : std::as_const(m_links)) {
        link->hide();
        link->setObjectName({}); // It may be the one that was just pressed: gone a moment later.
        link->deleteLater();
    }
    m_links.clear();
    const bool complete = gaps() == 0;
    m_icon->setIcon(complete ? u"ok"_s : u"warning"_s);
    m_icon->setKind(complete ? StatusKind::Ok : StatusKind::Warn);
    m_title->setText(complete ? tr("Nothing is missing here.") : tr("What is missing"));
    m_details->setText(m_low && !complete ? tr("%n missing", nullptr, gaps()) : tr("Details"));
    m_details->setVisible(!m_items.isEmpty());
    m_title->setVisible(!m_low || complete);

    const auto append = [this](QWidget *widget) {
        m_row->insertWidget(m_row->count() - 2, widget);
        m_links.append(widget);
    };
    if (complete && !m_nextStep.isEmpty()) {
        auto *next = new LinkButton(m_nextStep, this);
        next->setObjectName(u"missingNextStep"_s);
        connect(next, &LinkButton::clicked, this, &MissingStrip::nextStepRequested);
        append(next);
    }
    for (const MissingItem &item : std::as_const(m_items)) {
        if (item.count <= 0 || m_low)
            continue;
        append(new Divider(this));
        auto *link = new LinkButton(item.text, this);
        link->setObjectName(u"missing_"_s + item.id);
        link->setNumber(QLocale().toString(item.count));
        connect(link, &LinkButton::clicked, this, [this, id = item.id] { emit activated(id); });
        append(link);
    }
    for (QWidget *before = m_details->previousInFocusChain();
         QWidget * link : std::as_const(m_links)) {
        setTabOrder(before, link);
        before = link;
    }
    hideWhatDoesNotFit();
}

void MissingStrip::hideWhatDoesNotFit()
{
    const int g = Metrics(this).g;
    int left = width() - 12 * g - m_icon->sizeHint().width() - m_title->sizeHint().width() -
               m_details->sizeHint().width();
    for (QWidget *link : std::as_const(m_links)) {
        left -= link->sizeHint().expandedTo(link->minimumSize()).width() + 3 * g;
        link->setVisible(left > 0);
    }
    for (qsizetype at = 0; at + 1 < m_links.size(); ++at) {
        if (dynamic_cast<Divider *>(m_links[at]) && !m_links[at + 1]->isVisibleTo(this))
            m_links[at]->hide();
    }
}

QSize MissingStrip::sizeHint() const
{
    const int width = m_low ? m_row->sizeHint().width() : 60 * Metrics(this).g;
    return {width, Metrics(this).menuRow};
}

void MissingStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    hideWhatDoesNotFit();
}

void MissingStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    paintBox(&painter, rect(), t.surface, t.line, Metrics(this).cardRadius);
}

} // namespace ui
