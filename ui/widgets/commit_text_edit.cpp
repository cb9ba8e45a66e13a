// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/commit_text_edit.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QLocale>
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
    if (event->key() == Qt::Key_Escape && m_stored.isTouched()) {
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
