// SPDX-License-Identifier: MIT

#include "stripeanswers.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStripeAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDocumentSaysWhatTheProgramDoes()
    {
        QFile document(u"" SKW_DOCS "/stripe-answers.md"_s);
        QVERIFY(document.open(QIODevice::ReadOnly | QIODevice::Text));
        QCOMPARE(QString::fromUtf8(document.readAll()), stripeAnswersTable());
    }
};

QTEST_APPLESS_MAIN(TestStripeAnswers)
#include "tst_stripeanswers.moc"
