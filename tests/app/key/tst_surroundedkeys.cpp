// SPDX-License-Identifier: MIT

#include "app/key/keyformat.h"
#include "tests/support/printing.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }

    // From least to most, both of them too.
    int number(int least, int most) { return m_random.bounded(least, most + 1); }

    QString letters(int size)
    {
        constexpr auto alphabet =
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_L1;
        QString text;
        for (int i = 0; i < size; ++i)
            text += alphabet[number(0, int(alphabet.size()) - 1)];
        return text;
    }

    const QString &oneOf(const QStringList &list) { return list[number(0, int(list.size()) - 1)]; }

    QString word()
    {
        return oneOf({ u"please"_s, u"Thanks"_s, u"live"_s, u"OK"_s, u"I"_s, u"for"_s, u"key"_s,
                       u"größer"_s, u"3"_s, u"Sommer2024"_s, letters(number(1, 40)) });
    }

    QString words()
    {
        QStringList list;
        for (int i = number(1, 4); i > 0; --i)
            list << word();
        return list.join(u' ');
    }

    // Present, old, and of a length that nobody has seen.
    QString key()
    {
        const QString prefix =
                oneOf({ u"rk_live_"_s, u"rk_test_"_s, u"sk_live_"_s, u"sk_test_"_s });
        switch (number(0, 3)) {
        case 0:
            return prefix + u'4' + letters(23);
        case 1:
            return prefix + letters(number(16, 512));
        default:
            return prefix + u"51"_s + letters(97);
        }
    }

private:
    QRandomGenerator m_random;
};

// behind: what stands where a line was cut. before: what stands before every line.
QString wrapped(QString text, int width, const QString &behind, const QString &before)
{
    QStringList lines;
    for (const QString &line : text.remove(u'\r').split(u'\n')) {
        for (qsizetype at = 0; at == 0 || at < line.size(); at += width)
            lines << before + line.mid(at, width) + (at + width < line.size() ? behind : QString());
    }
    return lines.join(u'\n');
}

// The lines of a program for mails: no longer than 76 with the "=" at their end.
QString quotedPrintable(QString text)
{
    QStringList lines;
    for (QString line : text.remove(u'\r').replace(u'=', u"=3D"_s).split(u'\n')) {
        if (line.endsWith(u' '))
            line = line.chopped(1) + u"=20"_s;
        lines << wrapped(line, 75, u"="_s, {});
    }
    return lines.join(u'\n').replace(u'\n', u"\r\n"_s);
}

using Surrounding = std::function<QString(const QString &, Chance &)>;

Surrounding between(const QString &before, const QString &behind)
{
    return [=](const QString &text, Chance &) -> QString { return before + text + behind; };
}

// What people and programs put around a text, and what they do to it on the way.
QList<Surrounding> surroundings()
{
    QList<Surrounding> list {
        between(u"Authorization: Bearer "_s, u"\nHost: api.stripe.com\n"_s),
        between(u"Bearer "_s, {}),
        between(u"curl https://api.stripe.com/v1/charges -u "_s, u":"_s),
        between(u"https://"_s, u"@api.stripe.com"_s),
        between(u"{\"key\": \""_s, u"\", \"mode\": \"live\"}"_s),
        between(u"{\\\"key\\\": \\\""_s, u"\\\"}"_s),
        between(u"$stripe = new StripeClient('"_s, u"');"_s),
        between(u"STRIPE_API_KEY="_s, u"\nPORT=3000\n# more\n"_s),
        between(u"Name: Stripe\nKey: "_s, u"\nURL: https://dashboard.stripe.com\nUser: Ann\n"_s),
        between(u"The key is "_s, u"."_s),
        between(u"Combidesk\t"_s, u"\t3 March\tAnn"_s),
        between(u"1;"_s, u";Ann;2024"_s),
        between(u"| "_s, u" | live |"_s),
        between(u"("_s, u")"_s),
        between(u"<"_s, u">"_s),
        between(u"**"_s, u"**"_s),
        between(u"_"_s, u"_"_s),
        between(u"`"_s, u"`"_s),
        between(u"„"_s, u"“"_s),
        between(u"<td>"_s, u"</td><td>live</td>"_s),
        between(u"<code>"_s, u"</code>"_s),
        between(u"&nbsp;"_s, u"&nbsp;"_s),
        between(u"&lt;b&gt;"_s, u"&lt;/b&gt;"_s),
        between(u"=\""_s, u"\""_s),
        between(u"• "_s, {}),
        between(u"🔑 "_s, u" 👍"_s),
        between(u"Secret key:\n"_s, {}),
        between(u"Hi,\n\n"_s, u"\n\nThanks\nBob"_s),
        between(u"密钥是"_s, u"。"_s),
        between(u"\u001b[200~"_s, u"\u001b[201~"_s),
        between(u"pk_live_"_s + u"51abcdefghijklmnop123 "_s,
                u"\nwhsec_abcdefgh123\nacct_1AbCdEf"_s),
        between(u"\u200b"_s, u"\u00a0\ufeff"_s),
        between({}, u"\r\n"_s),
    };
    list << [](const QString &text, Chance &) -> QString {
        return QString(text).replace(u'_', u"\\_"_s);
    };
    list << [](const QString &text, Chance &) -> QString {
        return wrapped(text, 10'000, {}, u"> "_s);
    };
    list << [](const QString &text, Chance &c) -> QString {
        return wrapped(text, c.number(20, 120), {}, u"> "_s);
    };
    list << [](const QString &text, Chance &c) -> QString {
        return wrapped(text, c.number(20, 120), {}, {});
    };
    list << [](const QString &text, Chance &c) -> QString {
        return wrapped(text, c.number(20, 120), u" "_s, u"    "_s);
    };
    list << [](const QString &text, Chance &c) -> QString {
        return wrapped(text, c.number(20, 120), u"-"_s, {});
    };
    list << [](const QString &text, Chance &) -> QString {
        return wrapped(text, 4, {}, {}).replace(u'\n', u' ');
    };
    list << [](const QString &text, Chance &) -> QString { return quotedPrintable(text); };
    list << [](const QString &text, Chance &) -> QString {
        return QString(text).replace(u'\n', u"<br>\n"_s);
    };
    list << [](const QString &text, Chance &c) -> QString { return c.words() + u'\n' + text; };
    list << [](const QString &text, Chance &c) -> QString { return text + u'\n' + c.words(); };
    list << [](const QString &text, Chance &c) -> QString { return text + u"\n\n"_s + c.words(); };
    list << [](const QString &text, Chance &c) -> QString { return text + u' ' + c.words(); };
    list << [](const QString &text, Chance &c) -> QString { return text + u", "_s + c.words(); };
    list << [](const QString &text, Chance &) -> QString { return text + u", "_s + text; };
    return list;
}

QString escaped(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toPercentEncoding(" \"'<>,;:()[]{}|=&#!?*"));
}

} // namespace

// Any key in any of these surroundings, and those in any other. SKW_TEST_SEED is the number of the
// first text, SKW_TEST_TEXTS how many there are.
class TestSurroundedKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeyComesOutWholeOrNotAtAll()
    {
        const quint32 first = qEnvironmentVariableIntValue("SKW_TEST_SEED");
        const int texts = qEnvironmentVariableIntValue("SKW_TEST_TEXTS");
        const QList<Surrounding> all = surroundings();
        int taken = 0;
        for (int i = 0; i < std::max(texts, 20'000); ++i) {
            Chance chance(first + quint32(i));
            const QString key = chance.key();
            QString text = key;
            for (int nested = chance.number(0, 2); nested > 0; --nested)
                text = all[chance.number(0, int(all.size()) - 1)](text, chance);

            const KeyFormat::Reading reading = KeyFormat::read(text);
            const QByteArray about = "SKW_TEST_SEED=" + QByteArray::number(first + quint32(i))
                    + " key " + key.toLatin1() + " in " + escaped(text).toLatin1();
            if (reading.problem) {
                QVERIFY2(reading.keys.empty(), about.constData());
                continue;
            }
            ++taken;
            QVERIFY2(reading.keys.size() == 1, about.constData());
            QVERIFY2(reading.keys.front().secret.reveal() == QByteArrayView(key.toLatin1()),
                     about.constData());
        }
        qInfo() << "from seed" << first << "on, taken:" << taken;
        QVERIFY(taken > 0);
    }
};

QTEST_APPLESS_MAIN(TestSurroundedKeys)
#include "tst_surroundedkeys.moc"
