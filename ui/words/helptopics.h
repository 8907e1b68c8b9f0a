// SPDX-License-Identifier: MIT

#pragma once

#include "app/setup/stage.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

// What to look at when Stripe's Dashboard does not show what a step describes: other words, another
// place in the menu, the wrong role, a sandbox.
class HelpTopics
{
    Q_DECLARE_TR_FUNCTIONS(HelpTopics)
public:
    struct Topic
    {
        QString heading;
        QString text;
    };

    // stage is one of the steps in the Dashboard.
    static QList<Topic> of(Stage stage);

private:
    static Topic words(Stage stage);
    static Topic place(Stage stage);
    static Topic role(Stage stage);
    static Topic language();
    static Topic sandbox();
};
