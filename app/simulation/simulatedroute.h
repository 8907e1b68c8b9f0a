// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>

// One address that SimulatedStripe knows, and the permission that Stripe asks for there.
struct SimulatedRoute
{
    QString path; // of the list, without query
    QLatin1String object; // the "object" of one thing in that list
    QString permission;
    QString row; // as Stripe's messages name it

    // For a list or for one thing in it; path has no query.
    static std::optional<SimulatedRoute> of(const QString &path);
};
