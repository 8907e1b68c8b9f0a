// SPDX-License-Identifier: MIT

#include "tests/support/ui/practicesetup.h"
#include "ui/pages/kindpage.h"
#include "ui/widgets/messagepanel.h"

#include <QAccessible>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;

class TestKindPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoCannotSaveAKeyKnowsItBeforeOneIsMade_data();
    void whoCannotSaveAKeyKnowsItBeforeOneIsMade();
    void nobodyIsWarnedOfAKeychainThatIsThere();
    void theWarningGoesWhenTheKeychainComes();
    void theWarningStaysWhereRoomIsSmall();
    void theKindsAreRadioButtonsThatSayWhatSpeaksForThem();
};

namespace {

MessagePanel *adviceOf(const KindPage &page)
{
    return page.findChild<MessagePanel *>(u"advice"_s);
}

} // namespace

void TestKindPage::whoCannotSaveAKeyKnowsItBeforeOneIsMade_data()
{
    QTest::addColumn<Problem>("obstacle");
    QTest::addColumn<QString>("advice");
    QTest::newRow("there is no keychain") << Problem::KeychainAbsent << u"No keychain is running"_s;
    QTest::newRow("KWallet is switched off")
            << Problem::KeychainSwitchedOff << u"switched off for programs like this one"_s;
}

void TestKindPage::whoCannotSaveAKeyKnowsItBeforeOneIsMade()
{
    QFETCH(Problem, obstacle);
    QFETCH(QString, advice);
    PracticeSetup practice;
    practice.vault.standsInTheWay = obstacle;
    KindPage page(practice.setup, practice.recovery);
    page.show();
    QVERIFY(adviceOf(page)->isVisible());
    QVERIFY2(adviceOf(page)->plainText().contains(advice), qPrintable(adviceOf(page)->plainText()));
}

void TestKindPage::nobodyIsWarnedOfAKeychainThatIsThere()
{
    PracticeSetup practice;
    KindPage page(practice.setup, practice.recovery);
    page.show();
    QVERIFY(adviceOf(page)->plainText().contains(u"Not sure?"_s));
    QVERIFY(!adviceOf(page)->plainText().contains(u"keychain"_s));
}

void TestKindPage::theWarningGoesWhenTheKeychainComes()
{
    PracticeSetup practice;
    practice.vault.standsInTheWay = Problem::KeychainAbsent;
    KindPage page(practice.setup, practice.recovery);
    page.show();
    practice.vault.standsInTheWay.reset();
    Q_EMIT practice.vault.changed();
    QVERIFY(adviceOf(page)->plainText().contains(u"Not sure?"_s));
}

void TestKindPage::theWarningStaysWhereRoomIsSmall()
{
    PracticeSetup practice;
    practice.vault.standsInTheWay = Problem::KeychainAbsent;
    KindPage page(practice.setup, practice.recovery);
    page.setCompact(true);
    page.resize(page.minimumSizeHint());
    page.show();
    QVERIFY(adviceOf(page)->isVisible());
}

void TestKindPage::theKindsAreRadioButtonsThatSayWhatSpeaksForThem()
{
    PracticeSetup practice;
    KindPage page(practice.setup, practice.recovery);
    page.show();
    for (const QString &name : { u"restrictedKey"_s, u"standardKey"_s }) {
        auto *button = page.findChild<QRadioButton *>(name);
        auto *seen = QAccessible::queryAccessibleInterface(button);
        QCOMPARE(seen->role(), QAccessible::RadioButton);
        QCOMPARE(seen->text(QAccessible::Name), button->text());
        QVERIFY(seen->text(QAccessible::Description).startsWith(u"Advantage: "_s));
    }
}

QTEST_MAIN(TestKindPage)
#include "tst_kindpage.moc"
