// SPDX-License-Identifier: MIT

#include "pastedtexts.h"

#include "app/key/keyformat.h"
#include "tests/support/pastedsamples.h"
#include "ui/words/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString Head =
        u"# What people paste, and what is said and sent\n\n"
        "A text, what a person reads of it in the field, and what “Check key” sends to Stripe. "
        "Made by\n"
        "`cmake --build --preset release --target table_pasted_texts && "
        "build/release/tests/tables/table_pasted_texts`;\n"
        "a test fails when it is no longer true. Long runs of letters are shortened here. ⏎ is a "
        "line "
        "break, ⇥ a tab, ␣ a no-break space,\n"
        "␀ a NUL, ␛ the sign that begins a terminal’s codes, · something that nobody can see.\n\n"
        "A key is taken when it is certain where it ends. Lines are put together where the text "
        "itself "
        "says so (quoted-printable), or where\n"
        "the beginning and the length are those of Stripe’s present keys: “51” and 99 characters "
        "in all. "
        "Everything else that could be\n"
        "read in two ways is not sent.\n\n"
        "| | text | what is said | what is sent |\n|---|---|---|---|\n"_s;

QChar picture(QChar c)
{
    switch (c.unicode()) {
    case u'\n':
        return u'⏎';
    case u'\t':
        return u'⇥';
    case u'\u00a0':
        return u'␣';
    case u'\0':
        return u'␀';
    case u'\u001b':
        return u'␛';
    case u'\u200b':
        return u'·';
    default:
        return c;
    }
}

QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_{}[]<>|#&~$").contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QString shown(QString text)
{
    static const QRegularExpression longRun(u"([A-Za-z0-9]{6})[A-Za-z0-9]{7,}([A-Za-z0-9]{4})"_s);
    text.remove(u'\r').replace(longRun, u"\\1…\\2"_s);
    for (QChar &c : text)
        c = picture(c);
    return escaped(text);
}

QString said(const KeyFormat::Reading &reading)
{
    if (reading.problem)
        return Words::problem(*reading.problem, reading.identity);
    const QString what = Words::kindAndMode(reading.identity) + u'.';
    return reading.cleaned ? what + u' ' + Words::cleaned(reading.cleaned) : what;
}

// By the keys themselves, and not by how they are shown.
QString sent(const KeyFormat::Reading &reading, const PastedSample &sample)
{
    if (reading.keys.empty())
        return u"nothing"_s;
    QStringList keys;
    for (const StripeKey &key : reading.keys) {
        const bool isWhole = sample.keys.contains(key.secret.revealText());
        keys << (isWhole ? key.identity.display + u", whole"_s : u"**something else**"_s);
    }
    return keys.size() == 1 ? keys.front() : u"what is chosen: "_s + keys.join(u"; or "_s);
}

} // namespace

QString pastedTextsTable()
{
    QString table = Head;
    for (const PastedSample &sample : pastedSamples()) {
        const KeyFormat::Reading reading = KeyFormat::read(sample.text);
        table += u"| "_s + sample.name + u" | "_s + shown(sample.text) + u" | "_s
                + escaped(said(reading)) + u" | "_s + escaped(sent(reading, sample)) + u" |\n"_s;
    }
    return table;
}
