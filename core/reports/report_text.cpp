// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/nip.h"
#include "core/reports/report.h"

using namespace Qt::StringLiterals;

namespace core::reports {
namespace {

/// Empty fields print as dotted lines; in text they are three dots.
QString filled(const QString &text)
{
    return text.isEmpty() ? u"..."_s : text;
}

/// One block becomes lines; overloads for each kind of block.
class TextWriter
{
public:
    void operator()(const DocumentTitle &block)
    {
        line(u"= "_s + block.title);
        optional(block.subtitle);
        optional(block.number);
    }

    void operator()(const Heading &block)
    {
        line(QString(block.level + 1, u'=') + u' ' + block.text);
    }

    void operator()(const Paragraph &block) { line(block.text); }

    void operator()(const NumberedList &block)
    {
        for (qsizetype i = 0; i < block.items.size(); ++i)
            line(u"%1. %2"_s.arg(i + 1).arg(block.items[i]));
    }

    void operator()(const Fields &block) { fields(block.fields); }

    void operator()(const Table &block)
    {
        QStringList heads;
        for (const auto &column : block.columns)
            heads << column.title;
        line(heads.join(u" | "_s));
        for (const auto &each : block.rows)
            tableRow(block, each);
    }

    void operator()(const TitleBox &block)
    {
        line(u"[%1]"_s.arg(filled(block.name)));
        optional(block.expansion);
    }

    void operator()(const TwoColumnText &block) { line(block.text); }

    void operator()(const BeforeAfter &block)
    {
        line(u"%1: %2"_s.arg(block.beforeTitle, filled(block.before)));
        line(u"%1: %2"_s.arg(block.afterTitle, filled(block.after)));
    }

    void operator()(const Figures &block)
    {
        for (const auto &figure : block.figures)
            line(u"%1 %2"_s.arg(figure.value, figure.caption));
        if (block.beside)
            chart(*block.beside);
    }

    void operator()(const Picture &block) { line(u"(%1)"_s.arg(block.caption)); }

    void operator()(const ProfileHead &block)
    {
        line(u"= "_s + block.name);
        optional(block.expansion);
        line(u"%1/%2 %3"_s.arg(block.reached)
                 .arg(block.stages.size())
                 .arg(block.stages.mid(0, block.reached).join(u" > "_s)));
        fields(block.fields);
        if (block.picture)
            (*this)(*block.picture);
    }

    void operator()(const ChartBlock &block) { chart(block.chart); }

    void operator()(const DecisionLine &block)
    {
        QStringList parts{block.label};
        for (const auto &choice : block.choices)
            parts << (choice.ticked ? u"[x] "_s : u"[ ] "_s) + choice.text;
        line(parts.join(u"  "_s) + u"  "_s + filled(block.note));
    }

    void operator()(const SigningBlock &block)
    {
        for (const auto &signer : block.signers) {
            optional(signer.lead);
            optional((signer.prefix + u' ' + signer.position).trimmed());
            line(u"__ "_s + filled(signer.name));
            optional(signer.rank);
            if (!signer.nip.isEmpty())
                line(u"NIP "_s + groupedNip(signer.nip));
        }
    }

    void operator()(const PageBreak &) { line(u"---"_s); }

    void operator()(const Cover &block)
    {
        for (const auto &text :
             {block.authority, block.title, block.subtitle, block.organiser, block.date})
            optional(text);
    }

    void line(const QString &text) { m_text += text + u'\n'; }
    QString text() const { return m_text; }

private:
    void optional(const QString &text)
    {
        if (!text.isEmpty())
            line(text);
    }

    void fields(const std::vector<Field> &all)
    {
        for (const auto &field : all)
            line(u"%1: %2"_s.arg(field.label, filled(field.value)));
    }

    void tableRow(const Table &table, const Row &each)
    {
        QStringList cells;
        for (size_t i = 0; i < each.cells.size(); ++i)
            cells << cellText(each.cells[i],
                              i < table.columns.size() ? table.columns[i] : Column{});
        const auto mark = each.kind == Row::Kind::Group  ? u"# "_s
                          : each.kind == Row::Kind::Body ? QString()
                                                         : u"= "_s;
        line(mark + cells.join(u" | "_s));
    }

    static QString cellText(const Cell &cell, const Column &column)
    {
        if (column.kind == Column::Kind::Tick)
            return cell.ticked ? u"[x]"_s : u"[ ]"_s;
        if (cell.span)
            return cell.span->from.toString(Qt::ISODate) + u".."_s +
                   cell.span->to.toString(Qt::ISODate);
        auto text = cell.text;
        text.replace(u'\n', u" / "_s);
        return cell.note.isEmpty() ? text : u"%1 (%2)"_s.arg(text, cell.note);
    }

    void chart(const Chart &chart)
    {
        line(u"* "_s + chart.title);
        for (qsizetype i = 0; i < chart.categories.size(); ++i) {
            QStringList values;
            for (const auto &series : chart.series)
                if (static_cast<size_t>(i) < series.values.size())
                    values << QString::number(series.values[static_cast<size_t>(i)]);
            line(u"%1: %2"_s.arg(chart.categories[i], values.join(u", "_s)));
        }
    }

    QString m_text;
};

} // namespace

QString toText(const Report &report)
{
    TextWriter writer;
    if (report.letterhead) {
        writer.line(report.letterhead->authority);
        writer.line(report.letterhead->organisation);
    }
    for (const auto &block : report.blocks)
        std::visit(writer, block.content);
    return writer.text();
}

} // namespace core::reports
