// SPDX-License-Identifier: MIT

#include "practicekeys.h"

#include "app/simulation/simulatedstripe.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray keyOf(QByteArrayView kind, QByteArrayView mode, QByteArrayView lastFour)
{
    const QByteArray account = "51" + QByteArray("Practice").repeated(3);
    return kind + QByteArray("_") + mode + QByteArray("_") + account + lastFour;
}

SimulatedStripe::KeyRecord recordOf(SampleKey::Id id)
{
    SimulatedStripe::KeyRecord record;
    record.permissions = SimulatedStripe::neededPermissions();
    switch (id) {
    case SampleKey::Id::Good:
    case SampleKey::Id::TestMode:
        break;
    case SampleKey::Id::TwoMissing:
        // Stripe itself would give Payouts along with Balance Transaction Sources.
        record.implications = false;
        record.grantedOnceDenied = { u"payout_read"_s, u"plan_read"_s };
        record.permissions -= record.grantedOnceDenied;
        break;
    case SampleKey::Id::Expired:
        record.expired = true;
        break;
    case SampleKey::Id::ReadsTooMuch:
        record.permissions += { u"subscription_read"_s, u"dispute_read"_s, u"event_read"_s,
                                u"file_read"_s, u"webhook_read"_s };
        break;
    case SampleKey::Id::Standard:
        record.everything = true;
        break;
    }
    return record;
}

} // namespace

QList<SampleKey> sampleKeys()
{
    using enum SampleKey::Id;
    return {
        { Good, keyOf("rk", "live", "Kd72") },     { TwoMissing, keyOf("rk", "live", "Ab12") },
        { Expired, keyOf("rk", "live", "Xp30") },  { ReadsTooMuch, keyOf("rk", "live", "Tm40") },
        { TestMode, keyOf("rk", "test", "Sb05") }, { Standard, keyOf("sk", "live", "St99") },
    };
}

void addSampleKeys(SimulatedStripe &stripe)
{
    for (const SampleKey &sample : sampleKeys())
        stripe.addKey(sample.key, recordOf(sample.id));
}
