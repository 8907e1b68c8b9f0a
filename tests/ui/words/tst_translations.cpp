// SPDX-License-Identifier: MIT

#include "tests/support/catalogue.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString ownButtons = u"Paste|Next|Can read|Check again"_s;

QStringList all(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const auto &match : QRegularExpression(pattern).globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

bool has(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption)
            .match(text)
            .hasMatch();
}

// What is filled in or interpreted later: numbered places, the count, tags.
QStringList machinery(const QString &text)
{
    return all(text, u"%[1-9n]|<[^>]*>"_s);
}

QStringList sortedIds(const QList<Message> &messages)
{
    QStringList ids;
    for (const Message &message : messages)
        ids << message.id() + (message.counts ? u" [plural]"_s : u""_s);
    ids.sort();
    return ids;
}

// So that a failure shows all that are wrong at once.
QString listed(const QStringList &findings)
{
    return u'\n' + findings.join(u'\n');
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everythingIsTranslated_data() { eachLanguage(); }
    void everythingIsTranslated();
    void nothingIsMissingOrLeftOver_data() { eachLanguage(); }
    void nothingIsMissingOrLeftOver();
    void placesAndTagsAreKept_data() { eachLanguage(); }
    void placesAndTagsAreKept();
    void wordsOfStripeStay_data() { eachLanguage(); }
    void wordsOfStripeStay();
    void lettersBelongToTheLanguage_data() { eachLanguage(); }
    void lettersBelongToTheLanguage();
    void punctuationIsTypographic_data();
    void punctuationIsTypographic();
    void nobodyIsBlamed_data();
    void nobodyIsBlamed();
    void shortcutsOfAPageDiffer_data() { eachLanguage(); }
    void shortcutsOfAPageDiffer();

private:
    static void eachLanguage();
    QList<Message> m_messages;
    QString m_code;
};

void TestTranslations::eachLanguage()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("English plurals") << u"en"_s;
    QTest::newRow("Dutch") << u"nl"_s;
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("French") << u"fr"_s;
}

void TestTranslations::init()
{
    QFETCH(QString, code);
    m_code = code;
    m_messages = catalogueOf(code);
    QVERIFY(!m_messages.isEmpty());
}

void TestTranslations::everythingIsTranslated()
{
    QStringList findings;
    for (const Message &message : m_messages) {
        if (!message.state.isEmpty())
            findings << message.state + u" – "_s + message.id();
        if (message.translations.size() != (message.counts ? 2 : 1)
            || message.translations.contains(QString()))
            findings << u"empty – "_s + message.id();
    }
    QVERIFY2(findings.isEmpty(), qPrintable(listed(findings)));
}

void TestTranslations::nothingIsMissingOrLeftOver()
{
    const auto fresh = newCatalogue(m_code);
    if (!fresh)
        QSKIP("lupdate is not installed here, so nobody knows what the program says.");
    const QStringList said = sortedIds(*fresh);
    const QStringList known = sortedIds(m_messages);
    QStringList findings;
    for (const QString &id : said) {
        if (!known.contains(id))
            findings << u"missing – "_s + id;
    }
    for (const QString &id : known) {
        if (!said.contains(id))
            findings << u"left over – "_s + id;
    }
    QVERIFY2(findings.isEmpty(), qPrintable(listed(findings)));
}

void TestTranslations::placesAndTagsAreKept()
{
    QStringList findings;
    for (const Message &message : m_messages) {
        for (const QString &translation : message.translations) {
            if (machinery(translation) != machinery(message.source))
                findings << message.source + u" – "_s + translation;
        }
    }
    QVERIFY2(findings.isEmpty(), qPrintable(listed(findings)));
}

// What is quoted is a label to look for in Stripe or Combidesk, or a button of ours.
void TestTranslations::wordsOfStripeStay()
{
    QStringList findings;
    for (const Message &message : m_messages) {
        for (const QString &label : all(message.source, u"(?<=“)[^”%]+(?=”)"_s)) {
            for (const QString &translation : message.translations) {
                const bool ours = has(label, u"^("_s + ownButtons + u")$"_s);
                if (m_code != "en"_L1 && ours == translation.contains(label))
                    findings << label + u" – "_s + translation;
            }
        }
    }
    QVERIFY2(findings.isEmpty(), qPrintable(listed(findings)));
}

// lupdate once read "\u00a027001" as one Chinese character.
void TestTranslations::lettersBelongToTheLanguage()
{
    QStringList findings;
    for (const Message &message : m_messages) {
        const QString whole = message.source + message.translations.join(QString());
        for (const QChar c : whole) {
            if ((c.script() != QChar::Script_Latin && c.script() != QChar::Script_Common)
                || c == QChar::ReplacementCharacter)
                findings << c + u" – "_s + message.id();
        }
    }
    QVERIFY2(findings.isEmpty(), qPrintable(listed(findings)));
}

void TestTranslations::punctuationIsTypographic_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("wrong");

    const QString everywhere = u"[\"'´`]|[.,:;\\p{L}]  | $"_s;
    QTest::newRow("English plurals: curled quotation marks") << u"en"_s << everywhere;
    QTest::newRow("Dutch: curled quotation marks") << u"nl"_s << everywhere + u"|[„«»]"_s;
    QTest::newRow("German: low and high quotation marks")
            << u"de"_s << everywhere + u"|[”«»]|„[^“]*(„|$)"_s;
    QTest::newRow("French: guillemets and no-break spaces")
            << u"fr"_s
            << everywhere + u"|[“”„]|«(?!\u00a0)|(?<!\u00a0)»|[ \\w%)>][?!;]|[ \\p{L}]:(?!//)"_s;
}

void TestTranslations::punctuationIsTypographic()
{
    QFETCH(QString, wrong);
    QStringList findings;
    for (const Message &message : m_messages) {
        if (message.source.contains(QRegularExpression(u"[\"']"_s)))
            findings << message.source;
        for (QString translation : message.translations) {
            if (m_code == "fr"_L1) // English labels keep their own punctuation
                translation.replace(QRegularExpression(u"«\u00a0[^»]*\u00a0»"_s),
                                    u"«\u00a0–\u00a0»"_s);
            if (has(translation, wrong))
                findings << translation;
        }
    }
    QVERIFY2(findings.isEmpty(), qPrintable(listed(findings)));
}

void TestTranslations::nobodyIsBlamed_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("harsh");

    QTest::newRow("English plurals") << u"en"_s << u"invalid|illegal|error"_s;
    QTest::newRow("Dutch") << u"nl"_s << u"ongeldig|illega|\\bfout"_s;
    QTest::newRow("German") << u"de"_s << u"ungültig|unzulässig|fehler"_s;
    QTest::newRow("French") << u"fr"_s << u"invalide|non valable|non valide|illéga|erreur"_s;
}

void TestTranslations::nobodyIsBlamed()
{
    QFETCH(QString, harsh);
    QStringList findings;
    for (const Message &message : m_messages) {
        if (has(message.source, u"\\binvalid|illegal|error"_s))
            findings << message.source;
        for (const QString &translation : message.translations) {
            if (has(translation, harsh))
                findings << translation;
        }
    }
    QVERIFY2(findings.isEmpty(), qPrintable(listed(findings)));
}

// "Back" stands on nearly every page.
void TestTranslations::shortcutsOfAPageDiffer()
{
    const QString pattern = u"&(?=\\w)."_s;
    QMap<QString, QStringList> used;
    QStringList findings;
    for (const Message &message : m_messages) {
        const QStringList original = all(message.source.toLower(), pattern);
        const QStringList shortcuts = all(message.translations.value(0).toLower(), pattern);
        if (shortcuts.size() != original.size())
            findings << message.source + u" – "_s + message.translations.value(0);
        used[message.context] << shortcuts;
        used[message.context + u" in English"_s] << original;
    }
    for (const auto &[page, letters] : used.asKeyValueRange()) {
        QStringList together = letters;
        if (!page.startsWith("SetupWizard"_L1))
            together << used.value(page.contains(u' ') ? u"SetupWizard in English"_s
                                                       : u"SetupWizard"_s);
        if (together.removeDuplicates() > 0)
            findings << page + u": "_s + letters.join(u' ');
    }
    QVERIFY2(findings.isEmpty(), qPrintable(listed(findings)));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
