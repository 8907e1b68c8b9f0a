// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"
#include "app/setup/stage.h"

#include <QCoreApplication>
#include <QString>

// Letters to the colleague who administers Stripe, for somebody who is not allowed to make the key
// or to change it: plain text, complete in themselves, in the person's language.
class AdministratorText
{
    Q_DECLARE_TR_FUNCTIONS(AdministratorText)
public:
    struct Letter
    {
        QString subject;
        QString body;
    };

    // Please make a key.
    static Letter request(KeyPath path);
    // Please mend this key, which lacks permissions or reads more than it should.
    static Letter correction(const Report &report);

private:
    static QString purpose(KeyPath path);
    static QString restrictedSteps();
    static QString standardSteps();
    static QString row(const Permission &permission);
    static QString rows();
    static QString missingRows(const Report &report);
    static QString handOver(KeyPath path);
};
