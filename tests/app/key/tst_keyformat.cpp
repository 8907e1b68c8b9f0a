// SPDX-License-Identifier: MIT

#include "app/key/keyformat.h"
#include "tests/support/memorymarker.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace KeyFormat;

namespace {

// Put together at run time, so that no whole key stands in the source.
QString body(qsizetype length = 99, const QString &end = u"Ab12"_s)
{
    return u"51Hq7Z"_s.repeated(100).first(length - end.size()) + end;
}

const QString RestrictedLive = u"rk_live_"_s + body();
const QString RestrictedTest = u"rk_test_"_s + body();
const QString StandardLive = u"sk_live_"_s + body();
const QString StandardTest = u"sk_test_"_s + body();
const QString PublishableLive = u"pk_live_"_s + body();

bool isWhole(QByteArrayView key)
{
    static const QRegularExpression shape(uR"(\A(rk|sk)_(live|test)_[A-Za-z0-9]{16,512}\z)"_s);
    return shape.match(QString::fromLatin1(key)).hasMatch();
}

// What must hold of every reading of any text whatever.
void checkReading(const Reading &reading)
{
    if (!reading.problem) {
        QCOMPARE(reading.keys.size(), 1u);
        QCOMPARE(reading.identity, reading.keys.front().identity);
    } else if (reading.problem != Problem::SeveralKeys) {
        QVERIFY(reading.keys.empty());
    } else {
        QVERIFY(!reading.keys.empty());
    }
    for (const StripeKey &key : reading.keys) {
        QVERIFY(isWhole(key.secret.reveal()));
        QVERIFY(key.identity.kind == KeyKind::Restricted || key.identity.kind == KeyKind::Standard);
        QVERIFY(key.identity.mode != KeyMode::Unknown);
    }
    QVERIFY(reading.identity.display.size() <= 20);
}

} // namespace

Q_DECLARE_METATYPE(KeyIdentity)
Q_DECLARE_METATYPE(Problem)

class TestKeyFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
#if defined(Q_OS_LINUX) || defined(Q_OS_WIN)
    void readingLeavesNoCopyInMemory_data(); // first, while there is little memory to search
    void readingLeavesNoCopyInMemory();
#endif
    void aWholeKeyIsRead_data();
    void aWholeKeyIsRead();
    void whatSurroundsAKeyIsCleaned_data();
    void whatSurroundsAKeyIsCleaned();
    void aKeyIsFoundInALongerText_data();
    void aKeyIsFoundInALongerText();
    void anythingElseIsNamed_data();
    void anythingElseIsNamed();
    void theWrongKindIsNamed_data();
    void theWrongKindIsNamed();
    void severalKeysAreAllOffered_data();
    void severalKeysAreAllOffered();
    void noMoreThanTenKeysAreOffered();
    void theLengthIsBounded_data();
    void theLengthIsBounded();
    void tenMegabytesAreRead_data();
    void tenMegabytesAreRead();
    void moreThanSixteenMegabytesAreTooLong();
    void everyTruncationIsSafe();
    void everyReplacedCharacterIsSafe_data();
    void everyReplacedCharacterIsSafe();
    void everyInsertedCharacterIsSafe();
    void everyTextOfOneCharacterIsSafe();
};

void TestKeyFormat::aWholeKeyIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<KeyIdentity>("identity");

    QTest::newRow("a restricted live key")
            << RestrictedLive
            << KeyIdentity { KeyKind::Restricted, KeyMode::Live, u"rk_live_...Ab12"_s };
    QTest::newRow("a restricted test key")
            << RestrictedTest
            << KeyIdentity { KeyKind::Restricted, KeyMode::Test, u"rk_test_...Ab12"_s };
    QTest::newRow("a standard live key")
            << StandardLive
            << KeyIdentity { KeyKind::Standard, KeyMode::Live, u"sk_live_...Ab12"_s };
    QTest::newRow("a standard test key")
            << StandardTest
            << KeyIdentity { KeyKind::Standard, KeyMode::Test, u"sk_test_...Ab12"_s };
    QTest::newRow("an old key of 24 characters")
            << u"sk_live_"_s + body(24)
            << KeyIdentity { KeyKind::Standard, KeyMode::Live, u"sk_live_...Ab12"_s };
}

void TestKeyFormat::aWholeKeyIsRead()
{
    QFETCH(QString, text);
    QFETCH(KeyIdentity, identity);
    const Reading reading = read(text);
    checkReading(reading);
    QVERIFY(!reading.problem);
    QCOMPARE(reading.identity, identity);
    QCOMPARE(reading.keys.front().secret.reveal(), QByteArrayView(text.toLatin1()));
    QVERIFY(!reading.cleaned);
}

void TestKeyFormat::whatSurroundsAKeyIsCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Cleanings>("cleaned");

    const QString key = RestrictedLive;
    const Cleanings spaces = Cleaned::Spaces;
    const Cleanings quotes = Cleaned::Quotes;
    const Cleanings punctuation = Cleaned::Punctuation;
    const Cleanings assignment = Cleaned::Assignment;
    const Cleanings lineBreak = Cleaned::LineBreakInside;
    const Cleanings invisible = Cleaned::InvisibleCharacters;
    const Cleanings repetition = Cleaned::Repetition;

    QTest::newRow("spaces around") << u"  "_s + key + u" "_s << spaces;
    QTest::newRow("a tab before") << u'\t' + key << spaces;
    QTest::newRow("a line break behind") << key + u'\n' << spaces;
    QTest::newRow("a Windows line break behind") << key + u"\r\n"_s << spaces;
    QTest::newRow("wide spaces around") << u'\u3000' + key + u'\u2003' << spaces;
    QTest::newRow("no-break spaces around") << u'\u00a0' + key + u'\u00a0' << spaces;

    QTest::newRow("straight quotes") << u'"' + key + u'"' << quotes;
    QTest::newRow("single quotes") << u'\'' + key + u'\'' << quotes;
    QTest::newRow("typographic quotes") << u'\u201c' + key + u'\u201d' << quotes;
    QTest::newRow("German quotes") << u'\u201e' + key + u'\u201c' << quotes;
    QTest::newRow("guillemets") << u'\u00ab' + key + u'\u00bb' << quotes;
    QTest::newRow("backticks") << u"```"_s + key + u"```"_s << quotes;
    QTest::newRow("a quote on one side only") << key + u'"' << quotes;

    QTest::newRow("a comma behind") << key + u',' << punctuation;
    QTest::newRow("a semicolon behind") << key + u';' << punctuation;
    QTest::newRow("a full stop behind") << key + u'.' << punctuation;
    QTest::newRow("an exclamation mark behind") << key + u'!' << punctuation;
    QTest::newRow("a colon behind") << key + u':' << punctuation;
    QTest::newRow("quoted in a list")
            << u" \""_s + key + u"\", "_s << (spaces | quotes | punctuation);

    QTest::newRow("a variable") << u"STRIPE_API_KEY="_s + key << assignment;
    QTest::newRow("a variable with spaces")
            << u"STRIPE_API_KEY = "_s + key << (assignment | spaces);
    QTest::newRow("a variable with quotes") << u"KEY='"_s + key + u'\'' << (assignment | quotes);
    QTest::newRow("an exported variable") << u"export STRIPE_API_KEY="_s + key << assignment;
    QTest::newRow("a line of YAML") << u"stripe-key: "_s + key << (assignment | spaces);
    QTest::newRow("a line of JSON") << u"\"stripe.key\": \""_s + key + u"\","_s
                                    << (assignment | spaces | quotes | punctuation);

    QTest::newRow("a line break inside") << key.first(60) + u'\n' + key.sliced(60) << lineBreak;
    QTest::newRow("two Windows line breaks inside")
            << key.first(30) + u"\r\n"_s + key.sliced(30, 40) + u"\r\n"_s + key.sliced(70)
            << lineBreak;
    QTest::newRow("a line break with an indentation")
            << key.first(60) + u" \n    "_s + key.sliced(60) << lineBreak;
    QTest::newRow("a line break directly behind the prefix")
            << key.first(8) + u'\n' + key.sliced(8) << lineBreak;
    QTest::newRow("Unicode's own line break")
            << key.first(60) + u'\u2028' + key.sliced(60) << lineBreak;

    for (const char16_t hidden : { u'\u200b', u'\u200c', u'\u200d', u'\u200e', u'\u200f', u'\u2060',
                                   u'\u2065', u'\u206f', u'\ufeff', u'\u00ad', u'\u202a', u'\u061c',
                                   u'\u0001', u'\u001b', u'\u007f', u'\u0080', u'\ufe0f' })
        for (const qsizetype at : { qsizetype(0), qsizetype(4), qsizetype(50), key.size() })
            QTest::addRow("U+%04X at %d", uint(hidden), int(at))
                    << QString(key).insert(at, QChar(hidden)) << invisible;
    QTest::newRow("a byte order mark and a line break")
            << u'\ufeff' + key + u'\n' << (invisible | spaces);
    QTest::newRow("a NUL behind") << key + QChar(u'\0') << invisible;
    QTest::newRow("the marks of a paste in a terminal")
            << u"\u001b[200~"_s + key + u"\u001b[201~"_s << invisible;
    QTest::newRow("escaped underscores")
            << QString(key).replace(u'_', u"\\_"_s) << Cleanings(Cleaned::Backslashes);

    QTest::newRow("pasted twice without a gap") << key + key << repetition;
    QTest::newRow("pasted three times without a gap") << key + key + key << repetition;
    QTest::newRow("pasted twice with a space") << key + u' ' + key << repetition;
    QTest::newRow("pasted twice on two lines")
            << key + u'\n' + key + u'\n' << (repetition | spaces);
    QTest::newRow("pasted twice in quotes")
            << u'"' + key + u"\", \""_s + key + u'"' << (repetition | quotes);
}

void TestKeyFormat::whatSurroundsAKeyIsCleaned()
{
    QFETCH(QString, text);
    QFETCH(Cleanings, cleaned);
    const Reading reading = read(text);
    checkReading(reading);
    QVERIFY(!reading.problem);
    QCOMPARE(reading.keys.front().secret.reveal(), QByteArrayView(RestrictedLive.toLatin1()));
    QCOMPARE(reading.cleaned.toInt(), cleaned.toInt());
}

void TestKeyFormat::aKeyIsFoundInALongerText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Cleanings>("cleaned");
    const QString key = RestrictedLive;
    const Cleanings longer = Cleaned::LongerText;
    QTest::newRow("words before the key") << u"my key is "_s + key << longer;
    QTest::newRow("words behind the key") << key + u" (live)"_s << longer;
    QTest::newRow("a name on the line before") << u"Combidesk read-only\n"_s + key << longer;
    QTest::newRow("a header of HTTP") << u"Authorization: Bearer "_s + key << longer;
    QTest::newRow("a part of an address") << u"https://x.example/?key="_s + key << longer;
    QTest::newRow("two copies and a word")
            << key + u" or "_s + key << (longer | Cleaned::Repetition);
    QTest::newRow("a line break in it and words behind") << key.first(60) + u'\n' + key.sliced(60)
                    + u" please"_s << (longer | Cleaned::LineBreakInside);
    QTest::newRow("a publishable key before it") << PublishableLive + u'\n' + key << longer;
    QTest::newRow("a webhook secret behind it") << key + u"\nwhsec_"_s + body(32) << longer;
}

// The table of what people paste is in tst_pastedtexts.
void TestKeyFormat::aKeyIsFoundInALongerText()
{
    whatSurroundsAKeyIsCleaned();
}

void TestKeyFormat::anythingElseIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");

    const QString key = RestrictedLive;
    QTest::newRow("nothing") << QString() << Problem::NothingEntered;
    QTest::newRow("an empty text") << u""_s << Problem::NothingEntered;
    QTest::newRow("blanks") << u" \t\r\n "_s << Problem::NothingEntered;
    QTest::newRow("what nobody can see")
            << u"\u00a0\u200b\ufeff\u2060"_s << Problem::NothingEntered;
    QTest::newRow("NULs") << QString(20, QChar(u'\0')) << Problem::NothingEntered;
    QTest::newRow("quotes alone") << u"\"\""_s << Problem::NotAKey;

    QTest::newRow("a word") << u"Combidesk"_s << Problem::NotAKey;
    QTest::newRow("a sentence") << u"Please find the key attached..."_s << Problem::NotAKey;
    QTest::newRow("a password") << u"c0rrect-H0rse!Battery"_s << Problem::NotAKey;
    QTest::newRow("a password with a star in it") << u"c0rrect*H0rse"_s << Problem::NotAKey;
    QTest::newRow("a word and three dots") << u"Thanks..."_s << Problem::NotAKey;
    QTest::newRow("an IBAN") << u"NL91 ABNA 0417 1643 00"_s << Problem::NotAKey;
    QTest::newRow("an address") << u"https://dashboard.stripe.com/apikeys"_s << Problem::NotAKey;
    QTest::newRow("an address with a port") << u"localhost:8080"_s << Problem::NotAKey;
    QTest::newRow("a UUID") << u"0f8fad5b-d9cb-469f-a165-70867728950e"_s << Problem::NotAKey;
    QTest::newRow("a key of another service") << u"ghp_"_s + body(36) << Problem::NotAKey;
    QTest::newRow("the body without the prefix") << body() << Problem::NotAKey;
    QTest::newRow("an assignment of nothing") << u"STRIPE_API_KEY="_s << Problem::NotAKey;
    QTest::newRow("a prefix in capitals") << u"RK_LIVE_"_s + body() << Problem::CapitalLetters;
    QTest::newRow("a Russian sentence without gaps")
            << u"пожалуйстапришлитемнеключ"_s << Problem::NotAKey;
    QTest::newRow("a prefix without its first letter") << key.sliced(1) << Problem::NotAKey;
    QTest::newRow("a mode that is none") << u"rk_prod_"_s + body() << Problem::NotAKey;
    QTest::newRow("no mode at all") << u"sk_"_s + body(24) << Problem::NotAKey;
    QTest::newRow("a hyphen in it") << QString(key).replace(40, 1, u'-') << Problem::TextAroundKey;
    QTest::newRow("an underscore in it")
            << QString(key).replace(40, 1, u'_') << Problem::TextAroundKey;
    QTest::newRow("something added by a slash") << key + u"/edit"_s << Problem::TextAroundKey;
    QTest::newRow("bytes that are no text")
            << QString::fromLatin1("\x7f\x45\x4c\x46\x02\x01\x01\x00\x00\x03\x00\x3e\xf3\x0f", 14)
            << Problem::NotAKey;
    QTest::newRow("bytes that are no UTF-8")
            << QString::fromUtf8("\xff\xfe\xc3\x28\xa0\xa1") << Problem::NotAKey;
    QTest::newRow("halves of characters") << QString(30, QChar(0xd800)) << Problem::NotAKey;
    QTest::newRow("Chinese") << u"这是一个密钥"_s << Problem::NotAKey;
    QTest::newRow("an icon") << u"🔑"_s << Problem::NotAKey;

    QTest::newRow("the prefix alone") << u"rk_live_"_s << Problem::TooShort;
    QTest::newRow("a key cut off") << u"rk_live_"_s + body(12) << Problem::TooShort;

    QTest::newRow("a letter before the prefix") << u'x' + key << Problem::TextAroundKey;
    QTest::newRow("a space in the middle")
            << key.first(50) + u' ' + key.sliced(50) << Problem::UncertainEnd;
    QTest::newRow("a no-break space in the middle")
            << QString(key).insert(50, u'\u00a0') << Problem::UncertainEnd;
    QTest::newRow("a space soon after the prefix")
            << key.first(12) + u' ' + key.sliced(12) << Problem::UncertainEnd;
    QTest::newRow("a word on the next line") << key + u"\nplease"_s << Problem::UncertainEnd;

    QTest::newRow("masked with dots") << u"rk_live_...Ab12"_s << Problem::MaskedKey;
    QTest::newRow("masked with dots at the end") << u"rk_live_..."_s << Problem::MaskedKey;
    QTest::newRow("masked with an ellipsis") << u"rk_live_…Ab12"_s << Problem::MaskedKey;
    QTest::newRow("masked with stars") << u"rk_live_*****...*****BYBoGA"_s << Problem::MaskedKey;
    QTest::newRow("masked with bullets") << u"sk_live_••••••••Ab12"_s << Problem::MaskedKey;
    QTest::newRow("masked with circles") << u"sk_test_●●●●Ab12"_s << Problem::MaskedKey;
    QTest::newRow("masked with middle dots") << u"rk_test_····Ab12"_s << Problem::MaskedKey;
    QTest::newRow("masked with a gap") << u"rk_live_•••• •••• Ab12"_s << Problem::MaskedKey;
    QTest::newRow("masked and quoted") << u"'rk_live_...W4ie'."_s << Problem::MaskedKey;
    QTest::newRow("masked after many characters") << key.first(60) + u"…"_s << Problem::MaskedKey;
    QTest::newRow("masked publishable") << u"pk_live_...Ab12"_s << Problem::MaskedKey;
    QTest::newRow("bullets and the last four") << u"••••Ab12"_s << Problem::MaskedKey;
    QTest::newRow("dots and the last four") << u"...Ab12"_s << Problem::MaskedKey;
    QTest::newRow("bullets alone") << u"••••••••"_s << Problem::MaskedKey;

    const auto replaced = [&key](qsizetype at, const QString &letter) {
        return QString(key).replace(at, 1, letter);
    };
    QTest::newRow("a Cyrillic k in the prefix")
            << replaced(1, u"\u043a"_s) << Problem::ForeignLetters;
    QTest::newRow("a Greek i in the prefix") << replaced(4, u"\u03b9"_s) << Problem::ForeignLetters;
    QTest::newRow("a Cyrillic a in the body")
            << replaced(40, u"\u0430"_s) << Problem::ForeignLetters;
    QTest::newRow("a fullwidth digit") << replaced(40, u"\uff11"_s) << Problem::ForeignLetters;
    QTest::newRow("a fullwidth underscore") << replaced(2, u"\uff3f"_s) << Problem::ForeignLetters;
    QTest::newRow("a mathematical letter")
            << replaced(0, u"\U0001d42b"_s) << Problem::ForeignLetters;
    QTest::newRow("an accent") << replaced(40, u"é"_s) << Problem::ForeignLetters;
    QTest::newRow("an accent of its own")
            << QString(key).insert(40, u'\u0301') << Problem::ForeignLetters;
    QTest::newRow("a foreign letter in a sentence")
            << u"Key: "_s + replaced(1, u"\u043a"_s) << Problem::ForeignLetters;
}

void TestKeyFormat::anythingElseIsNamed()
{
    QFETCH(QString, text);
    QFETCH(Problem, problem);
    const Reading reading = read(text);
    checkReading(reading);
    QVERIFY(reading.problem);
    QCOMPARE(*reading.problem, problem);
}

void TestKeyFormat::theWrongKindIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<KeyIdentity>("identity");

    const auto other = [](const QString &prefix, KeyMode mode = KeyMode::Unknown) {
        return KeyIdentity { KeyKind::Other, mode, prefix + "..."_L1 };
    };
    QTest::newRow("publishable, live")
            << PublishableLive << Problem::PublishableKey
            << KeyIdentity { KeyKind::Publishable, KeyMode::Live, u"pk_live_...Ab12"_s };
    QTest::newRow("publishable, test")
            << u"pk_test_"_s + body(24) << Problem::PublishableKey
            << KeyIdentity { KeyKind::Publishable, KeyMode::Test, u"pk_test_...Ab12"_s };
    QTest::newRow("publishable, in a sentence")
            << u"the key is "_s + PublishableLive << Problem::PublishableKey
            << KeyIdentity { KeyKind::Publishable, KeyMode::Live, u"pk_live_...Ab12"_s };
    QTest::newRow("organisation") << u"sk_org_"_s + body(40) << Problem::OrganisationKey
                                  << KeyIdentity { KeyKind::Organisation, KeyMode::Unknown,
                                                   u"sk_org_..."_s };
    QTest::newRow("organisation, live")
            << u"sk_org_live_"_s + body(40) << Problem::OrganisationKey
            << KeyIdentity { KeyKind::Organisation, KeyMode::Live, u"sk_org_live_..."_s };
    QTest::newRow("organisation, test")
            << u"sk_org_test_"_s + body(40) << Problem::OrganisationKey
            << KeyIdentity { KeyKind::Organisation, KeyMode::Test, u"sk_org_test_..."_s };
    QTest::newRow("webhook") << u"whsec_"_s + body(32) << Problem::OtherSecret
                             << KeyIdentity { KeyKind::Webhook, KeyMode::Unknown, u"whsec_..."_s };
    QTest::newRow("webhook in base64")
            << u"whsec_"_s + body(20) + u"+/x=="_s << Problem::OtherSecret
            << KeyIdentity { KeyKind::Webhook, KeyMode::Unknown, u"whsec_..."_s };
    QTest::newRow("claimable sandbox") << u"rkcs_test_"_s + body(40) << Problem::OtherSecret
                                       << other(u"rkcs_test_"_s, KeyMode::Test);
    QTest::newRow("ephemeral, live") << u"ek_live_"_s + body(40) << Problem::OtherSecret
                                     << other(u"ek_live_"_s, KeyMode::Live);
    QTest::newRow("ephemeral, test") << u"ek_test_"_s + body(40) << Problem::OtherSecret
                                     << other(u"ek_test_"_s, KeyMode::Test);
    QTest::newRow("ephemeral") << u"ek_"_s + body(40) << Problem::OtherSecret << other(u"ek_"_s);
    QTest::newRow("pss") << u"pss_"_s + body(40) << Problem::OtherSecret << other(u"pss_"_s);
    QTest::newRow("token of the CLI")
            << u"oak_"_s + body(40) << Problem::OtherSecret << other(u"oak_"_s);
    QTest::newRow("id of a key") << u"mk_1AbCdE"_s << Problem::OtherSecret << other(u"mk_"_s);
    QTest::newRow("id of an account")
            << u"acct_1AbC"_s << Problem::OtherSecret << other(u"acct_"_s);
    QTest::newRow("Checkout session") << u"cs_live_a1"_s + body(40) << Problem::OtherSecret
                                      << other(u"cs_live_"_s, KeyMode::Live);
    QTest::newRow("client secret")
            << u"pi_3Ab_secret_"_s + body(25) << Problem::OtherSecret << other(u"pi_"_s);
}

void TestKeyFormat::theWrongKindIsNamed()
{
    QFETCH(QString, text);
    QFETCH(Problem, problem);
    QFETCH(KeyIdentity, identity);
    const Reading reading = read(text);
    checkReading(reading);
    QCOMPARE(reading.problem.value(), problem);
    QCOMPARE(reading.identity, identity);
}

void TestKeyFormat::severalKeysAreAllOffered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("keys");

    const QStringList both { RestrictedLive, StandardLive };
    QTest::newRow("on two lines") << RestrictedLive + u'\n' + StandardLive << both;
    QTest::newRow("without a gap") << RestrictedLive + StandardLive << both;
    QTest::newRow("with words between them")
            << u"old: "_s + RestrictedLive + u", new: "_s + StandardLive << both;
    QTest::newRow("as a settings file has them")
            << u"A="_s + RestrictedLive + u"\nB=\""_s + StandardLive + u"\"\n"_s << both;
    QTest::newRow("one of them twice")
            << RestrictedLive + u' ' + StandardLive + u' ' + RestrictedLive << both;
    QTest::newRow("live and test") << RestrictedLive + u' ' + RestrictedTest
                                   << QStringList { RestrictedLive, RestrictedTest };
    QTest::newRow("beginning alike") << RestrictedLive.first(30) + u' ' + RestrictedLive
                                     << QStringList { RestrictedLive.first(30), RestrictedLive };
}

void TestKeyFormat::severalKeysAreAllOffered()
{
    QFETCH(QString, text);
    QFETCH(QStringList, keys);
    const Reading reading = read(text);
    checkReading(reading);
    QCOMPARE(reading.problem.value(), Problem::SeveralKeys);
    QStringList offered;
    for (const StripeKey &key : reading.keys)
        offered << QString::fromLatin1(key.secret.reveal());
    QCOMPARE(offered, keys);
    QCOMPARE(reading.identity, KeyIdentity());
}

void TestKeyFormat::noMoreThanTenKeysAreOffered()
{
    QString text;
    for (int i = 10; i < 60; ++i)
        text += u"rk_live_"_s + body(20) + QString::number(i) + u'\n';
    const Reading reading = read(text);
    checkReading(reading);
    QCOMPARE(reading.problem.value(), Problem::SeveralKeys);
    QCOMPARE(reading.keys.size(), 10u);
}

void TestKeyFormat::theLengthIsBounded_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<std::optional<Problem>>("problem");
    QTest::newRow("15 are cut off") << 15 << std::optional(Problem::TooShort);
    QTest::newRow("16 are a key") << 16 << std::optional<Problem>();
    QTest::newRow("512 are a key") << 512 << std::optional<Problem>();
    QTest::newRow("513 are too many") << 513 << std::optional(Problem::TooLong);
    QTest::newRow("60000 are too many") << 60000 << std::optional(Problem::TooLong);
}

void TestKeyFormat::theLengthIsBounded()
{
    QFETCH(int, length);
    QFETCH(std::optional<Problem>, problem);
    const Reading reading = read(QString(u"rk_test_"_s + QString(length, u'7')));
    checkReading(reading);
    QCOMPARE(reading.problem, problem);
    QCOMPARE(reading.identity.kind, KeyKind::Restricted);
    QCOMPARE(reading.identity.display.endsWith(u'7'), length >= 16);
}

void TestKeyFormat::tenMegabytesAreRead_data()
{
    QTest::addColumn<QString>("part");
    const QString key = u"rk_live_"_s + body(17);
    for (const QString &part : QStringList {
                 u"x"_s, u" "_s, u"\u200b"_s, u"_"_s, u"\\"_s, u"\u001b[1m"_s, u"-"_s, u"=\n"_s,
                 u"> "_s, u"|"_s, u"rk_live_"_s, u"rk_Iive_"_s, u"\"'"_s, key + u'\n', key + u'|',
                 u"rk_live_51=\n"_s, u"rk_live_51\na1\n"_s, u'"' + key + u"\" "_s })
        QTest::newRow(part.toUtf8().toPercentEncoding().constData()) << part;
}

// What costs more with every letter would not end here.
void TestKeyFormat::tenMegabytesAreRead()
{
    QFETCH(QString, part);
    const QString text = part.repeated(10'000'000 / part.size()) + u"\n\n"_s + RestrictedLive;
    const Reading reading = read(text);
    checkReading(reading);
    // The key is found at the end of it all, unless the text has others.
    if (!part.contains(u"rk_live_"))
        QCOMPARE(reading.identity.display, u"rk_live_...Ab12"_s);
}

void TestKeyFormat::moreThanSixteenMegabytesAreTooLong()
{
    const Reading reading = read(QString(LongestText + 1, u' '));
    QCOMPARE(reading.problem.value(), Problem::TooLong);
}

void TestKeyFormat::everyTruncationIsSafe()
{
    const QString text = u"KEY=\""_s + RestrictedLive + u"\"\n"_s + PublishableLive;
    for (qsizetype from = 0; from <= text.size(); ++from) {
        checkReading(read(QStringView(text).sliced(from)));
        checkReading(read(QStringView(text).first(from)));
    }
    // A key that lost its beginning is none, and no end of a key passes for a whole one.
    for (qsizetype from = 1; from < RestrictedLive.size(); ++from)
        QCOMPARE(read(QStringView(RestrictedLive).sliced(from)).problem.value(), Problem::NotAKey);
}

void TestKeyFormat::everyReplacedCharacterIsSafe_data()
{
    QTest::addColumn<char16_t>("character");
    for (char16_t c = 0; c < 0x100; ++c)
        QTest::addRow("U+%04X", uint(c)) << c;
    for (const char16_t c : { u'\u0131', u'\u017f', u'\u0430', u'\u2028', u'\u212a',
                              char16_t(0xd800), char16_t(0xdc00), u'\ufffd', u'\uffff' })
        QTest::addRow("U+%04X", uint(c)) << c;
}

void TestKeyFormat::everyReplacedCharacterIsSafe()
{
    QFETCH(char16_t, character);
    const QString key = u"sk_test_"_s + body(20);
    for (qsizetype at = 0; at < key.size(); ++at) {
        const QString text = QString(key).replace(at, 1, QChar(character));
        const Reading reading = read(text);
        checkReading(reading);
        // What is read is what was pasted, less what is cleaned away: nothing is made up.
        if (!reading.problem && !reading.cleaned)
            QCOMPARE(reading.keys.front().secret.reveal(), QByteArrayView(text.toLatin1()));
    }
}

void TestKeyFormat::everyInsertedCharacterIsSafe()
{
    const QString key = u"sk_test_"_s + body(20);
    const QByteArray bytes = key.toLatin1();
    for (const qsizetype at :
         { qsizetype(0), qsizetype(2), qsizetype(8), qsizetype(20), key.size() })
        for (uint c = 0; c < 0x2100; ++c) {
            const Reading reading = read(QString(key).insert(at, QChar(char16_t(c))));
            if (reading.problem) {
                QVERIFY(reading.keys.empty());
                continue;
            }
            // Either it was cleaned away, or it belongs to the key.
            const QByteArray inserted = QByteArray(bytes).insert(at, char(c));
            const QByteArrayView secret = reading.keys.at(0).secret.reveal();
            QVERIFY(secret == bytes || (c < 0x80 && secret == inserted));
        }
}

void TestKeyFormat::everyTextOfOneCharacterIsSafe()
{
    for (uint c = 0; c <= 0xffff; ++c) {
        const Reading reading = read(QString(QChar(char16_t(c))));
        checkReading(reading);
        QVERIFY(reading.problem);
    }
}

#if defined(Q_OS_LINUX) || defined(Q_OS_WIN)
void TestKeyFormat::readingLeavesNoCopyInMemory_data()
{
    QTest::addColumn<quint32>("number");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("behind");
    QTest::addColumn<int>("keys");
    QTest::newRow("a key alone") << 11u << u"rk_live_"_s << QString() << 1;
    QTest::newRow("a key that needs cleaning")
            << 12u << u" KEY='\u200brk_live_"_s << u"',\n"_s << 1;
    QTest::newRow("a key of two lines") << 13u << u"rk_live_51"_s << u'\n' + QString(49, u'7') << 1;
    QTest::newRow("text around a key") << 14u << u"this: rk_live_"_s << u" (live)"_s << 1;
    QTest::newRow("a key with a sign in it") << 15u << u"rk_live_"_s << u"-x"_s << 0;
    QTest::newRow("a key in groups") << 17u << u"rk_live_51Hq 7ZtR WmXk Qd93 "_s << QString() << 0;
    QTest::newRow("a key with another letter") << 18u << u"rk_live_"_s << u"\u0430"_s << 0;
    QTest::newRow("a publishable key") << 16u << u"pk_live_"_s << QString() << 0;
}

// Neither while the key is held, except the one, nor afterwards.
void TestKeyFormat::readingLeavesNoCopyInMemory()
{
    QFETCH(quint32, number);
    QFETCH(QString, before);
    QFETCH(QString, behind);
    QFETCH(int, keys);
    const MemoryMarker marker(number);
    QString text;
    text.reserve(200);
    text += before;
    marker.appendTo(text);
    text += behind;
    {
        const Reading reading = read(text);
        wipe(text);
        QCOMPARE(int(reading.keys.size()), keys);
        QCOMPARE(marker.copiesAsBytes(), keys);
        QCOMPARE(marker.copiesAsText(), 0);
    }
    QCOMPARE(marker.copiesAsBytes(), 0);
}
#endif

QTEST_APPLESS_MAIN(TestKeyFormat)
#include "tst_keyformat.moc"
