// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/design/template_menu.h"

#include "core/domain/format.h"
#include "core/domain/parse_date.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form_field.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QWidgetAction>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

TemplateMenu::TemplateMenu(QWidget *parent)
    : QMenu(parent)
    , m_date(new QLineEdit)
    , m_field(new FormField(tr("The first step begins on"), m_date))
{
    setObjectName(u"templateMenu"_s);
    m_date->setObjectName(u"templateStart"_s);
    auto *frame = new QWidget(this);
    auto *row = new QHBoxLayout(frame);
    const int pad = Metrics(this).cardPadding;
    row->setContentsMargins(pad, pad / 2, pad, pad / 2);
    row->addWidget(m_field);
    auto *first = new QWidgetAction(this);
    first->setDefaultWidget(frame);
    addAction(first);
    addSeparator();
    connect(m_date, &QLineEdit::textEdited, m_field, [this] { m_field->setError({}); });
}

/// "8 steps, 29 weeks".
static QString extentOf(const QJsonArray &steps)
{
    int days = 0;
    for (const auto &step : steps) {
        const QJsonObject line = step.toObject();
        days = std::max(days, line.value("start"_L1).toInt() + line.value("days"_L1).toInt());
    }
    const int weeks = (days + 6) / 7;
    return QCoreApplication::translate("TemplateMenu", "%1 steps, %2 weeks")
        .arg(steps.size())
        .arg(weeks);
}

void TemplateMenu::offer(const std::vector<core::ListEntry> &templates, QDate start)
{
    const auto known = actions();
    for (QAction *action : known.mid(2))
        delete action;
    m_field->setError({});
    m_date->setText(
        core::domain::formatShortDate(start, core::languageOf(*QCoreApplication::instance())));
    for (const core::ListEntry &entry : templates) {
        if (entry.hidden)
            continue;
        const QString extent = extentOf(entry.attributes.value("steps"_L1).toArray());
        QAction *action = addAction(ui::icon(u"list"_s), u"%1\t%2"_s.arg(entry.label, extent));
        action->setObjectName(u"template_"_s + entry.code);
        connect(action, &QAction::triggered, this, [this, entry] { choose(entry); });
    }
}

void TemplateMenu::showEvent(QShowEvent *event)
{
    QMenu::showEvent(event);
    if (actions().size() > 2)
        setActiveAction(actions().at(2));
}

void TemplateMenu::choose(const core::ListEntry &entry)
{
    const auto start = core::domain::parseDate(m_date->text());
    if (start) {
        emit chosen(entry.code, entry.label, *start);
        return;
    }
    m_field->setError(start.error().message);
    popup(pos()); // choosing has closed it
    m_date->setFocus();
}

} // namespace ui
