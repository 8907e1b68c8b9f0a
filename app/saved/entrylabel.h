// SPDX-License-Identifier: MIT

#pragma once

#include "savedkey.h"

// What people see in the keychain as the name of a saved key's entry, so that they find it there:
// "Stripe Key Wizard: Web shop (rk_live_...Ab12)". The same in every language. Pure.
namespace EntryLabel {

// Empty when nothing is known that would tell it from others.
QString of(const SavedKey &key);

// The name that the person gave the key; empty when text is none of those labels.
QString nameIn(const QString &text);

} // namespace EntryLabel
