// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringBuilder>

// Keys for tests, put together while a test runs: no source file may hold anything that looks like
// one.
namespace TestKeys {

// As long as Stripe's present keys are: 99 characters after a prefix.
inline QByteArray of(const QByteArray &prefix, const QByteArray &lastFour = "Ab12")
{
    return prefix + "51Hq7Zt" + QByteArray("WmXkQd93").repeated(11) + lastFour;
}

inline QByteArray restricted()
{
    return of("rk_live_");
}

inline QByteArray restrictedTest()
{
    return of("rk_test_");
}

inline QByteArray standard()
{
    return of("sk_live_");
}

} // namespace TestKeys
