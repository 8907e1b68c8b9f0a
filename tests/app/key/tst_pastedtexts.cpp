// SPDX-License-Identifier: MIT

#include "app/key/keyformat.h"
#include "tests/support/pastedsamples.h"
#include "tests/support/printing.h"

#include <QTest>

// What people paste. The same table stands in docs/pasted-texts.md with the sentences.
class TestPastedTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeyIsTakenWholeOrNotAtAll_data()
    {
        QTest::addColumn<PastedSample>("sample");
        for (const PastedSample &sample : pastedSamples())
            QTest::newRow(sample.name.toUtf8().constData()) << sample;
    }

    void theKeyIsTakenWholeOrNotAtAll()
    {
        QFETCH(PastedSample, sample);
        const KeyFormat::Reading reading = KeyFormat::read(sample.text);
        QStringList keys;
        for (const StripeKey &key : reading.keys)
            keys << QString::fromLatin1(key.secret.reveal());
        QCOMPARE(keys, sample.keys);
        QCOMPARE(reading.problem, sample.problem);
        QCOMPARE(reading.identity.oddLetter, sample.letter);
        // Whatever was around a key is told.
        if (!keys.isEmpty())
            QVERIFY(reading.cleaned);
    }
};

QTEST_APPLESS_MAIN(TestPastedTexts)
#include "tst_pastedtexts.moc"
