// SPDX-License-Identifier: MIT

#include "simulatedstripe.h"

#include "app/facts/permission.h"
#include "samplebodies.h"
#include "samplemessages.h"
#include "simulatedroute.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

using Response = SimulatedStripe::Response;
using Route = SimulatedRoute;

namespace {

constexpr int thingsInAnAccount = 12;

std::optional<QByteArray> keyFrom(const QByteArray &authorization)
{
    const qsizetype space = authorization.indexOf(' ');
    const QByteArray scheme = authorization.left(space).toLower();
    const QByteArray rest = authorization.mid(space + 1).trimmed();
    if (space <= 0 || rest.isEmpty())
        return {};
    if (scheme == "bearer")
        return rest;
    if (scheme == "basic") {
        const QByteArray login = QByteArray::fromBase64(rest);
        return login.left(login.indexOf(':'));
    }
    return {};
}

Response found(const QByteArray &body)
{
    return { 200, { { "Content-Type", "application/json" } }, body, true };
}

// limit as Stripe reads it: 10 when not given, nothing outside 1 to 100.
std::optional<int> limitIn(const QString &query)
{
    const QUrlQuery parameters(query);
    if (!parameters.hasQueryItem(u"limit"_s))
        return 10;
    bool isNumber = false;
    const int limit = parameters.queryItemValue(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > 100)
        return {};
    return limit;
}

Response contents(const Route &route, const SimulatedStripe::KeyRecord &record, bool live,
                  const QString &query)
{
    if (route.object == "balance"_L1)
        return found(SampleBodies::balance(live));
    const std::optional<int> limit = limitIn(query);
    if (!limit)
        return SimulatedStripe::refusal(400, "parameter_invalid_integer", u"Invalid integer"_s);
    const int things = record.empty ? 0 : thingsInAnAccount;
    const int count = std::min(*limit, things);
    if (route.object == "payout"_L1) {
        using enum SampleBodies::Payouts;
        const auto kind = record.manualPayouts ? Manual
                : record.newestPayoutManual    ? NewestManual
                                               : Automatic;
        return found(SampleBodies::payouts(kind, live, count, things > count));
    }
    return found(SampleBodies::list(route.object, route.path, live, count, things > count));
}

} // namespace

void SimulatedStripe::addKey(const QByteArray &key, const KeyRecord &record)
{
    m_keys.insert(key, record);
}

SimulatedStripe::KeyRecord *SimulatedStripe::find(const QByteArray &key)
{
    const auto record = m_keys.find(key);
    return record == m_keys.end() ? nullptr : &record.value();
}

void SimulatedStripe::answerInstead(const QString &path, const Response &response, int times)
{
    m_instead.insert(path, { response, times });
}

void SimulatedStripe::answerNormally()
{
    m_instead.clear();
}

Response SimulatedStripe::respond(const QByteArray &method, const QByteArray &pathAndQuery,
                                  const QByteArray &authorization)
{
    ++m_requests;
    const QString path = QString::fromLatin1(pathAndQuery).section(u'?', 0, 0);
    const std::optional<Response> instead = insteadOf(path);
    Response response = instead ? *instead : answer(method, pathAndQuery, authorization);
    if (response.byStripe)
        response.headers.emplaceBack("Request-Id", requestId());
    return response;
}

std::optional<Response> SimulatedStripe::insteadOf(const QString &path)
{
    auto instead = m_instead.find(path);
    if (instead == m_instead.end())
        instead = m_instead.find(QString());
    if (instead == m_instead.end())
        return {};
    const Response response = instead->response;
    if (instead->times > 0 && --instead->times == 0)
        m_instead.erase(instead);
    return response;
}

Response SimulatedStripe::answer(const QByteArray &method, const QByteArray &pathAndQuery,
                                 const QByteArray &authorization)
{
    const QString path = QString::fromLatin1(pathAndQuery).section(u'?', 0, 0);
    const QString query = QString::fromLatin1(pathAndQuery).section(u'?', 1);
    if (method != "GET") {
        Response response = refusal(405, {}, u"This simulator answers GET and nothing else."_s);
        response.headers.emplaceBack("Allow", "GET");
        return response;
    }
    const std::optional<Route> route = Route::of(path);
    if (!route)
        return refusal(404, {}, u"Unrecognized request URL (GET: "_s + path + u")."_s);

    const std::optional<QByteArray> key = keyFrom(authorization);
    if (!key)
        return refusal(401, {}, u"You did not provide an API key."_s);
    if (key->startsWith("pk_"))
        return refusal(401, "secret_key_required",
                       u"This API call cannot be made with a publishable API key. Please use a "
                       "secret API key."_s);
    const auto found = m_keys.find(*key);
    if (found == m_keys.end())
        return refusal(401, {}, SampleMessages::unknownKey(*key));
    KeyRecord &record = *found;
    if (record.expired)
        return refusal(401, "api_key_expired", SampleMessages::expiredKey(*key));
    if (record.networkNotAllowed)
        return refusal(403, {},
                       u"The API key provided does not allow requests from your IP address."_s);
    if (record.rateLimited > 0) {
        --record.rateLimited;
        return rateLimited();
    }
    if (!mayRead(record, route->permission))
        return refusal(403, "more_permissions_required",
                       record.oldMessages ? SampleMessages::missingOld(*key, record.account, *route)
                                          : SampleMessages::missing(*key, record.account, *route));
    if (path != route->path)
        return refusal(404, "resource_missing",
                       u"No such "_s + route->object + u": '"_s + path.section(u'/', 3) + u"'"_s);
    return contents(*route, record, SampleMessages::isLive(*key), query);
}

bool SimulatedStripe::mayRead(KeyRecord &record, const QString &permission) const
{
    const QSet<QString> granted =
            record.implications ? withImplied(record.permissions) : record.permissions;
    if (record.everything || granted.contains(permission))
        return true;
    if (record.grantedOnceDenied.remove(permission))
        record.permissions.insert(permission);
    return false;
}

QByteArray SimulatedStripe::requestId() const
{
    return "req_Practice" + QByteArray::number(m_requests).rightJustified(6, '0');
}

QSet<QString> SimulatedStripe::neededPermissions()
{
    QSet<QString> names;
    for (const Permission &permission : permissions())
        names.insert(permission.name);
    return names;
}

// The implications that Stripe's own Dashboard and messages show; others are not known.
QSet<QString> SimulatedStripe::withImplied(QSet<QString> permissions)
{
    static const QList<std::pair<QString, QString>> implications {
        { u"balance_transaction_source_read"_s, u"balance_read"_s },
        { u"balance_transaction_source_read"_s, u"application_fee_read"_s },
        { u"balance_transaction_source_read"_s, u"transfer_read"_s },
        { u"transfer_read"_s, u"payout_read"_s },
        { u"invoice_read"_s, u"credit_note_read"_s },
        { u"credit_note_read"_s, u"invoice_read"_s },
        { u"payment_intent_read"_s, u"product_read"_s },
    };
    const QSet<QString> asked = permissions;
    for (const QString &name : asked) {
        if (name.endsWith(u"_write"_s))
            permissions.insert(name.chopped(6) + u"_read"_s);
    }
    for (const auto &[has, implied] : implications) {
        if (permissions.contains(has))
            permissions.insert(implied);
    }
    return permissions;
}

Response SimulatedStripe::refusal(int status, const QByteArray &code, const QString &message)
{
    const QString type = status == 429 ? u"rate_limit_error"_s
            : status >= 500            ? u"api_error"_s
                                       : u"invalid_request_error"_s;
    Response response { status,
                        { { "Content-Type", "application/json" } },
                        SampleBodies::error(type, QString::fromLatin1(code), message),
                        true };
    if (status == 401)
        response.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"Stripe\"");
    if (status == 409 || status == 429 || status >= 500)
        response.headers.emplaceBack("Stripe-Should-Retry", "true");
    return response;
}

Response SimulatedStripe::rateLimited()
{
    Response response =
            refusal(429, "rate_limit",
                    u"Request rate limit exceeded. You can learn more about rate limits "
                    "here https://stripe.com/docs/rate-limits."_s);
    response.headers.emplaceBack("Stripe-Rate-Limited-Reason", "global-rate");
    return response;
}
