// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QLatin1String>

// The JSON that Stripe sends for what this program asks, with made-up contents and nobody's data.
namespace SampleBodies {

QByteArray balance(bool live);

// count things of this kind, newest first. url is the path without a query.
QByteArray list(QLatin1String object, const QString &url, bool live, int count, bool hasMore);

enum class Payouts { Automatic, Manual, NewestManual };
QByteArray payouts(Payouts kind, bool live, int count, bool hasMore);

// code may be empty.
QByteArray error(const QString &type, const QString &code, const QString &message);

} // namespace SampleBodies
