// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clipboard_table.h"

namespace ui {

namespace {

/// Reads one clipboard text character by character.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {}

    QVector<QStringList> read()
    {
        for (; m_at < m_text.size(); ++m_at) {
            if (m_quoted)
                readQuoted();
            else
                readPlain();
        }
        if (!m_cell.isEmpty() || !m_row.isEmpty())
            endRow();
        return m_rows;
    }

private:
    QChar next() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar(); }

    void readQuoted()
    {
        if (m_text[m_at] != u'"') {
            m_cell += m_text[m_at];
        } else if (next() == u'"') {
            m_cell += u'"';
            ++m_at;
        } else {
            m_quoted = false;
        }
    }

    void readPlain()
    {
        const QChar c = m_text[m_at];
        if (c == u'\t') {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && next() == u'\n')
                ++m_at;
            endRow();
        } else if (c == u'"' && m_cell.isEmpty() && closesAgain()) {
            m_quoted = true;
        } else {
            m_cell += c;
        }
    }

    /// A quote that starts a cell but never ends is a quote somebody wrote.
    bool closesAgain() const
    {
        qsizetype end = m_at;
        while ((end = m_text.indexOf(u'"', end + 1)) >= 0) {
            const QChar behind = end + 1 < m_text.size() ? m_text[end + 1] : u'\n';
            if (behind == u'\t' || behind == u'\n' || behind == u'\r')
                return true;
            if (behind == u'"')
                ++end;
        }
        return false;
    }

    void endCell()
    {
        m_row.append(m_cell);
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        m_rows.append(m_row);
        m_row.clear();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_quoted = false;
    QString m_cell;
    QStringList m_row;
    QVector<QStringList> m_rows;
};

QString quoted(const QString &cell)
{
    const bool plain = !cell.contains(u'\t') && !cell.contains(u'\n') && !cell.startsWith(u'"');
    if (plain)
        return cell;
    QString doubled = cell;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

} // namespace

QVector<QStringList> rowsFromClipboard(const QString &text)
{
    return Reader(text).read();
}

QString clipboardText(const QVector<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace ui
