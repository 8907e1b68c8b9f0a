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

// Stripe's permissions for what Combidesk does not need. The names are those of Stripe's messages
// and of its list for apps; nothing depends on them.
constexpr struct
{
    ExcessResource resource;
    QLatin1String object;
    QLatin1String permission;
} excessRoutes[] = {
    { ExcessResource::Subscriptions, "subscription"_L1, "subscription_read"_L1 },
    { ExcessResource::Disputes, "dispute"_L1, "dispute_read"_L1 },
    { ExcessResource::Events, "event"_L1, "event_read"_L1 },
    { ExcessResource::Files, "file"_L1, "file_read"_L1 },
    { ExcessResource::WebhookEndpoints, "webhook_endpoint"_L1, "webhook_read"_L1 },
    { ExcessResource::PaymentLinks, "payment_link"_L1, "payment_links_read"_L1 },
    { ExcessResource::Accounts, "account"_L1, "accounts_kyc_basic_read"_L1 },
    { ExcessResource::SetupIntents, "setup_intent"_L1, "setup_intent_read"_L1 },
};

QList<SimulatedRoute> allRoutes()
{
    QList<SimulatedRoute> routes;
    for (const Permission &permission : permissions())
        routes.append({ withoutQuery(permission.path), permission.object, permission.name,
                        permission.dashboardRow });
    for (const auto &[resource, object, permission] : excessRoutes) {
        const ExcessProbe &probe = probeOf(resource);
        routes.append({ withoutQuery(probe.path), object, permission, probe.resourceName });
    }
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
