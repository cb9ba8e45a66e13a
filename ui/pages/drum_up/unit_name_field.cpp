// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drum_up/unit_name_field.h"

#include "core/domain/unit_kind.h"
#include "ui/models/list_chip.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

UnitNameField::UnitNameField(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_kind(new TextLabel(TextRole::Caption, {}, this))
{
    const Metrics metrics(this);
    setFixedHeight(metrics.row + 1);
    m_field->setObjectName(u"unitNameField"_s);
    m_field->setAccessibleName(tr("Name of a new unit"));
    m_field->setPlaceholderText(tr("Type the name of a unit here, or paste from Excel (Ctrl+V)"));
    m_field->setFrame(false);
    m_field->installEventFilter(this);
    m_kind->setObjectName(u"recognisedKind"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * metrics.g, 1, 2 * metrics.g, 0);
    row->setSpacing(metrics.g);
    row->addWidget(new IconLabel(u"add"_s, this));
    row->addWidget(m_field, 1);
    row->addWidget(m_kind);
    connect(m_field, &QLineEdit::textChanged, this, &UnitNameField::showKind);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (const QString name = m_field->text().simplified(); !name.isEmpty())
            emit entered(name);
    });
}

void UnitNameField::clear()
{
    m_field->clear();
}

void UnitNameField::showKind()
{
    const auto code = core::recognisedKind(m_field->text(), m_kinds);
    const auto *kind = code ? entryOf(m_kinds, *code) : nullptr;
    m_kind->setText(kind ? kind->label : QString());
}

bool UnitNameField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = dynamic_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text();
        if (const QString lines = text.trimmed(); lines.contains(u'\n') || lines.contains(u'\t')) {
            emit blockPasted(text);
            return true;
        }
    } else if (key->key() == Qt::Key_Up) {
        emit leftForGrid();
        return true;
    } else if (key->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void UnitNameField::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, 0, width(), 1, t.line);
    if (!m_field->hasFocus())
        return;
    paintFocusRing(&painter, palette(), rect().adjusted(0, 1, 0, 0));
}

} // namespace ui
