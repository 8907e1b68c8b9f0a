// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

struct SimulatedRoute;

// What Stripe writes when it says no, word for word, with the key masked as Stripe masks it.
namespace SampleMessages {

bool isLive(const QByteArray &key);

QString unknownKey(const QByteArray &key);
QString expiredKey(const QByteArray &key);

// Both generations of the permission message; the newer one has the address of the key's edit page.
QString missing(const QByteArray &key, const QString &account, const SimulatedRoute &route);
QString missingOld(const QByteArray &key, const QString &account, const SimulatedRoute &route);

} // namespace SampleMessages
