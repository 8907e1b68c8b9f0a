// SPDX-License-Identifier: MIT

#include "richtext.h"

using namespace Qt::StringLiterals;
using Tone = ReportDocument::Tone;
using RichText::Block;

namespace {

// The theme's light colours; paper has no other.
QString colorOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Good:
        return u"#17753f"_s;
    case Tone::Bad:
        return u"#b3261e"_s;
    case Tone::Hint:
        return u"#8a5a00"_s;
    }
    return {};
}

QString inTone(const ReportDocument::Phrase &phrase)
{
    const QString text = phrase.text.toHtmlEscaped();
    return phrase.tone == Tone::Plain
            ? text
            : u"<b style='color:%1'>%2</b>"_s.arg(colorOf(phrase.tone), text);
}

QString cell(const QString &opening, const QString &content)
{
    return u'<' + opening + u'>' + content + u"</"_s + opening.first(2) + u'>';
}

QString row(const QString &cells)
{
    return u"<tr>"_s + cells + u"</tr>"_s;
}

QString box(const ReportDocument::Outcome &outcome)
{
    QStringList lines;
    if (!outcome.headline.isEmpty())
        lines << u"<b>"_s + outcome.headline.toHtmlEscaped() + u"</b>"_s;
    for (const QString &sentence : outcome.sentences)
        lines << sentence.toHtmlEscaped();
    const QString kind = outcome.tone == Tone::Good ? u"good"_s
            : outcome.tone == Tone::Bad             ? u"bad"_s
                                                    : u"hint"_s;
    return row(cell(u"td class='%1'"_s.arg(kind), lines.join(u"<br>"_s)));
}

// A part of a section, by what it is.
struct BlockOf
{
    Block operator()(const QString &sentences) const
    {
        return { u"<p>"_s + sentences.toHtmlEscaped() + u"</p>"_s, {}, {} };
    }

    Block operator()(const ReportDocument::Outcome &outcome) const
    {
        return { {}, {}, { box(outcome) } };
    }

    Block operator()(const ReportDocument::Facts &facts) const
    {
        Block block;
        for (const auto &[name, value] : facts)
            block.rows << row(cell(u"td width='27%' class='name'"_s, name.toHtmlEscaped())
                              + cell(u"td"_s, value.toHtmlEscaped()));
        return block;
    }

    Block operator()(const ReportDocument::Table &table) const
    {
        Block block;
        QString head;
        for (const QString &name : table.head)
            head += cell(u"th"_s, name.toHtmlEscaped());
        block.head = row(head);
        for (const auto &phrases : table.rows) {
            QString cells;
            for (const auto &phrase : phrases)
                cells += cell(u"td"_s, inTone(phrase));
            block.rows << row(cells);
        }
        return block;
    }

    // Lines to write on, with their names below.
    Block operator()(const ReportDocument::RoomToSign &room) const
    {
        const qsizetype count = room.names.size();
        const qsizetype width = 100 / count - 2;
        QStringList lines;
        QStringList names;
        for (const QString &name : room.names) {
            lines << cell(u"td width='%1%' class='line'"_s.arg(width), u"&nbsp;"_s);
            names << cell(u"td class='below'"_s, name.toHtmlEscaped());
        }
        const QString between = cell(u"td width='2%' class='gap'"_s, {});
        return { {}, {}, { row(lines.join(between)) + row(names.join(between)) } };
    }
};

} // namespace

QString Block::html(qsizetype first, qsizetype count) const
{
    QString html = first == 0 ? before : QString();
    if (!rows.isEmpty())
        html += u"<table width='100%' cellspacing='0' cellpadding='0'>"_s + head
                + rows.sliced(first, count).join(QString()) + u"</table>"_s;
    return html;
}

QList<Block> RichText::blocksOf(const ReportDocument &document)
{
    QList<Block> blocks {
        { u"<p class='title'>"_s + document.title.toHtmlEscaped() + u"</p>"_s, {}, {} }
    };
    for (const ReportDocument::Section &section : document.sections) {
        QString heading = section.heading.isEmpty()
                ? QString()
                : u"<p class='heading'>"_s + section.heading.toHtmlEscaped() + u"</p>"_s;
        for (const ReportDocument::Part &part : section.parts) {
            Block block = std::visit(BlockOf(), part);
            block.before.prepend(std::exchange(heading, QString()));
            blocks << block;
        }
    }
    return blocks;
}
