// SPDX-License-Identifier: MIT

#pragma once

#include "keyidentity.h"

#include <QUrl>

// Every address that is opened in the browser. Known to be right in autumn 2026.
namespace DashboardLinks {

QUrl logIn();
QUrl apiKeys(KeyMode mode = KeyMode::Live);
// Stripe's form with the key's name and the ten rows filled in. Undocumented, and may stop working
// without notice: only ever a shortcut beside the list of rows.
QUrl filledInForm(const QString &keyName, KeyMode mode = KeyMode::Live);
QUrl payoutSettings();
QUrl securityHistory(); // who made, saw, changed or ended a key; Stripe keeps it for 180 days
QUrl combidesk();
// The page on which Stripe says this key is edited, if address really is one on Stripe's Dashboard.
QUrl editPage(const QString &address);

} // namespace DashboardLinks
