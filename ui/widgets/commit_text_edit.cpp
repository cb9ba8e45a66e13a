// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/commit_text_edit.h"

#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPointer>
#include <QTextBoundaryFinder>

namespace ui {

using namespace Qt::StringLiterals;

CommitTextEdit::CommitTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_counter(new TextLabel(TextRole::Caption, {}, this))
{
    m_counter->setObjectName(u"wordCounter"_s);
    m_counter->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_counter->hide();
    connect(this, &QPlainTextEdit::textChanged, this, &CommitTextEdit::updateCounter);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    updateMargins();
}

void CommitTextEdit::updateMargins()
{
    const int g = Metrics(this).g;
    setViewportMargins(2 * g - 1, g, g, g + counterHeight());
}

QString CommitTextEdit::text() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void CommitTextEdit::setValue(const QString &value, qint64 record)
{
    const bool isKept = m_stored.keeps(text(), value, record, hasFocus());
    const bool isShown = value == this->value() && text() == m_stored.shown();
    m_stored.show(value, record);
    if (!isKept && !isShown)
        restore();
}

void CommitTextEdit::restore()
{
    if (text() != value())
        setPlainText(value());
    m_stored.setShown(text());
    showMark();
}

/// Frames a text that was meant and is not stored.
void CommitTextEdit::showMark()
{
    const bool isRefused = isVisible() && m_stored.isEdited(text());
    if (m_isMarked == isRefused)
        return;
    m_isMarked = isRefused;
    setProperty(look::invalid, isRefused);
    update();
}

void CommitTextEdit::commit()
{
    if (isReadOnly() || m_stored.isAsking)
        return;
    if (!m_stored.isEdited(text()))
        return restore();
    const QPointer<CommitTextEdit> self(this);
    m_stored.isAsking = true;
    emit committed(text().trimmed());
    if (!self)
        return;
    m_stored.isAsking = false;
    if (isVisible() && text().trimmed().isEmpty())
        return restore(); // nothing that was typed is lost, if it was refused
    showMark();
}

void CommitTextEdit::setVisibleLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

void CommitTextEdit::setWordLimit(int words)
{
    m_wordLimit = words;
    m_counter->setVisible(words > 0);
    updateMargins();
    updateCounter();
    updateGeometry();
}

int CommitTextEdit::wordCount() const
{
    const QString text = toPlainText();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    int words = 0;
    while (finder.toNextBoundary() != -1) {
        if (finder.boundaryReasons().testFlag(QTextBoundaryFinder::EndOfItem))
            ++words;
    }
    return words;
}

QSize CommitTextEdit::sizeHint() const
{
    const int g = Metrics(this).g;
    return {50 * g,
            m_lines * fontMetrics().lineSpacing() + 2 * g + 2 * frameWidth() + counterHeight() + g};
}

QSize CommitTextEdit::minimumSizeHint() const
{
    return {25 * Metrics(this).g, sizeHint().height()};
}

void CommitTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_stored.shown()) {
        restore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void CommitTextEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update(); // the frame
}

void CommitTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void CommitTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const int g = Metrics(this).g;
    m_counter->setGeometry(2 * g, height() - counterHeight() - g / 2, width() - 4 * g,
                           counterHeight());
}

void CommitTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateMargins();
    if (event->type() == QEvent::PaletteChange)
        updateCounter();
    if (event->type() == QEvent::ReadOnlyChange)
        viewport()->setBackgroundRole(isReadOnly() ? QPalette::AlternateBase : QPalette::Base);
}

void CommitTextEdit::updateCounter()
{
    if (m_wordLimit <= 0)
        return;
    const int words = wordCount();
    const QLocale locale;
    m_counter->setText(
        tr("%1 of %2 words").arg(locale.toString(words), locale.toString(m_wordLimit)));
    QPalette colours = palette();
    if (words > m_wordLimit)
        colours.setColor(QPalette::PlaceholderText, tokensOf(this).status(StatusKind::Bad).text);
    m_counter->setPalette(colours);
}

int CommitTextEdit::counterHeight() const
{
    return m_wordLimit > 0 ? fontMetrics().height() : 0;
}

} // namespace ui
