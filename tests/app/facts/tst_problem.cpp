// SPDX-License-Identifier: MIT

#include "app/facts/problem.h"

#include <QTest>

class TestProblem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWayATextCanBeNoKeyHasOneName()
    {
        QCOMPARE(problemCode(Problem::NothingEntered), problemCode(Problem::NotAKey));
        QCOMPARE(problemCode(Problem::ForeignLetters), problemCode(Problem::NotAKey));
        QVERIFY(problemCode(Problem::MaskedKey) != problemCode(Problem::NotAKey));
    }
};

QTEST_APPLESS_MAIN(TestProblem)
#include "tst_problem.moc"
