// SPDX-License-Identifier: MIT

#include "judge.h"

#include "app/facts/dashboardlinks.h"
#include "stripeerror.h"

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

// For an answer that is not in Stripe's form, or says nothing that we know.
Problem problemOfStatus(int status)
{
    if (status == 429)
        return Problem::RateLimited;
    // 511 is the login page of a network.
    if (status == 409 || (status >= 500 && status != 511))
        return Problem::StripeError;
    if (status >= 300 && status < 400)
        return Problem::Redirected;
    if (status == 407)
        return Problem::Proxy;
    if (status == 403 || status == 451)
        return Problem::Filtered;
    return Problem::StrangeAnswer;
}

bool passes(int status)
{
    return status == 409 || status == 429 || status >= 500;
}

// Anybody may write JSON in Stripe's form; the number of the request is Stripe's. With it, a no
// that says nothing we know is Stripe's all the same, and a 401 means that this key is not
// accepted.
Problem problemOfUnknownNo(const StripeAnswer &answer)
{
    if (answer.requestId.isEmpty() || passes(answer.status))
        return problemOfStatus(answer.status);
    return answer.status == 401 ? Problem::Refused : Problem::UnknownAnswer;
}

Judgement judgeError(const StripeAnswer &answer, const StripeError &error)
{
    const std::optional<Problem> problem = error.meaning(answer.status);
    Judgement judgement = problem == Problem::PermissionMissing
            ? missing(error)
            : unknown(problem ? *problem : problemOfUnknownNo(answer));
    judgement.errorCode = error.code;
    return judgement;
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
    if (const std::optional<StripeError> error = StripeError::of(json))
        return judgeError(answer, *error);
    return unknown(problemOfStatus(answer.status));
}

Judgement judgeExcess(const StripeAnswer &answer)
{
    if (answer.failure)
        return unknown(*answer.failure);
    const QJsonObject json = objectOf(answer);
    if (answer.status == 200 && isList(json))
        return granted();
    const std::optional<StripeError> error = StripeError::of(json);
    if (!error)
        return unknown(problemOfStatus(answer.status));
    const bool isPastPermission = answer.status == 400 || answer.status == 404;
    if (isPastPermission && !error->meaning(answer.status))
        return granted();
    return judgeError(answer, *error);
}

namespace {

QJsonArray payoutsIn(const StripeAnswer &answer)
{
    const QJsonObject json = objectOf(answer);
    const bool isTold = !answer.failure && answer.status == 200 && isList(json);
    return isTold ? json.value("data"_L1).toArray() : QJsonArray();
}

bool isPayout(const QJsonValue &thing, bool automatic)
{
    return thing["object"_L1] == "payout"_L1 && thing["automatic"_L1] == QJsonValue(automatic);
}

} // namespace

bool allPayoutsManual(const StripeAnswer &answer)
{
    const QJsonArray payouts = payoutsIn(answer);
    return !payouts.isEmpty()
            && std::all_of(payouts.begin(), payouts.end(),
                           [](const QJsonValue &payout) { return isPayout(payout, false); });
}

bool anyPayoutAutomatic(const StripeAnswer &answer)
{
    const QJsonArray payouts = payoutsIn(answer);
    return std::any_of(payouts.begin(), payouts.end(),
                       [](const QJsonValue &payout) { return isPayout(payout, true); });
}
