// SPDX-License-Identifier: MIT

#include "pastedsamples.h"

#include "testkeys.h"

using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray &key)
{
    return QString::fromLatin1(key);
}

const QString Key = text(TestKeys::restricted());
const QString OldKey = u"sk_live_"_s + u"4eC39HqLyjWDarjtT1zd"_s + u"p7dc"_s;
const QString StandardKey = text(TestKeys::standard());
const QString Publishable = text(TestKeys::of("pk_live_"));
const QString Webhook = u"whsec_"_s + u"MfKQ9r8GKYqrTwjU"_s + u"PD8ILPZIo2Lkx"_s;
const QString KeyId = u"mk_1TKo0EDyDQJqDq47"_s;

// Cut as a line of width characters does it.
QString wrapped(const QString &what, qsizetype width, const QString &between = u"\n"_s)
{
    QStringList lines;
    for (qsizetype at = 0; at < what.size(); at += width)
        lines << what.sliced(at, std::min(width, what.size() - at));
    return lines.join(between);
}

QString grouped(const QString &what, const QString &between)
{
    return wrapped(what, 4, between);
}

QString replaced(QString what, qsizetype at, const QString &by)
{
    return what.replace(at, 1, by);
}

class Samples
{
public:
    void taken(const char *name, const QString &text, const QString &key = Key)
    {
        m_samples << PastedSample { QString::fromLatin1(name), text, std::nullopt, { key }, {} };
    }
    void refused(const char *name, const QString &text, Problem problem, const QString &letter = {})
    {
        m_samples << PastedSample { QString::fromLatin1(name), text, problem, {}, letter };
    }
    void several(const char *name, const QString &text, const QStringList &keys)
    {
        m_samples << PastedSample {
            QString::fromLatin1(name), text, Problem::SeveralKeys, keys, {}
        };
    }
    QList<PastedSample> all() const { return m_samples; }

private:
    QList<PastedSample> m_samples;
};

void addPrograms(Samples &s)
{
    s.taken("a line of an HTTP header", u"Authorization: Bearer "_s + Key);
    s.taken("a whole HTTP header",
            u"GET /v1/balance HTTP/1.1\nAuthorization: Bearer "_s + Key
                    + u"\nHost: api.stripe.com\nAccept: */*\n"_s);
    s.taken("the word Bearer and the key", u"Bearer "_s + Key);
    s.taken("a curl line", u"curl https://api.stripe.com/v1/charges -u "_s + Key + u":"_s);
    s.taken("a curl line that goes on",
            u"curl -u "_s + Key + u": \\\n  -d limit=3 \\\n  https://api.stripe.com/v1/charges"_s);
    s.taken("a curl header",
            u"curl -H 'Authorization: Bearer "_s + Key + u"' https://api.stripe.com/v1/x"_s);
    s.taken("the user in an address", u"https://"_s + Key + u":@api.stripe.com/v1/charges"_s);
    s.taken("a part of an address", u"https://x.example/?key="_s + Key + u"&mode=live"_s);
    s.taken("JSON", u"{\"stripe\": {\"apiKey\": \""_s + Key + u"\", \"mode\": \"live\"}}"_s);
    s.taken("JSON within JSON", u"{\"body\":\"{\\\"key\\\":\\\""_s + Key + u"\\\"}\"}"_s);
    s.taken("JSON with a line break in it", u"{\"note\": \"Stripe:\\n"_s + Key + u"\\n\"}"_s);
    s.taken("PHP", u"$stripe = new \\Stripe\\StripeClient('"_s + Key + u"');"_s);
    s.taken("PHP with an arrow", u"'secret' => '"_s + Key + u"',\n'currency' => 'eur',"_s);
    s.taken("JavaScript", u"const stripe = require('stripe')('"_s + Key + u"');"_s);
    s.taken("Python", u"stripe.api_key = \""_s + Key + u"\"  # live"_s);
    s.taken("YAML", u"stripe:\n  secret_key: "_s + Key + u"\n  currency: eur\n"_s);
    s.taken("XML", u"<apiKey>"_s + Key + u"</apiKey><mode>live</mode>"_s);
    s.taken(".env with several keys",
            u"# Stripe\nSTRIPE_PUBLISHABLE_KEY="_s + Publishable + u"\nSTRIPE_SECRET_KEY="_s + Key
                    + u"\n# from the dashboard\nSTRIPE_WEBHOOK_SECRET="_s + Webhook
                    + u"\nPORT=3000\n"_s);
    s.taken(".env with a remark behind the key", u"KEY="_s + Key + u" # not for testing"_s);
    s.taken("a setting of one word on the next line", u"STRIPE="_s + Key + u"\nPORT=3000"_s);
    s.taken("a colour around it, as grep does it",
            u"\u001b[35m.env\u001b[m:KEY=\u001b[01;31m"_s + Key + u"\u001b[m\n"_s);
}

void addMails(Samples &s)
{
    s.taken("a sentence with a full stop", u"The key is "_s + Key + u"."_s);
    s.taken("a sentence that goes on", u"Please use "_s + Key + u" for Combidesk, thanks."_s);
    s.taken("an exclamation mark", u"Here it is: "_s + Key + u"!"_s);
    s.taken("a mail",
            u"Hi Ann,\n\nhere is the key for Combidesk:\n\n"_s + Key
                    + u"\n\nThanks\nBob\n-- \nBob Jones\nACME 4711\n"_s);
    s.taken("a mail that greets right below", Key + u"\nBest regards,\nBob"_s);
    s.taken("German", u"Der Schlüssel lautet „"_s + Key + u"“, bitte löschen."_s);
    s.taken("German right below", Key + u"\nfür Combidesk"_s);
    s.taken("Chinese", u"密钥是"_s + Key + u"。谢谢"_s);
    s.taken("Chinese without a gap", u"请用"_s + Key + u"吧"_s);
    s.taken("a quoted mail", u"> Hi Ann,\n>\n> "_s + Key + u"\n>\n> Thanks\n> Bob"_s);
    s.taken("a key wrapped over two quoted lines",
            u"> The key is\n> "_s + wrapped(Key, 74, u"\n> "_s) + u"\n>\n> Thanks"_s);
    s.taken("a key wrapped over two lines quoted twice",
            u">> "_s + wrapped(Key, 70, u"\n>> "_s) + u"\n"_s);
    s.taken("a key wrapped over two lines", wrapped(Key, 72));
    s.taken("a key wrapped over three lines", wrapped(Key, 40, u"\r\n"_s));
    s.taken("a sentence wrapped within the key",
            u"The key is "_s + wrapped(Key, 60) + u", please use it."_s);
    s.taken("quoted-printable",
            u"KEY=3D"_s + wrapped(Key, 68, u"=\r\n"_s) + u"\r\nplease use=\r\n it"_s);
    s.taken("quoted-printable, an old key",
            wrapped(u"We made it this morning. The key for Combidesk is "_s + OldKey, 75, u"=\n"_s),
            OldKey);
    s.taken("quoted-printable with a blank behind", Key + u"=20\n\nplease"_s);
    s.taken("quoted-printable within a quoted mail",
            u"> "_s + wrapped(Key, 73, u"=\r\n> "_s) + u"\r\n"_s);
    s.taken("a label, a line break and the key", u"Secret key\n"_s + Key);
    s.taken("a label with a colon, a line break and the key",
            u"Secret key:\n    "_s + Key + u"\n"_s);
}

void addDocuments(Samples &s)
{
    s.taken("a note of six lines",
            u"Name: Stripe\nUser: ann@firma.example\nPassword: "_s + Key
                    + u"\nURL: https://dashboard.stripe.com\nNotes: read-only\nChanged: 2026-03-01"_s);
    s.taken("a note of six lines with an old key",
            u"Name: Stripe\nUser: ann@firma.example\nPassword: "_s + OldKey
                    + u"\nURL: https://dashboard.stripe.com\nNotes: read-only\nChanged: 2026-03-01"_s,
            OldKey);
    s.taken("a note without labels",
            u"Stripe\n"_s + Key + u"\nann@firma.example\nhttps://dashboard.stripe.com"_s);
    s.taken("a row of a table", u"Combidesk\t"_s + Key + u"\t3 March\tAnn"_s);
    s.taken("a row of a table with bars", u"| Combidesk | "_s + Key + u" | live |"_s);
    s.taken("a line of CSV", u"1;Combidesk;"_s + Key + u";2026-03-01;x"_s);
    s.taken("a line of CSV with quotes", u"\"1\",\"Combidesk\",\""_s + Key + u"\",\"live\""_s);
    s.taken("a formula of a spreadsheet", u"=\""_s + Key + u"\""_s);
    s.taken("brackets", u"("_s + Key + u")"_s);
    s.taken("square brackets", u"[key: "_s + Key + u"]"_s);
    s.taken("angle brackets", u"<"_s + Key + u">"_s);
    s.taken("bold in Markdown", u"**"_s + Key + u"**"_s);
    s.taken("italic in Markdown", u"the key is _"_s + Key + u"_ here"_s);
    s.taken("code in Markdown", u"Use `"_s + Key + u"` here"_s);
    s.taken("a block of code in Markdown", u"```\n"_s + Key + u"\n```"_s);
    s.taken("escaped underscores", QString(Key).replace(u'_', u"\\_"_s));
    s.taken("HTML", u"<p>Key: <code>"_s + Key + u"</code></p>"_s);
    s.taken("HTML with a table", u"<tr><td>"_s + Key + u"</td><td>live</td></tr>"_s);
    s.taken("HTML entities", u"&nbsp;&quot;"_s + Key + u"&quot;&nbsp;"_s);
    s.taken("HTML shown as text", u"&lt;code&gt;"_s + Key + u"&lt;/code&gt;"_s);
    s.taken("HTML shown as text twice", u"&amp;lt;b&amp;gt;"_s + Key + u"&amp;lt;/b&amp;gt;"_s);
    s.taken("a no-break space and a word", Key + u"\u00a0please"_s);
    s.taken("a list's bullet before it", u"• "_s + Key);
    s.taken("a list's hyphen before it", u"- "_s + Key + u"\n- whatever else"_s);
    s.taken("a numbered list", u"1. "_s + Key + u"\n2. Click Save"_s);
    s.taken("an emoji before it", u"🔑"_s + Key + u" 👍"_s);
    s.taken("an arrow before it", u"→"_s + Key);
    s.taken("a zero-width space in it", QString(Key).insert(50, u'\u200b'));
}

void addOtherCodes(Samples &s)
{
    s.taken("a publishable key beside it", Publishable + u'\n' + Key);
    s.taken("a webhook's secret beside it", Key + u"\n"_s + Webhook);
    s.taken("the numbers of account and key beside it",
            u"acct_1AF6F5BDknbCVWX2 "_s + KeyId + u' ' + Key);
    s.taken("its shortened form beside it", u"rk_live_...Ab12: "_s + Key);
    s.taken("the prefix named before it", u"It begins with rk_live_ and is "_s + Key + u"."_s);
    s.taken("the same key twice", Key + u" or "_s + Key);
    s.taken("the same key, once wrapped in a doubtful way",
            Key + u", "_s + Key.first(60) + u"\n"_s + Key.sliced(60, 20));
    s.several("a live and a secret key", u"old: "_s + StandardKey + u", new: "_s + Key,
              { StandardKey, Key });
    s.several("two keys without a gap", StandardKey + Key, { StandardKey, Key });
    s.refused("a publishable key alone", u"the key: "_s + Publishable, Problem::PublishableKey);
    s.refused("what Stripe's page shows", Publishable + u"\nsk_live_...p7dc\n"_s,
              Problem::MaskedKey);
    s.refused("a webhook's secret alone", u"Signing secret\n"_s + Webhook, Problem::OtherSecret);
    s.refused("the number of a key alone", KeyId, Problem::OtherSecret);
    s.refused("no key at all", u"Combidesk needs the Stripe key."_s, Problem::NotAKey);
}

void addDoubtful(Samples &s)
{
    using enum Problem;
    s.refused("a word on the next line", Key + u"\nplease"_s, UncertainEnd);
    s.refused("a word on the next line, quoted-printable", Key + u"=20\nplease"_s, UncertainEnd);
    s.refused("a password on the next line", Key + u"\nSommer2024"_s, UncertainEnd);
    s.refused("a word on the next line, old key", OldKey + u"\nplease"_s, UncertainEnd);
    s.refused("a word on the next quoted line", u"> "_s + Key + u"\n> please"_s, UncertainEnd);
    s.refused("a password as long as the missing part would be, in letters",
              u"rk_live_51"_s + u"a1"_s.repeated(45) + u"\nletmein"_s, UncertainEnd);
    s.refused("a wrapped key of no known length",
              u"rk_live_51"_s + u"Hq7Z"_s.repeated(12) + u"\n"_s + u"Wm3X"_s.repeated(10),
              UncertainEnd);
    s.refused("a key that is wrapped with an empty line between", wrapped(Key, 60, u"\n\n"_s),
              UncertainEnd);
    s.refused("an equals sign and a password on the next line", Key + u"=\nSommer2024"_s,
              TextAroundKey);
    s.refused("a key with a gap in it", QString(Key).insert(50, u' '), UncertainEnd);
    s.refused("a key with a no-break space in it", QString(Key).insert(50, u'\u00a0'),
              UncertainEnd);
    s.refused("a gap soon after the prefix", QString(Key).insert(12, u' '), UncertainEnd);
    s.refused("a cell of a terminal's table",
              u"│ "_s + Key.first(34)
                      + u" │ live │\n│ kQd93WmXkQd93Ab12                  │      │"_s,
              UncertainEnd);
    s.refused("a string put together in a program",
              u"'"_s + Key.first(60) + u"' + '"_s + Key.sliced(60) + u"'"_s, UncertainEnd);
    s.refused("a break within HTML", Key.first(60) + u"<br>"_s + Key.sliced(60, 20), UncertainEnd);
    s.refused("a tag within HTML", Key.first(60) + u"<wbr>"_s + Key.sliced(60), UncertainEnd);
    s.refused("a letter before the prefix", u"x"_s + Key, TextAroundKey);
    s.refused("something added by a slash", Key + u"/edit"_s, TextAroundKey);
    s.refused("a hyphen at a line's end", Key.first(60) + u"-\n"_s + Key.sliced(60), HyphenatedKey);
    s.refused("groups of four", grouped(Key.sliced(8), u" "_s).prepend(u"rk_live_"_s), GroupedKey);
    s.refused("groups of four from the beginning on", grouped(Key, u" "_s), GroupedKey);
    s.refused("a gap behind every letter", wrapped(Key, 1, u" "_s), GroupedKey);
    s.refused("groups with hyphens", grouped(Key.sliced(8), u"-"_s).prepend(u"rk_live_"_s),
              GroupedKey);
}

void addAltered(Samples &s)
{
    using enum Problem;
    s.refused("capitals in the prefix", u"RK_LIVE_"_s + Key.sliced(8), CapitalLetters);
    s.refused("a capital at the beginning", u"Rk_live_"_s + Key.sliced(8), CapitalLetters);
    s.refused("hyphens for underscores", u"rk-live-"_s + Key.sliced(8), OtherSigns);
    s.refused("blanks for underscores", u"rk live "_s + Key.sliced(8), OtherSigns);
    s.refused("a capital I for an l", u"rk_Iive_"_s + Key.sliced(8), MisreadLetter, u"I"_s);
    s.refused("a one for an l", u"the key: rk_1ive_"_s + Key.sliced(8), MisreadLetter, u"1"_s);
    s.refused("a Cyrillic letter in the prefix", replaced(Key, 1, u"к"_s), ForeignLetters, u"к"_s);
    s.refused("a Cyrillic letter in the key", replaced(Key, 40, u"а"_s), ForeignLetters, u"а"_s);
    s.refused("a full-width letter", replaced(Key, 40, u"Ａ"_s), ForeignLetters, u"Ａ"_s);
    s.refused("a full-width underscore", replaced(Key, 2, u"＿"_s), ForeignLetters, u"＿"_s);
    s.refused("an accent", replaced(Key, 40, u"é"_s), ForeignLetters, u"é"_s);
    s.refused("percent-encoding", u"rk%5Flive%5F"_s + Key.sliced(8), PercentEncoded);
    s.refused("percent-encoding around it", u"%22"_s + Key + u"%22"_s, PercentEncoded);
    s.refused("percent-encoding behind it", u"?key="_s + Key + u"%20"_s, PercentEncoded);
    s.refused("a NUL in it", QString(Key).insert(50, QChar(u'\0')), NulInside);
    s.refused("a NUL behind it and more", Key + QChar(u'\0') + u"please"_s, NulInside);
}

} // namespace

QList<PastedSample> pastedSamples()
{
    Samples samples;
    addPrograms(samples);
    addMails(samples);
    addDocuments(samples);
    addOtherCodes(samples);
    addDoubtful(samples);
    addAltered(samples);
    return samples.all();
}
