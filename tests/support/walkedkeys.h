// SPDX-License-Identifier: MIT

#pragma once

#include "app/practice/practicekeys.h"
#include "app/simulation/simulatedstripe.h"
#include "testkeys.h"

#include <QStringList>

// The texts that somebody enters on a random walk: the keys of practice, keys of two further
// accounts, and what is no key. No two keys have the same ending.
namespace WalkedKeys {

inline QByteArray ofAccount(int account)
{
    return account == 2 ? TestKeys::of("rk_live_", "Tw22") : TestKeys::of("rk_live_", "Th33");
}

inline QList<QByteArray> all()
{
    QList<QByteArray> keys { ofAccount(2), ofAccount(3) };
    for (const SampleKey &sample : sampleKeys())
        keys << sample.key;
    return keys;
}

inline QString endingOf(QByteArrayView key)
{
    return QString::fromLatin1(key.last(4));
}

// The number that tells the company of the key with this ending.
inline int accountOf(const QString &ending)
{
    for (const int account : { 2, 3 }) {
        if (endingOf(ofAccount(account)) == ending)
            return account;
    }
    return 1;
}

inline void addTo(SimulatedStripe &stripe)
{
    addSampleKeys(stripe);
    SimulatedStripe::KeyRecord record;
    record.permissions = SimulatedStripe::neededPermissions();
    record.account = QStringLiteral("acct_1SecondAccount");
    stripe.addKey(ofAccount(2), record);
    record.account = QStringLiteral("acct_1ThirdAccount");
    record.permissions.remove(QStringLiteral("payout_read"));
    record.implications = false;
    stripe.addKey(ofAccount(3), record);
}

// By their endings, two keys joined by "+", or a word that is no key. Most are keys.
inline QStringList names()
{
    QStringList names { QStringLiteral("Kd72+Tw22"), QStringLiteral("Xp30+St99"),
                        QStringLiteral("password"), QString() };
    for (const QByteArray &key : all() + all())
        names << endingOf(key);
    return names;
}

inline QByteArray textOf(const QString &name)
{
    QByteArrayList lines;
    for (const QString &part : name.split(QLatin1Char('+'))) {
        QByteArray line = part.toLatin1();
        for (const QByteArray &key : all()) {
            if (endingOf(key) == part)
                line = key;
        }
        lines << line;
    }
    return lines.join('\n');
}

} // namespace WalkedKeys
