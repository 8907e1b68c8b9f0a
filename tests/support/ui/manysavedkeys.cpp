// SPDX-License-Identifier: MIT

#include "manysavedkeys.h"

#include "app/saved/savedkeyfile.h"
#include "wizarddriver.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// As it is on the day of its last check, two months ago.
SavedKey keyOfClient(int number)
{
    SavedKey key;
    key.id = u"client-%1"_s.arg(number);
    key.name = u"Client %1"_s.arg(number);
    key.account = u"acct_1Client%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    key.key = { KeyKind::Restricted, KeyMode::Live, u"rk_live_...Kd72"_s };
    Report report;
    report.checkedAt = QDateTime::currentDateTimeUtc().addDays(-60);
    report.verdict = Verdict::Ready;
    if (number % 9 == 3) {
        report.verdict = Verdict::MissingPermissions;
        for (const Resource resource : { Resource::Payouts, Resource::Refunds })
            report.findings.append({ resource, Access::Missing, {}, 403, {} });
    } else if (number % 20 == 5) {
        report.verdict = Verdict::UnusableKey;
        report.problem = Problem::Expired;
    } else if (number % 30 == 6) {
        report.warnings = { Warning::ReadsMoreThanNeeded };
    }
    key.takeResult(report);
    if (number % 15 == 4)
        key.takeFailure(Problem::KeychainLocked, report.checkedAt.addDays(30));
    key.review = { ReviewDay::Rhythm::SixMonths, report.checkedAt.date().addDays(60 + number * 6) };
    return key;
}

// As SavedKeys does it, but for waiting for the disk each time.
void write(const QString &folder, const SavedKey &key)
{
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u'/' + key.id + ".json"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(SavedKeyFile::write(key, {}));
}

} // namespace

void saveMany(WizardDriver &person, int count)
{
    const Secret secret = Secret::copyOf(WizardDriver::sample(SampleKey::Id::Good));
    for (int number = 1; number <= count; ++number) {
        const SavedKey key = keyOfClient(number);
        write(person.keysFolder(), key);
        person.vault().store(key.id, secret, &person.setup(), [](std::optional<Problem>) {});
    }
    QTRY_VERIFY(!person.vault().isBusy());
    person.restart();
}
