// SPDX-License-Identifier: MIT

#include "tests/support/testkeys.h"
#include "tests/support/ui/wizarddriver.h"
#include "ui/style/wizardstyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray New = TestKeys::of("rk_live_", "Cd34");

// Somebody whose company has a saved key, "Webshop", which ends in Kd72.
class Clerk : public WizardDriver
{
public:
    Clerk()
    {
        walkToEnterKey();
        check(sample(SampleKey::Id::Good));
        press(u"primary"_s);
        static_cast<QLineEdit *>(find(u"keyName"_s))->setText(u"Webshop"_s);
        press(u"primary"_s);
        [this] { QTRY_COMPARE(setup().stage(), Stage::HandOver); }();
        comeNextWeek();
    }

    void comeNextWeek()
    {
        restart();
        SimulatedStripe::KeyRecord record;
        record.permissions = SimulatedStripe::neededPermissions();
        network().stripe().addKey(New, record);
        if (m_hasEnded)
            stripeEndsOldKey();
    }

    void stripeEndsOldKey()
    {
        m_hasEnded = true;
        network().stripe().find(sample(SampleKey::Id::Good).toLatin1())->expired = true;
    }

    void enterNewKey()
    {
        check(QString::fromLatin1(New));
        press(u"primary"_s);
    }

    void rotateUpToHandOver()
    {
        press(u"rotateSaved"_s);
        press(u"primary"_s);
        enterNewKey();
        press(u"primary"_s);
        [this] { QTRY_COMPARE(setup().stage(), Stage::HandOver); }();
        awaitOldKey();
    }

    void awaitOldKey()
    {
        [this] { QTRY_VERIFY(!setup().rotation().isCheckingOldKey()); }();
    }

    // What the list says in a row, as screen readers read it.
    QString row(const QString &name)
    {
        const auto *list = static_cast<QAbstractItemView *>(find(u"savedKeys"_s));
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() == name)
                return index.data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }

    // The button in a row of the list.
    void pressInRow(const QString &name)
    {
        auto *list = static_cast<QAbstractItemView *>(find(u"savedKeys"_s));
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() == name)
                list->setCurrentIndex(index);
        }
        list->setFocus();
        hit(Qt::Key_Space);
    }

private:
    bool m_hasEnded = false;
};

} // namespace

class TestRotationStories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new WizardStyle); }

    void aKeyIsRotatedInAWeek()
    {
        Clerk ann;
        ann.press(u"rotateSaved"_s);
        QCOMPARE(ann.title(), u"Press “Rotate key” in Stripe"_s);
        QVERIFY(ann.visibleText().contains(u"“now”"_s));
        QVERIFY(ann.visibleText().contains(u"You are rotating “Webshop” (rk_live_...Kd72)"_s));
        auto *overlap = static_cast<QComboBox *>(ann.find(u"overlap"_s));
        QCOMPARE(overlap->currentText(), u"7 days"_s);
        QCOMPARE(overlap->count(), 7);
        ann.press(u"primary"_s);

        QVERIFY(ann.lead().contains(u"…Kd72"_s));
        ann.enterNewKey();
        QVERIFY(ann.lead().contains(u"“Webshop” (rk_live_...Kd72)"_s));
        ann.press(u"primary"_s);
        QTRY_COMPARE(ann.setup().stage(), Stage::HandOver);
        QVERIFY(ann.lead().contains(u"…Cd34"_s));
        ann.awaitOldKey();
        QVERIFY(ann.visibleText().contains(u"The old key (…Kd72) still works, until about"_s));
        QVERIFY(ann.visibleText().contains(u"When Combidesk has the new key (…Cd34)"_s));
        ann.press(u"oldKey"_s);
        QVERIFY(ann.lead().contains(u"Combidesk has the new key (…Cd34)"_s));

        ann.stripeEndsOldKey();
        ann.press(u"oldKey"_s);
        ann.awaitOldKey();
        QVERIFY(ann.visibleText().contains(u"Stripe refuses the old key (…Kd72) since"_s));
        ann.press(u"oldKey"_s);
        QTRY_VERIFY(ann.visibleText().contains(
                u"The old key (…Kd72) is no longer on this computer."_s));
        QCOMPARE(ann.savedKeys().all().size(), 1);
    }

    void theListSaysWhereItStandsAndOneButtonGoesOn()
    {
        Clerk ann;
        ann.press(u"rotateSaved"_s);
        ann.press(u"primary"_s);

        ann.comeNextWeek();
        QVERIFY(ann.row(u"Webshop"_s).contains("Being replaced"_L1));
        QVERIFY(ann.row(u"Webshop"_s).contains("the new key is not entered yet"_L1));
        ann.pressInRow(u"Webshop"_s);
        QCOMPARE(ann.setup().stage(), Stage::RotateKey);
        QVERIFY(ann.visibleText().contains("You began on"_L1));
        ann.press(u"primary"_s);
        ann.enterNewKey();
        ann.press(u"primary"_s);
        QTRY_COMPARE(ann.setup().stage(), Stage::HandOver);

        ann.comeNextWeek();
        const QString old = u"Webshop ...Kd72"_s;
        QVERIFY(ann.row(old).contains(u"Being replaced by …Cd34"_s));
        QVERIFY(ann.row(old).contains("the new key is not in Combidesk yet"_L1));
        QVERIFY(ann.row(u"Webshop"_s).contains(u"in place of …Kd72"_s));
        ann.pressInRow(old);
        QTRY_COMPARE(ann.setup().stage(), Stage::HandOver);
        QCOMPARE(ann.setup().key()->secret.reveal().toByteArray(), New);
        ann.awaitOldKey();
        ann.press(u"oldKey"_s);

        ann.comeNextWeek();
        QVERIFY(ann.row(old).contains("works until about"_L1));
        QVERIFY(ann.row(old).contains("Check the old key"_L1));
        ann.stripeEndsOldKey();
        ann.pressInRow(old);
        QTRY_COMPARE(ann.setup().stage(), Stage::HandOver);
        ann.awaitOldKey();

        ann.comeNextWeek();
        QVERIFY(ann.row(old).contains("Ended, can be removed"_L1));
        ann.pressInRow(old);
        ann.press(u"goAhead"_s);
        QTRY_COMPARE(ann.savedKeys().all().size(), 1);
        QVERIFY(ann.row(u"Webshop"_s).contains(u"in place of …Kd72"_s));
    }

    void anOldKeyThatEndsTooEarlyIsToldAtOnce()
    {
        Clerk ann;
        ann.stripeEndsOldKey(); // "now" was chosen in Stripe
        ann.rotateUpToHandOver();
        QVERIFY(ann.visibleText().contains(u"Stripe refuses the old key (…Kd72) already."_s));
        ann.comeNextWeek();
        QVERIFY(ann.row(u"Webshop ...Kd72"_s).contains("Combidesk needs the new key"_L1));
    }

    void aKeychainThatKeepsTheOldKeyIsTold()
    {
        Clerk ann;
        ann.rotateUpToHandOver();
        ann.press(u"oldKey"_s);
        ann.stripeEndsOldKey();
        ann.press(u"oldKey"_s);
        ann.awaitOldKey();
        ann.vault().refusalToForget = Problem::KeychainDeclined;
        ann.press(u"oldKey"_s);
        QTRY_VERIFY(ann.visibleText().contains("The old key was not removed."_L1));
        QCOMPARE(ann.savedKeys().all().size(), 2);
        ann.vault().refusalToForget.reset();
        ann.press(u"oldKey"_s);
        QTRY_COMPARE(ann.savedKeys().all().size(), 1);
    }

    void aCheckOfTheOldKeyIsNoAlarm()
    {
        Clerk ann;
        ann.rotateUpToHandOver();
        ann.press(u"oldKey"_s);
        ann.stripeEndsOldKey();
        ann.press(u"showList"_s);
        ann.setup().checkSaved(ann.savedKeys().all().last().id);
        QTRY_COMPARE(ann.setup().stage(), Stage::Unusable);
        QCOMPARE(ann.title(), u"Stripe has ended the old key"_s);
        QCOMPARE(WizardDriver::textOn(ann.find(u"primary"_s)), u"Your saved keys"_s);
        ann.press(u"primary"_s);
        QCOMPARE(ann.setup().stage(), Stage::SavedKeys);
    }

    void aKeyIsRotatedFromItsCheck()
    {
        Clerk ann;
        ann.press(u"checkSaved"_s);
        QTRY_COMPARE(ann.setup().stage(), Stage::Ready);
        ann.press(u"rotateKey"_s);
        QCOMPARE(ann.setup().stage(), Stage::RotateKey);
        ann.press(u"back"_s);
        QCOMPARE(ann.setup().stage(), Stage::SavedKeys);
    }

    void whoDidNotPressItAfterAllSaysSo()
    {
        Clerk ann;
        ann.press(u"rotateSaved"_s);
        QVERIFY(!ann.sees(u"callOff"_s));
        ann.press(u"primary"_s);
        ann.comeNextWeek();
        ann.press(u"rotateSaved"_s);
        ann.press(u"callOff"_s);
        QCOMPARE(ann.setup().stage(), Stage::SavedKeys);
        QVERIFY(!ann.row(u"Webshop"_s).contains("replaced"_L1));
    }
};

QTEST_MAIN(TestRotationStories)
#include "tst_rotationstories.moc"
