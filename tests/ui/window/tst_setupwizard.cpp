// SPDX-License-Identifier: MIT

#include "tests/support/ui/wizarddriver.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

// Every widget that was a window by itself when it was shown.
class ShownWindows : public QObject
{
public:
    ShownWindows() { qApp->installEventFilter(this); }

    QStringList all;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(object);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            all << QString::fromLatin1(widget->metaObject()->className());
        return false;
    }
};

class TestSetupWizard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noPartIsAWindowForAMoment_data()
    {
        QTest::addColumn<StripeAnswer::Source>("banner");
        QTest::newRow("without a banner") << StripeAnswer::Source::Stripe;
        QTest::newRow("in practice") << StripeAnswer::Source::Practice;
        QTest::newRow("with a simulator") << StripeAnswer::Source::Simulator;
    }

    // On Windows one would see them flash.
    void noPartIsAWindowForAMoment()
    {
        QFETCH(StripeAnswer::Source, banner);
        ShownWindows shown;
        WizardDriver person(banner);
        person.walkToEnterKey();
        person.wizard().resize(911, 433); // where the steps at the side lose their names
        QCoreApplication::processEvents();
        QCOMPARE(shown.all.join(u' '), u"SetupWizard"_s);
    }

    // The other kind of key has other steps, and counts them otherwise.
    void anotherPathIsToldAtOnce()
    {
        WizardDriver person;
        person.wizard().resize(980, 680); // wide enough for the names of the steps
        person.walkToEnterKey();
        QVERIFY(person.visibleText().contains(u"Create restricted key"_s));
        QVERIFY(person.visibleText().contains(u"Step 6 of 6"_s));
        person.paste(person.sample(SampleKey::Id::Standard));
        person.press(u"useAnyway"_s);
        QVERIFY(person.visibleText().contains(u"Reveal the secret key"_s));
        QVERIFY(!person.visibleText().contains(u"Create restricted key"_s));
        QVERIFY(person.visibleText().contains(u"Step 4 of 4"_s));
    }

    // What Qt asks on Windows before it grants a window a size.
    void aSmallScreenIsEnough()
    {
        WizardDriver person;
        QVERIFY(!person.wizard().hasHeightForWidth());
    }
};

QTEST_MAIN(TestSetupWizard)
#include "tst_setupwizard.moc"
