// SPDX-License-Identifier: MIT

#include "tests/support/ui/practicesetup.h"
#include "ui/pages/savepage.h"
#include "ui/widgets/messagepanel.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSavePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itPromisesNoMoreThanTheKeychainKeeps_data();
    void itPromisesNoMoreThanTheKeychainKeeps();
    void itFollowsAKeychainThatAnswersLate();
};

namespace {

QString explanationOf(const SavePage &page)
{
    return page.findChild<MessagePanel *>(u"saveExplanation"_s)->plainText();
}

} // namespace

void TestSavePage::itPromisesNoMoreThanTheKeychainKeeps_data()
{
    QTest::addColumn<Vault::Protection>("protection");
    QTest::addColumn<QString>("promise");
    QTest::newRow("protected by the login")
            << Vault::Protection::ByLogin << u"Your login to this computer protects it there."_s;
    QTest::newRow("encrypted with a password of its own")
            << Vault::Protection::ByPassword
            << u"It is encrypted there with the password of the keychain."_s;
    QTest::newRow("not protected at all")
            << Vault::Protection::None
            << u"whoever can read the files of this computer can read the key"_s;
    QTest::newRow("nothing is known")
            << Vault::Protection::NotKnown << u"depends on how you set up this keychain"_s;
}

void TestSavePage::itPromisesNoMoreThanTheKeychainKeeps()
{
    QFETCH(Vault::Protection, protection);
    QFETCH(QString, promise);
    PracticeSetup practice;
    practice.vault.protects = protection;
    SavePage page(practice.setup);
    page.enter();
    QVERIFY2(explanationOf(page).contains(promise), qPrintable(explanationOf(page)));
    const bool isAboutLogin = protection == Vault::Protection::ByLogin;
    QCOMPARE(explanationOf(page).contains(u"login"_s), isAboutLogin);
}

void TestSavePage::itFollowsAKeychainThatAnswersLate()
{
    PracticeSetup practice;
    practice.vault.name = Vault::Backend::SecretService;
    SavePage page(practice.setup);
    page.enter();
    QVERIFY(explanationOf(page).contains(u"your computer’s keychain"_s));
    practice.vault.name = Vault::Backend::KeePassXc;
    Q_EMIT practice.vault.changed();
    QVERIFY(explanationOf(page).contains(u"KeePassXC"_s));
}

QTEST_MAIN(TestSavePage)
#include "tst_savepage.moc"
