// SPDX-License-Identifier: MIT

#pragma once

#include "app/practice/practicekeys.h"
#include "app/practice/practicestripe.h"
#include "app/saved/keyrecovery.h"
#include "app/saved/savedkeysoverview.h"
#include "app/setup/keysetup.h"
#include "app/stripe/stripeapi.h"
#include "tests/support/scriptedvault.h"

#include <QTemporaryDir>
#include <QTest>

// A KeySetup on real parts, up to a network and a keychain that end inside this program.
struct PracticeSetup
{
    static QByteArray key(SampleKey::Id id)
    {
        for (const SampleKey &sample : sampleKeys()) {
            if (sample.id == id)
                return sample.key;
        }
        Q_UNREACHABLE();
    }

    void goToEnterKey(KeyPath path = KeyPath::Restricted)
    {
        setup.start();
        setup.setUpAnother(); // where there is a list of saved keys
        setup.choosePath(path);
        for (int step = 0; step < stageCount && setup.stage() != Stage::EnterKey; ++step)
            setup.next();
    }

    // Enter and check; false when the check ends elsewhere.
    bool check(const QByteArray &text, Stage outcome = Stage::Ready)
    {
        goToEnterKey(text.startsWith("sk_") ? KeyPath::Standard : KeyPath::Restricted);
        setup.enter(Secret::copyOf(QString::fromLatin1(text)));
        setup.confirmDoubt();
        setup.check();
        return QTest::qWaitFor([this, outcome] { return setup.stage() == outcome; });
    }

    bool save(const QString &name)
    {
        setup.next();
        setup.save(name);
        return QTest::qWaitFor([this] { return setup.stage() == Stage::HandOver; });
    }

    QTemporaryDir folder;
    SavedKeys savedKeys { folder.filePath(QStringLiteral("keys")) };
    ScriptedVault vault;
    PracticeStripe network { std::chrono::milliseconds(0), std::chrono::milliseconds(1) };
    StripeApi api { network };
    KeySetup setup { { api, vault, savedKeys } };
    SavedKeysOverview overview { { api, vault, savedKeys } };
    KeyRecovery recovery { vault, savedKeys };
};
