// SPDX-License-Identifier: MIT

#pragma once

#include "app/setup/keyinhand.h"

#include <QCoreApplication>

// What stands above a page's title, so that nobody takes one key for another: which key the page is
// about, and which one it is to replace.
class KeyCaption
{
    Q_DECLARE_TR_FUNCTIONS(KeyCaption)
public:
    // Empty where the page is about no key in particular.
    static QString of(Stage stage, const KeyInHand &inHand);

private:
    static QString key(const KeyInHand &inHand);
    static QString replacing(const KeyInHand &inHand);
};
