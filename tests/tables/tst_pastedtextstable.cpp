// SPDX-License-Identifier: MIT

#include "pastedtexts.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPastedTextsTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDocumentSaysWhatTheProgramDoes()
    {
        QFile document(u"" SKW_DOCS "/pasted-texts.md"_s);
        QVERIFY(document.open(QIODevice::ReadOnly | QIODevice::Text));
        QCOMPARE(QString::fromUtf8(document.readAll()), pastedTextsTable());
    }
};

QTEST_APPLESS_MAIN(TestPastedTextsTable)
#include "tst_pastedtextstable.moc"
