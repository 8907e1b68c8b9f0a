// SPDX-License-Identifier: MIT

#include "judge.h"

#include "app/facts/dashboardlinks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const StripeAnswer &answer)
{
    // Qt skips a byte order mark; Stripe never sends one.
    if (answer.body.startsWith("\xEF\xBB\xBF"))
        return {};
    return QJsonDocument::fromJson(answer.body).object();
}

// Stripe's own word on why it says no. The message quotes part of the key, so it stays in here.
struct StripeError
{
    QString code;
    QString message;

    bool says(QLatin1StringView words) const
    {
        return message.contains(words, Qt::CaseInsensitive);
    }
};

std::optional<StripeError> errorOf(const QJsonObject &json)
{
    const QJsonValue error = json.value("error"_L1);
    const QJsonValue message = error["message"_L1];
    if (!error.isObject() || !message.isString())
        return {};
    return StripeError { error["code"_L1].toString(), message.toString() };
}

bool isAboutNetwork(const StripeError &error)
{
    return error.says("IP address"_L1) || error.says("access policy"_L1)
            || error.says("access policies"_L1);
}

bool isAboutPermission(const StripeError &error)
{
    return error.code == "more_permissions_required"_L1
            || error.says("does not have the required permissions for this endpoint"_L1)
            || error.says("would allow this request to continue"_L1);
}

bool isAboutPublishableKey(const StripeError &error)
{
    return error.code == "secret_key_required"_L1 || error.says("with a publishable API key"_L1);
}

bool isAboutExpiry(const StripeError &error)
{
    return error.code == "api_key_expired"_L1 || error.says("Expired API Key provided"_L1);
}

bool isAboutUnknownKey(const StripeError &error)
{
    return error.code == "api_key_invalid"_L1 || error.code == "invalid_api_key"_L1
            || error.says("Invalid API Key provided"_L1);
}

// The resource decides, not the permission that the message names: it may name another, or several.
Judgement missing(const StripeError &error)
{
    static const QRegularExpression account(u"on account '(acct_[A-Za-z0-9]{1,64})'"_s);
    static const QRegularExpression address(
            uR"(https://dashboard\.stripe\.com/[^\s"'<>]*[^\s"'<>.,;)])"_s);
    const QString link = address.match(error.message).captured();
    return { Access::Missing, Problem::PermissionMissing, account.match(error.message).captured(1),
             link.isEmpty() ? QUrl() : DashboardLinks::editPage(link) };
}

Judgement unknown(Problem problem)
{
    return { Access::Unknown, problem, {}, {} };
}

Judgement granted()
{
    return { Access::Granted, {}, {}, {} };
}

// What a no of Stripe's means; nothing when it is none that we know.
std::optional<Judgement> judgeError(int status, const StripeError &error)
{
    const bool saysNo = status == 401 || status == 403;
    // A key may be limited to Combidesk's addresses. Before all else, as that answer too is a 401.
    if (saysNo && isAboutNetwork(error))
        return unknown(Problem::NetworkNotAllowed);
    if ((saysNo || status == 400) && isAboutPublishableKey(error))
        return unknown(Problem::PublishableKey);
    if (status == 401 && isAboutExpiry(error))
        return unknown(Problem::Expired);
    if (status == 401 && isAboutUnknownKey(error))
        return unknown(Problem::Refused);
    if (status == 403 && isAboutPermission(error))
        return missing(error);
    return {};
}

// Only for answers that are not Stripe's JSON, or say nothing that we know.
Problem problemOfStatus(int status)
{
    if (status == 429)
        return Problem::RateLimited;
    if (status == 409 || status >= 500)
        return Problem::StripeError;
    if (status >= 300 && status < 400)
        return Problem::Redirected;
    if (status == 407)
        return Problem::Proxy;
    return Problem::StrangeAnswer;
}

// Live and test data never mix in one answer. Not everything has a "livemode".
bool fitsMode(const QJsonObject &json, KeyMode mode)
{
    const QJsonValue livemode = json.value("livemode"_L1);
    if (livemode.isUndefined())
        return true;
    if (!livemode.isBool())
        return false;
    switch (mode) {
    case KeyMode::Unknown:
        return true;
    case KeyMode::Live:
        return livemode.toBool();
    case KeyMode::Test:
        return !livemode.toBool();
    }
    Q_UNREACHABLE();
}

bool isOf(QLatin1StringView path, const QJsonValue &url)
{
    if (url.isUndefined())
        return true;
    const qsizetype query = path.indexOf(u'?');
    return url.toString() == path.first(query < 0 ? path.size() : query);
}

bool isList(const QJsonObject &json)
{
    return json.value("object"_L1) == "list"_L1 && json.value("data"_L1).isArray()
            && !json.contains("error"_L1);
}

bool isListOf(const Permission &permission, const QJsonObject &json, KeyMode mode)
{
    if (!isList(json) || !isOf(permission.path, json.value("url"_L1)))
        return false;
    const QJsonArray data = json.value("data"_L1).toArray();
    return std::all_of(data.begin(), data.end(), [&](const QJsonValue &thing) {
        return thing["object"_L1] == permission.object && fitsMode(thing.toObject(), mode);
    });
}

bool isBalance(const QJsonObject &json, KeyMode mode)
{
    return json.value("object"_L1) == "balance"_L1 && !json.contains("error"_L1)
            && fitsMode(json, mode);
}

bool isTheThing(const Permission &permission, const QJsonObject &json, KeyMode mode)
{
    return permission.resource == Resource::Balance ? isBalance(json, mode)
                                                    : isListOf(permission, json, mode);
}

} // namespace

Judgement judge(const Permission &permission, const StripeAnswer &answer, KeyMode mode)
{
    if (answer.failure)
        return unknown(*answer.failure);
    const QJsonObject json = objectOf(answer);
    if (answer.status == 200 && isTheThing(permission, json, mode))
        return granted();
    if (const std::optional<StripeError> error = errorOf(json)) {
        if (const std::optional<Judgement> judgement = judgeError(answer.status, *error))
            return *judgement;
    }
    return unknown(problemOfStatus(answer.status));
}

Judgement judgeExcess(const StripeAnswer &answer)
{
    if (answer.failure)
        return unknown(*answer.failure);
    const QJsonObject json = objectOf(answer);
    if (answer.status == 200 && isList(json))
        return granted();
    if (const std::optional<StripeError> error = errorOf(json)) {
        if (const std::optional<Judgement> judgement = judgeError(answer.status, *error))
            return *judgement;
        if (answer.status == 400 || answer.status == 404)
            return granted();
    }
    return unknown(problemOfStatus(answer.status));
}

bool allPayoutsManual(const StripeAnswer &answer)
{
    const QJsonObject json = objectOf(answer);
    if (answer.failure || answer.status != 200 || !isList(json))
        return false;
    const QJsonArray payouts = json.value("data"_L1).toArray();
    return !payouts.isEmpty()
            && std::all_of(payouts.begin(), payouts.end(), [](const QJsonValue &payout) {
                   return payout["object"_L1] == "payout"_L1
                           && payout["automatic"_L1] == QJsonValue(false);
               });
}
