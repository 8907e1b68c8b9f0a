// SPDX-License-Identifier: MIT

#include "helptopics.h"

QList<HelpTopics::Topic> HelpTopics::of(Stage stage)
{
    QList<Topic> topics { words(stage), place(stage), role(stage) };
    if (stage != Stage::LogIn && stage != Stage::OpenApiKeys)
        topics << language();
    topics << sandbox();
    return topics;
}

HelpTopics::Topic HelpTopics::words(Stage stage)
{
    switch (stage) {
    case Stage::LogIn:
        return { tr("No login"),
                 tr("You need a login of your own for your company’s Stripe account. Your Stripe "
                    "administrator can give you one, or make the key for you.") };
    case Stage::CreateKey:
        return { tr("Other words"),
                 tr("The button may read “+ Create restricted key”. Do not press “Create secret "
                    "key”: that key can do everything.") };
    case Stage::ChooseUse:
        return { tr("Other words"),
                 tr("The same choice has been called “Build your own integration”, “Building your "
                    "own integration” and “Powering an integration you built”.") };
    case Stage::SetPermissions:
        return { tr("Other words"),
                 tr("Until 2026, “Charges and Refunds” was called “Charges”. Combidesk’s “Balance "
                    "transactions” are Stripe’s “Balance Transaction Sources”.") };
    case Stage::RevealKey:
        return { tr("Nothing to reveal"),
                 tr("Stripe shows a live key only once. If it cannot be revealed, make a new one: "
                    "press “+ Create secret key”.") };
    default:
        return { tr("Other words"),
                 tr("If your Stripe is not in English, its words are translated. The "
                    "places and the address are the same.") };
    }
}

HelpTopics::Topic HelpTopics::place(Stage stage)
{
    switch (stage) {
    case Stage::LogIn:
        return { tr("Another company"),
                 tr("With several accounts, press the account name at the top left and choose the "
                    "company whose payments Combidesk is to book.") };
    case Stage::CreateKey:
        return { tr("Another place"),
                 tr("The section “Restricted keys” is below “Standard keys”: scroll down. The "
                    "button is at the right of its heading.") };
    case Stage::ChooseUse:
        return { tr("No question"),
                 tr("If Stripe shows the form with the permissions at once, there is nothing to "
                    "choose here. Press “Next”.") };
    case Stage::SetPermissions:
        return { tr("Another place"),
                 tr("Type the name of the row into the search box above the list. Look in both "
                    "groups, “Core” and “Billing”.") };
    case Stage::RevealKey:
        return { tr("Another place"),
                 tr("The secret key is in the section “Standard keys”, above “Restricted keys”. "
                    "The publishable key beside it is not the one.") };
    default:
        return { tr("Another place"),
                 tr("“Developers” is at the bottom left now, and has moved several times. The "
                    "address has not: dashboard.stripe.com/apikeys. The button on this page opens "
                    "it.") };
    }
}

HelpTopics::Topic HelpTopics::role(Stage stage)
{
    const QString heading = tr("Another role");
    switch (stage) {
    case Stage::LogIn:
    case Stage::OpenApiKeys:
        return { heading,
                 tr("Only some roles see the API keys, such as administrator and developer. With "
                    "another role, ask a colleague: the text below says everything.") };
    case Stage::RevealKey:
        return { heading,
                 tr("When you make a new secret key, your Stripe administrator gets a request to "
                    "verify it. The key works once that is approved.") };
    default:
        return { heading,
                 tr("Only some roles may make keys, such as administrator and developer. With "
                    "another role, ask a colleague: the text below says everything.") };
    }
}

HelpTopics::Topic HelpTopics::language()
{
    return {
        tr("Another language"),
        tr("These steps use Stripe’s English words. If your Stripe is not in English, its words "
           "are translated, but stand in the same places.")
    };
}

HelpTopics::Topic HelpTopics::sandbox()
{
    return { tr("A sandbox"),
             tr("If a band across the top says “Sandbox” or speaks of test data, press the account "
                "name at the top left and leave the sandbox. A key from there shows Combidesk only "
                "test data.") };
}
