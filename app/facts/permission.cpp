// SPDX-License-Identifier: MIT

#include "permission.h"

using namespace Qt::StringLiterals;

namespace {

using enum DashboardGroup;

// Source of the eleven: Combidesk's help article on restricted keys. Source of the permission
// names: Stripe's own messages. "refund_read", "price_read" and "balance_transaction_read" do not
// exist.
constexpr std::array<Permission, 11> Permissions { {
        { Resource::Balance, "balance"_L1, "Balance"_L1, Core, "Balance"_L1, "balance_read"_L1,
          "/v1/balance"_L1, "balance"_L1 },
        { Resource::BalanceTransactions, "balance_transactions"_L1, "Balance transactions"_L1, Core,
          "Balance Transaction Sources"_L1, "balance_transaction_source_read"_L1,
          "/v1/balance_transactions?limit=1"_L1, "balance_transaction"_L1 },
        { Resource::Charges, "charges"_L1, "Charges"_L1, Core, "Charges and Refunds"_L1,
          "charge_read"_L1, "/v1/charges?limit=1"_L1, "charge"_L1 },
        { Resource::Customers, "customers"_L1, "Customers"_L1, Core, "Customers"_L1,
          "customer_read"_L1, "/v1/customers?limit=1"_L1, "customer"_L1 },
        { Resource::Invoices, "invoices"_L1, "Invoices"_L1, Billing, "Invoices"_L1,
          "invoice_read"_L1, "/v1/invoices?limit=1"_L1, "invoice"_L1 },
        { Resource::PaymentIntents, "payment_intents"_L1, "Payment Intents"_L1, Core,
          "PaymentIntents"_L1, "payment_intent_read"_L1, "/v1/payment_intents?limit=1"_L1,
          "payment_intent"_L1 },
        { Resource::Payouts, "payouts"_L1, "Payouts"_L1, Core, "Payouts"_L1, "payout_read"_L1,
          "/v1/payouts?limit=1"_L1, "payout"_L1 },
        { Resource::Products, "products"_L1, "Products"_L1, Core, "Products"_L1, "product_read"_L1,
          "/v1/products?limit=1"_L1, "product"_L1 },
        { Resource::Prices, "prices"_L1, "Prices"_L1, Billing, "Prices"_L1, "plan_read"_L1,
          "/v1/prices?limit=1"_L1, "price"_L1 },
        { Resource::Refunds, "refunds"_L1, "Refunds"_L1, Core, "Charges and Refunds"_L1,
          "charge_read"_L1, "/v1/refunds?limit=1"_L1, "refund"_L1 },
        { Resource::CreditNotes, "credit_notes"_L1, "Credit notes"_L1, Billing, "Credit notes"_L1,
          "credit_note_read"_L1, "/v1/credit_notes?limit=1"_L1, "credit_note"_L1 },
} };

// Left out on purpose: what our own permissions imply (transfers, application_fees, topups, plans,
// invoiceitems), and what is not known to be separate (sources, skus, test_clocks,
// checkout/sessions).
constexpr std::array<ExcessProbe, 8> ExcessProbes { {
        { ExcessResource::Subscriptions, "subscriptions"_L1, "Subscriptions"_L1,
          "/v1/subscriptions?limit=1"_L1 },
        { ExcessResource::Disputes, "disputes"_L1, "Disputes"_L1, "/v1/disputes?limit=1"_L1 },
        { ExcessResource::Events, "events"_L1, "Events"_L1, "/v1/events?limit=1"_L1 },
        { ExcessResource::Files, "files"_L1, "Files"_L1, "/v1/files?limit=1"_L1 },
        { ExcessResource::WebhookEndpoints, "webhook_endpoints"_L1, "Webhook endpoints"_L1,
          "/v1/webhook_endpoints?limit=1"_L1 },
        { ExcessResource::PaymentLinks, "payment_links"_L1, "Payment links"_L1,
          "/v1/payment_links?limit=1"_L1 },
        { ExcessResource::Accounts, "accounts"_L1, "Accounts"_L1, "/v1/accounts?limit=1"_L1 },
        { ExcessResource::SetupIntents, "setup_intents"_L1, "Setup Intents"_L1,
          "/v1/setup_intents?limit=1"_L1 },
} };

template<typename Table> constexpr bool followsItsEnum(const Table &table)
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (size_t(table[i].resource) != i)
            return false;
    }
    return true;
}
static_assert(followsItsEnum(Permissions) && followsItsEnum(ExcessProbes));

} // namespace

QLatin1String dashboardGroupName(DashboardGroup group)
{
    switch (group) {
    case DashboardGroup::Core:
        return "Core"_L1;
    case DashboardGroup::Billing:
        return "Billing"_L1;
    }
    Q_UNREACHABLE();
}

std::span<const Permission, 11> permissions()
{
    return Permissions;
}

const Permission &permissionOf(Resource resource)
{
    return Permissions[size_t(resource)];
}

std::span<const Resource, 10> dashboardRows()
{
    using enum Resource;
    static constexpr std::array<Resource, 10> rows { Balance,   BalanceTransactions, Charges,
                                                     Customers, PaymentIntents,      Payouts,
                                                     Products,  CreditNotes,         Invoices,
                                                     Prices };
    return rows;
}

std::span<const ExcessProbe, 8> excessProbes()
{
    return ExcessProbes;
}

const ExcessProbe &probeOf(ExcessResource resource)
{
    return ExcessProbes[size_t(resource)];
}
