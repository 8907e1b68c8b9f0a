// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <span>

// Where a row stands in Stripe's form for a restricted key.
enum class DashboardGroup { Core, Billing };
QLatin1String dashboardGroupName(DashboardGroup group);

// What Combidesk reads, in the order of permissions().
enum class Resource {
    Balance,
    BalanceTransactions,
    Charges,
    Customers,
    Invoices,
    PaymentIntents,
    Payouts,
    Products,
    Prices,
    Refunds,
    CreditNotes,
};

// What a key for Combidesk should not be able to read, in the order of excessProbes().
enum class ExcessResource {
    Subscriptions,
    Disputes,
    Events,
    Files,
    WebhookEndpoints,
    PaymentLinks,
    Accounts,
    SetupIntents,
};

// What is known of one resource that Combidesk reads. The table of these drives the list on screen,
// the pre-filled link, the probes and the report. All names stay as Stripe and Combidesk write
// them.
struct Permission
{
    Resource resource;
    QLatin1String id; // in --check --json
    QLatin1String resourceName; // Combidesk's
    DashboardGroup group;
    QLatin1String dashboardRow; // the row to set to Read
    QLatin1String name; // Stripe's permission, without its prefix "rak_"
    QLatin1String path; // the GET that shows whether the key can read it
    QLatin1String object; // the "object" of one such thing in Stripe's JSON
};

// What is known of one resource that a key for Combidesk should not be able to read.
struct ExcessProbe
{
    ExcessResource resource;
    QLatin1String id;
    QLatin1String resourceName;
    QLatin1String path;
};

// The eleven, in the order in which they are shown and reported.
std::span<const Permission, 11> permissions();
const Permission &permissionOf(Resource resource);

// The ten rows of Stripe's form, in Stripe's order: group by group, each row once. Charges and
// Refunds share a row, which Charges stands for.
std::span<const Resource, 10> dashboardRows();

std::span<const ExcessProbe, 8> excessProbes();
const ExcessProbe &probeOf(ExcessResource resource);
