// SPDX-License-Identifier: MIT

#include "webpage.h"

using namespace Qt::StringLiterals;
using Tone = ReportDocument::Tone;

namespace {

constexpr auto styleSheet = R"(
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; background: #fff; color: #1c2126;
       font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0;
         border-bottom: 1px solid #d5dbe0; overflow-wrap: break-word; }
thead th { color: #4d565f; border-bottom-color: #7a858f; }
tbody th { font-weight: 600; }
.facts td { overflow-wrap: anywhere; }
.facts th { width: 30%; color: #4d565f; font-weight: 400; }
.mark, footer { color: #4d565f; }
.outcome { padding: 0.75rem 1rem; border-left: 0.3rem solid; background: #f4f6f8; }
.outcome p { margin: 0; }
.good { color: #17753f; } .bad { color: #b3261e; } .hint { color: #7d5200; }
.outcome.good { border-color: #17753f; background: #e6f4ea; }
.outcome.bad { border-color: #b3261e; background: #fbe9e7; }
.outcome.hint { border-color: #8a5a00; background: #fdf3de; }
.outcome { color: inherit; }
.sign { display: flex; flex-wrap: wrap; gap: 1.5rem; padding: 0; list-style: none; }
.sign li { flex: 1 1 12rem; border-top: 1px solid #7a858f; margin-top: 2.5rem; color: #4d565f; }
@media print { body { max-width: none; padding: 0; } tr, .outcome { break-inside: avoid; } }
)"_L1;

QString element(const QString &opening, const QString &content)
{
    return u'<' + opening + u'>' + content + u"</"_s + opening.section(u' ', 0, 0) + u">\n"_s;
}

QString plain(const QString &tag, const QString &text)
{
    return element(tag, text.toHtmlEscaped());
}

QString classOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return u"plain"_s;
    case Tone::Good:
        return u"good"_s;
    case Tone::Bad:
        return u"bad"_s;
    case Tone::Hint:
        return u"hint"_s;
    }
    Q_UNREACHABLE();
}

QString phrase(const ReportDocument::Phrase &phrase)
{
    const QString text = phrase.text.toHtmlEscaped();
    return phrase.tone == Tone::Plain
            ? text
            : u"<strong class=\"%1\">%2</strong>"_s.arg(classOf(phrase.tone), text);
}

// A part of a section, by what it is.
struct PartWriter
{
    QString operator()(const QString &sentences) const { return plain(u"p"_s, sentences); }

    QString operator()(const ReportDocument::Outcome &outcome) const
    {
        QString lines;
        if (!outcome.headline.isEmpty())
            lines += u"<p><strong>"_s + outcome.headline.toHtmlEscaped() + u"</strong></p>\n"_s;
        for (const QString &sentence : outcome.sentences)
            lines += plain(u"p"_s, sentence);
        return element(u"div class=\"outcome %1\""_s.arg(classOf(outcome.tone)), u'\n' + lines);
    }

    QString operator()(const ReportDocument::Facts &facts) const
    {
        QString rows;
        for (const auto &[name, value] : facts)
            rows += element(u"tr"_s, plain(u"th scope=\"row\""_s, name) + plain(u"td"_s, value));
        return element(u"table class=\"facts\""_s, element(u"tbody"_s, rows));
    }

    QString operator()(const ReportDocument::Table &table) const
    {
        QString head;
        for (const QString &name : table.head)
            head += plain(u"th scope=\"col\""_s, name);
        QString rows;
        for (const auto &cells : table.rows)
            rows += element(u"tr"_s, row(cells));
        return element(u"table"_s,
                       element(u"thead"_s, element(u"tr"_s, head)) + element(u"tbody"_s, rows));
    }

    QString operator()(const ReportDocument::RoomToSign &room) const
    {
        QString items;
        for (const QString &name : room.names)
            items += plain(u"li"_s, name);
        return element(u"ul class=\"sign\""_s, items);
    }

private:
    static QString row(const QList<ReportDocument::Phrase> &cells)
    {
        QString row = element(u"th scope=\"row\""_s, phrase(cells.constFirst()));
        for (const auto &cell : cells.sliced(1))
            row += element(u"td"_s, phrase(cell));
        return row;
    }
};

QString section(const ReportDocument::Section &section)
{
    QString content;
    if (!section.heading.isEmpty())
        content += plain(u"h%1"_s.arg(section.level), section.heading);
    for (const ReportDocument::Part &part : section.parts)
        content += std::visit(PartWriter(), part);
    return content;
}

} // namespace

QByteArray WebPage::of(const ReportDocument &document)
{
    QString content = plain(u"h1"_s, document.title);
    for (const ReportDocument::Section &part : document.sections)
        content += section(part);
    const QString head =
            u"<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" "
            "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s
            + plain(u"title"_s, document.title) + element(u"style"_s, styleSheet);
    const QString mark = document.mark.isEmpty()
            ? QString()
            : element(u"header"_s, plain(u"p class=\"mark\""_s, document.mark));
    const QString body = mark + element(u"main"_s, u'\n' + content)
            + element(u"footer"_s, plain(u"p"_s, document.footer));
    return (u"<!DOCTYPE html>\n"_s
            + element(u"html lang=\"%1\""_s.arg(document.language.toHtmlEscaped()),
                      u'\n' + element(u"head"_s, u'\n' + head) + element(u"body"_s, u'\n' + body)))
            .toUtf8();
}
