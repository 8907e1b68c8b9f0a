// SPDX-License-Identifier: MIT

#include "ui/words/languages.h"
#include "ui/words/savedkeyswords.h"
#include "ui/words/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using State = CheckProgress::State;

class TestSavedKeysWords : public QObject
{
    Q_OBJECT
    Languages m_languages;

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }

    void allAreSummedUpInOneSentence_data()
    {
        QTest::addColumn<SavedKeysSummary>("summary");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("all of them ready")
                << SavedKeysSummary { .total = 48, .ready = 48 } << u"48 keys: 48 ready."_s;
        QTest::newRow("some with something") << SavedKeysSummary { .total = 48,
                                                                   .ready = 45,
                                                                   .missing = 2,
                                                                   .expired = 1,
                                                                   .toBeLookedAt = 3 }
                                             << u"48 keys: 45 ready, 2 missing something, 1 "
                                                "expired; 3 to be looked at this month."_s;
        QTest::newRow("none of them ready")
                << SavedKeysSummary { .total = 2, .unusable = 1, .notKnown = 1 }
                << u"2 keys: 1 cannot be used, 1 not checked."_s;
    }

    void allAreSummedUpInOneSentence()
    {
        QFETCH(SavedKeysSummary, summary);
        QFETCH(QString, sentence);
        QCOMPARE(SavedKeysWords::summary(summary), sentence);
    }

    void theEndOfACheckSaysWhatWasAndWasNotChecked_data()
    {
        QTest::addColumn<CheckProgress>("progress");
        QTest::addColumn<QString>("sentence");
        const QSet<QString> two { u"a"_s, u"b"_s };
        const auto row = [](const char *name, const CheckProgress &progress,
                            const QString &sentence) {
            QTest::newRow(name) << progress << sentence;
        };
        row("all of them", { State::Ended, 5, 5, {}, {}, {} }, u"<b>All 5 keys are checked.</b>"_s);
        row("the only one", { State::Ended, 1, 1, {}, {}, {} }, u"<b>1 key is checked.</b>"_s);
        row("stopped", { State::Stopped, 5, 3, two, {}, {} },
            u"<b>Stopped.</b> 3 of 5 keys are checked, 2 are not."_s);
        row("some not, for one reason", { State::Ended, 5, 5, two, {}, { Problem::Offline } },
            u"<b>3 of 5 keys were checked, 2 could not be.</b> "_s
                    + Words::problem(Problem::Offline));
        row("some not, for several reasons",
            { State::Ended, 5, 5, two, {}, { Problem::Offline, Problem::TimedOut } },
            u"<b>3 of 5 keys were checked, 2 could not be.</b> The list says why."_s);
        row("some not, each for its own",
            { State::Ended, 5, 5, two, {}, { Problem::KeychainEntryNotFound } },
            u"<b>3 of 5 keys were checked, 2 could not be.</b> The list says why."_s);
        row("some not written", { State::Ended, 5, 5, {}, two, {} },
            u"<b>All 5 keys are checked.</b> What was found about 2 keys could not be written to "
            "the list. See if the disk is full."_s);
    }

    void theEndOfACheckSaysWhatWasAndWasNotChecked()
    {
        QFETCH(CheckProgress, progress);
        QFETCH(QString, sentence);
        QCOMPARE(SavedKeysWords::outcome(progress), sentence);
    }
};

QTEST_MAIN(TestSavedKeysWords)
#include "tst_savedkeyswords.moc"
