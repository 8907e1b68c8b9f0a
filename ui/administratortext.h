#pragma once

#include "app/stage.h"

#include <QCoreApplication>
#include <QString>

// A letter to the colleague who administers Stripe, for somebody who is not allowed to make the
// key: plain text, complete in itself, in the person's language.
class AdministratorText
{
    Q_DECLARE_TR_FUNCTIONS(AdministratorText)
public:
    static QString subject();
    static QString body(KeyPath path);

private:
    static QString purpose(KeyPath path);
    static QString restrictedSteps();
    static QString standardSteps();
    static QString rows();
    static QString handOver(KeyPath path);
};
