// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

class SimulatedStripe;

// The keys that a person may paste in practice. They are put together while the program runs, so
// that nothing in its source or in its file looks like a key.
struct SampleKey
{
    enum class Id {
        Good,
        TwoMissing, // Payouts and Prices, until each has been asked for once
        Expired,
        ReadsTooMuch, // made from a template
        TestMode,
        Standard,
    };

    Id id = Id::Good;
    QByteArray key;
};

// In the order in which they are offered.
QList<SampleKey> sampleKeys();

// Let stripe know all of them.
void addSampleKeys(SimulatedStripe &stripe);
