// SPDX-License-Identifier: MIT

#include "simulatedroute.h"

#include "app/facts/permission.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace {

QString withoutQuery(QLatin1String path)
{
    return QString(path).section(u'?', 0, 0);
}

// Stripe's permissions for what Combidesk does not need, in the order of excessProbes(). The names
// are those of Stripe's messages and of its list for apps; nothing depends on them.
constexpr struct
{
    QLatin1String object;
    QLatin1String permission;
} excessRoutes[] = {
    { "subscription"_L1, "subscription_read"_L1 },
    { "dispute"_L1, "dispute_read"_L1 },
    { "event"_L1, "event_read"_L1 },
    { "file"_L1, "file_read"_L1 },
    { "webhook_endpoint"_L1, "webhook_read"_L1 },
    { "payment_link"_L1, "payment_links_read"_L1 },
    { "account"_L1, "accounts_kyc_basic_read"_L1 },
    { "setup_intent"_L1, "setup_intent_read"_L1 },
};

QList<SimulatedRoute> allRoutes()
{
    QList<SimulatedRoute> routes;
    for (const Permission &permission : permissions())
        routes.append({ withoutQuery(permission.path), permission.object, permission.name,
                        permission.dashboardRow });
    for (size_t i = 0; i < excessProbes().size(); ++i)
        routes.append({ withoutQuery(excessProbes()[i].path), excessRoutes[i].object,
                        excessRoutes[i].permission, excessProbes()[i].resource });
    return routes;
}

} // namespace

std::optional<SimulatedRoute> SimulatedRoute::of(const QString &path)
{
    static const QList<SimulatedRoute> routes = allRoutes();
    for (const SimulatedRoute &route : routes) {
        if (path == route.path || path.startsWith(route.path + u'/'))
            return route;
    }
    return {};
}
