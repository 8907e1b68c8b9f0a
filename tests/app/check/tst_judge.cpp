// SPDX-License-Identifier: MIT

#include "app/check/judge.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using enum Access;

StripeAnswer answered(int status, const QByteArray &body)
{
    StripeAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

StripeAnswer refused(int status, const QByteArray &message, const QByteArray &code = {})
{
    return answered(status, errorAnswer(status, message, code).body);
}

// As refused(), and by Stripe itself.
StripeAnswer byStripe(StripeAnswer answer)
{
    answer.requestId = u"req_Zb0EgUuheEd4gf"_s;
    return answer;
}

StripeAnswer failed(Problem problem)
{
    StripeAnswer answer;
    answer.failure = problem;
    return answer;
}

Judgement judgeCharges(const StripeAnswer &answer, KeyMode mode = KeyMode::Live)
{
    return judge(permissionOf(Resource::Charges), answer, mode);
}

const QByteArray charge = R"({"id": "ch_1", "object": "charge", "livemode": true})";
const QByteArray testCharge = R"({"id": "ch_2", "object": "charge", "livemode": false})";
const QByteArray product = R"({"id": "prod_1", "object": "product", "livemode": true})";
const QByteArray loginPage = "<!doctype html><title>Hotel Seaview: please log in</title>";
const QByteArray denied =
        "The provided key 'rk_live_...W4ie' does not have the required permissions "
        "for this endpoint on account 'acct_1AF6F5BDknbCVWX2'. Having the "
        "'rak_charge_read' permission would allow this request to continue.";

} // namespace

class TestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canRead_data()
    {
        QTest::addColumn<Resource>("resource");
        QTest::addColumn<QByteArray>("body");

        QTest::newRow("a list with one thing")
                << Resource::Charges << listAnswer("/v1/charges", charge).body;
        QTest::newRow("an empty list") << Resource::Charges << listAnswer("/v1/charges").body;
        QTest::newRow("a list that does not name its address")
                << Resource::Charges << QByteArray(R"({"object": "list", "data": []})");
        QTest::newRow("things without a livemode")
                << Resource::Refunds << listAnswer("/v1/refunds", R"({"object": "refund"})").body;
        QTest::newRow("a balance")
                << Resource::Balance
                << QByteArray(R"({"object": "balance", "livemode": true, "available": []})");
    }
    void canRead()
    {
        QFETCH(Resource, resource);
        QFETCH(QByteArray, body);
        const Judgement judgement =
                judge(permissionOf(resource), answered(200, body), KeyMode::Live);
        QCOMPARE(judgement.access, Granted);
        QCOMPARE(judgement.problem, noProblem);
    }

    void aSuccessThatIsNotStripesOwnProvesNothing_data()
    {
        QTest::addColumn<QByteArray>("body");

        QTest::newRow("a hotel's login page") << loginPage;
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << QByteArray("  \n ");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("an array") << "[" + listAnswer("/v1/charges").body + "]";
        QTest::newRow("a list of something else") << listAnswer("/v1/charges", product).body;
        QTest::newRow("something else after the right thing")
                << listAnswer("/v1/charges", charge + "," + product).body;
        QTest::newRow("a list from another address") << listAnswer("/v1/refunds").body;
        QTest::newRow("an address that is a number")
                << QByteArray(R"({"object": "list", "url": 7, "data": []})");
        QTest::newRow("a list without data") << QByteArray(R"({"object": "list"})");
        QTest::newRow("data that is an object")
                << QByteArray(R"({"object": "list", "data": {"object": "charge"}})");
        QTest::newRow("data of numbers") << listAnswer("/v1/charges", "1, 2").body;
        QTest::newRow("an object of another type") << QByteArray(R"({"object": 1, "data": []})");
        QTest::newRow("one thing instead of a list") << charge;
        QTest::newRow("a balance instead of a list") << QByteArray(R"({"object": "balance"})");
        QTest::newRow("a list that carries an error")
                << QByteArray(R"({"object": "list", "data": [], "error": {"message": "no"}})");
        QTest::newRow("names in capitals") << QByteArray(R"({"OBJECT": "list", "DATA": []})");
        QTest::newRow("cut off") << listAnswer("/v1/charges", charge).body.chopped(1);
        QTest::newRow("something after the end") << listAnswer("/v1/charges").body + "<!-- ad -->";
        QTest::newRow("a NUL after the end")
                << listAnswer("/v1/charges").body + QByteArray(1, '\0');
        QTest::newRow("a byte order mark") << "\xEF\xBB\xBF" + listAnswer("/v1/charges").body;
        QTest::newRow("not UTF-8")
                << listAnswer("/v1/charges", charge).body.replace("ch_1", "\xC3\x28");
        QTest::newRow("nested without end") << QByteArray(200000, '[');
        QTest::newRow("nested deeper than anybody reads") << R"({"object": "list", "data": [)"
                        + QByteArray(5000, '[') + QByteArray(5000, ']') + "]}";
        QTest::newRow("the last of two objects counts, and it is not a list")
                << QByteArray(R"({"object": "list", "data": [], "object": "error"})");
        QTest::newRow("a livemode that is a number")
                << listAnswer("/v1/charges", R"({"object": "charge", "livemode": 1e999})").body;
        QTest::newRow("test data for a live key") << listAnswer("/v1/charges", testCharge).body;
    }
    void aSuccessThatIsNotStripesOwnProvesNothing()
    {
        QFETCH(QByteArray, body);
        const Judgement judgement = judgeCharges(answered(200, body));
        QCOMPARE(judgement.access, Unknown);
        QCOMPARE(judgement.problem, Problem::StrangeAnswer);
    }

    void liveAndTestDataMustFitTheKey()
    {
        const StripeAnswer live = answered(200, listAnswer("/v1/charges", charge).body);
        QCOMPARE(judgeCharges(live, KeyMode::Test).problem, Problem::StrangeAnswer);
        QCOMPARE(judgeCharges(live, KeyMode::Unknown).access, Granted);

        const StripeAnswer balance = answered(200, R"({"object": "balance", "livemode": false})");
        const Permission &asked = permissionOf(Resource::Balance);
        QCOMPARE(judge(asked, balance, KeyMode::Live).problem, Problem::StrangeAnswer);
        QCOMPARE(judge(asked, balance, KeyMode::Test).access, Granted);
    }

    void otherSuccessesProveNothing()
    {
        for (const int status : { 201, 202, 204, 206 }) {
            const StripeAnswer answer = answered(status, listAnswer("/v1/charges").body);
            QCOMPARE(judgeCharges(answer).problem, Problem::StrangeAnswer);
        }
    }

    // Every message that is known to have been seen, as it was seen.
    void permissionMessages_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("account");

        QTest::newRow("one permission")
                << QByteArray("The provided key 'rk_test_*****...*****BYBoGA' does not have the "
                              "required permissions for this endpoint on account "
                              "'acct_1AF6F5BDknbCVWX2'. Having the 'rak_subscription_read' "
                              "permission would allow this request to continue.")
                << u"acct_1AF6F5BDknbCVWX2"_s;
        QTest::newRow("a permission of another resource")
                << QByteArray("The provided key 'rk_test_*****...*****qs8Kgd' does not have the "
                              "required permissions for this endpoint on account "
                              "'acct_1PJBLEBBLEfV'. Having the "
                              "'rak_accounts_kyc_id_numbers_read' permission would allow this "
                              "request to continue.")
                << u"acct_1PJBLEBBLEfV"_s;
        QTest::newRow("the key shortened by dots") << QByteArray(
                "The provided key 'rk_live_...bV05KG' does not have the required "
                "permissions for this endpoint on account 'acct_1TKo0EDyDQJqDq47'. "
                "Having the 'rak_accounts_kyc_basic_read' permission would allow this "
                "request to continue.") << u"acct_1TKo0EDyDQJqDq47"_s;
        QTest::newRow("several permissions")
                << QByteArray("The provided key 'rk_live_...W4ie' does not have the required "
                              "permissions for this endpoint on account 'acct_123'. Having the "
                              "'rak_payment_intent_read', 'rak_checkout_session_read' permissions "
                              "would allow this request to continue.")
                << u"acct_123"_s;
        QTest::newRow("not available for restricted keys")
                << QByteArray("The provided key 'rk_test_*****...*****OrqQzX' does not have the "
                              "required permissions for this endpoint on account "
                              "'acct_1Cr5cpGaWq1l1Ho5'. This is a restricted API key, but the "
                              "required permissions are not available for use by restricted keys.")
                << u"acct_1Cr5cpGaWq1l1Ho5"_s;
        QTest::newRow("with the request's id in front")
                << QByteArray("Request req_Zb0EgUuheEd4gf: Permission denied. The provided key "
                              "'rk_live_***j4va7j' does not have the required permissions for this "
                              "endpoint on account 'acct_123'. Enabling \"Prices Read\" "
                              "('plan_read') permissions on this key would allow this request to "
                              "continue.")
                << u"acct_123"_s;
        QTest::newRow("with a link")
                << QByteArray("Permission denied. The provided key 'rk_live_...W4ie' does not have "
                              "the required permissions for this endpoint on account "
                              "'acct_1MhgKwDaRqv0hdwb'. Enabling Products Write ('product_write') "
                              "permissions on this key would allow this request to continue. You "
                              "can edit permissions at "
                              "https://dashboard.stripe.com/b/acct_1U2yA7D14bhghVE2")
                << u"acct_1MhgKwDaRqv0hdwb"_s;
        QTest::newRow("a row that has a network's words in its name")
                << QByteArray("Permission denied. The provided key 'rk_live_...W4ie' does not have "
                              "the required permissions for this endpoint on account 'acct_123'. "
                              "Enabling IP addresses and access policies Read ('x_read') "
                              "permissions on this key would allow this request to continue.")
                << u"acct_123"_s;
        QTest::newRow("an account that is none")
                << QByteArray("The provided key does not have the required permissions for this "
                              "endpoint on account 'acct_<script>'.")
                << QString();
    }
    void permissionMessages()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, account);
        const Judgement judgement = judgeCharges(refused(403, message));
        QCOMPARE(judgement.access, Missing);
        QCOMPARE(judgement.problem, Problem::PermissionMissing);
        QCOMPARE(judgement.account, account);
        QCOMPARE(judgeExcess(refused(403, message)).access, Missing);
    }

    void theCodeOfAPermissionAnswerIsEnough_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("API v1") << errorAnswer(403, "No.", "more_permissions_required").body;
        QTest::newRow("API v2") << QByteArray(R"({"error": {"type": "insufficient_permissions",
                "code": "insufficient_permissions", "message": "No.", "user_message": "No."}})");
        QTest::newRow("without a message")
                << QByteArray(R"({"error": {"code": "insufficient_permissions"}})");
    }
    void theCodeOfAPermissionAnswerIsEnough()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(judgeCharges(answered(403, body)).access, Missing);
        QCOMPARE(judgeExcess(answered(403, body)).access, Missing);
    }

    // Each code with words that, alone, would mean something else.
    void aCodeGoesBeforeTheWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<Problem>("problem");

        const QByteArray ofNetwork =
                "The API key provided does not allow requests from your IP address.";
        QTest::newRow("a permission, of a row about IP addresses")
                << 403 << QByteArray("more_permissions_required")
                << QByteArray("Enabling IP addresses Read permissions on this key would allow it.")
                << Problem::PermissionMissing;
        QTest::newRow("a permission of API v2, and the network")
                << 403 << QByteArray("insufficient_permissions") << ofNetwork
                << Problem::PermissionMissing;
        QTest::newRow("expired, and the network")
                << 401 << QByteArray("api_key_expired") << ofNetwork << Problem::Expired;
        QTest::newRow("expired, and a permission")
                << 403 << QByteArray("api_key_expired") << denied << Problem::Expired;
        QTest::newRow("a platform's key, and an expired one")
                << 401 << QByteArray("platform_api_key_expired")
                << QByteArray("Expired API Key provided: rk_live_...W4ie")
                << Problem::PlatformKeyExpired;
        QTest::newRow("revoked, and a permission")
                << 403 << QByteArray("account_invalid") << denied << Problem::AccessRevoked;
        QTest::newRow("a publishable key, and an unknown one")
                << 401 << QByteArray("secret_key_required")
                << QByteArray("Invalid API Key provided: pk_live_...W4ie")
                << Problem::PublishableKey;
        QTest::newRow("unknown, and expired")
                << 401 << QByteArray("api_key_invalid")
                << QByteArray("Expired API Key provided: rk_live_...W4ie") << Problem::Refused;
        QTest::newRow("not set up, and a permission") << 403 << QByteArray("testmode_charges_only")
                                                      << denied << Problem::AccountNotActive;
        QTest::newRow("too many requests, and the network")
                << 429 << QByteArray("rate_limit") << ofNetwork << Problem::RateLimited;
        QTest::newRow("a code that nobody knows leaves it to the words")
                << 403 << QByteArray("new_in_2031") << ofNetwork << Problem::NetworkNotAllowed;
    }
    void aCodeGoesBeforeTheWords()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, message);
        const Judgement judgement = judgeCharges(byStripe(refused(status, message, code)));
        QTEST(judgement.problem.value_or(Problem::NothingEntered), "problem");
        QCOMPARE(judgement.errorCode.toLatin1(), code);
    }

    void noCodeOfAnotherShapeIsKept()
    {
        const Judgement judgement = judgeCharges(byStripe(refused(418, "No.", "<b>rk_live</b>")));
        QCOMPARE(judgement.errorCode, QString());
        QCOMPARE(judgement.problem, Problem::UnknownAnswer);
    }

    // Whoever filters a company's network may write JSON as well.
    void whatToAllowIsNotEnoughForAPermissionAnswer()
    {
        const QByteArray message = "Blocked. Asking your administrator would allow this request to "
                                   "continue.";
        QCOMPARE(judgeCharges(refused(403, message)).problem, Problem::Filtered);
        QCOMPARE(judgeExcess(refused(403, message)).access, Unknown);
        QCOMPARE(judgeCharges(byStripe(refused(403, message))).problem, Problem::UnknownAnswer);
    }

    void learnsWhereTheKeyIsEdited()
    {
        const QByteArray address =
                "https://dashboard.stripe.com/b/acct_1U2yA7D14bhghVE2?destination="
                "%2Fapikeys%2Fmk_1AbC%2Fedit";
        const Judgement judgement =
                judgeCharges(refused(403, denied + " You can edit permissions at " + address));
        QCOMPARE(judgement.editPage.toEncoded(), address);
    }

    void theAddressMayEndASentence()
    {
        const QByteArray address = "https://dashboard.stripe.com/apikeys/mk_1AbC/edit";
        const Judgement judgement =
                judgeCharges(refused(403, denied + " Edit at " + address + "."));
        QCOMPARE(judgement.editPage.toEncoded(), address);
    }

    void believesNoOtherAddress_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("another host") << QByteArray("https://dashboard.example.com/apikeys");
        QTest::newRow("a longer host") << QByteArray("https://dashboard.stripe.com.example.com/");
        QTest::newRow("a name in front") << QByteArray("https://dashboard.stripe.com@example.com/");
        QTest::newRow("without encryption") << QByteArray("http://dashboard.stripe.com/apikeys");
    }
    void believesNoOtherAddress()
    {
        QFETCH(QByteArray, address);
        const Judgement judgement =
                judgeCharges(refused(403, denied + " You can edit permissions at " + address));
        QCOMPARE(judgement.access, Missing);
        QCOMPARE(judgement.editPage, QUrl());
    }

    void aNoWithoutAPermission_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Problem>("problem");

        const auto no = [](int status, const QByteArray &message, const QByteArray &code = {}) {
            return errorAnswer(status, message, code).body;
        };
        QTest::newRow("unknown key")
                << 401 << no(401, "Invalid API Key provided: rk_live_****************abcd")
                << Problem::Refused;
        QTest::newRow("expired key")
                << 401
                << no(401, "Expired API Key provided: rk_test_*****...*****WUEguF",
                      "api_key_expired")
                << Problem::Expired;
        QTest::newRow("expired, told by the message alone")
                << 401 << no(401, "Expired API Key provided: rk_test_*****...*****WUEguF")
                << Problem::Expired;
        QTest::newRow("expired, told by the code alone")
                << 401 << no(401, "No.", "api_key_expired") << Problem::Expired;
        QTest::newRow("from this address not, as 401")
                << 401
                << no(401, "The API key provided does not allow requests from your IP address.")
                << Problem::NetworkNotAllowed;
        QTest::newRow("from this address not, as 403")
                << 403
                << no(403, "The API key provided does not allow requests from your IP address.")
                << Problem::NetworkNotAllowed;
        QTest::newRow("an access policy")
                << 403 << no(403, "This request was blocked by an access policy of the account.")
                << Problem::NetworkNotAllowed;
        QTest::newRow("a publishable key, as 401")
                << 401
                << no(401,
                      "This API call cannot be made with a publishable API key. Please use a "
                      "secret API key.",
                      "secret_key_required")
                << Problem::PublishableKey;
        QTest::newRow("a publishable key, as 400")
                << 400 << no(400, "No.", "secret_key_required") << Problem::PublishableKey;
        QTest::newRow("too many requests")
                << 429
                << no(429,
                      "Request rate limit exceeded. You can learn more about rate limits here "
                      "https://stripe.com/docs/rate-limits.",
                      "rate_limit")
                << Problem::RateLimited;
        QTest::newRow("a lock") << 429
                                << no(429, "This object cannot be accessed right now.",
                                      "lock_timeout")
                                << Problem::RateLimited;
        QTest::newRow("too many requests, from something else")
                << 429 << loginPage << Problem::RateLimited;
        QTest::newRow("a conflict") << 409 << no(409, "Conflict.") << Problem::StripeError;
        QTest::newRow("trouble at Stripe") << 500 << no(500, "Sorry.") << Problem::StripeError;
        QTest::newRow("a gateway's page") << 502 << loginPage << Problem::StripeError;
        QTest::newRow("unavailable, empty") << 503 << QByteArray() << Problem::StripeError;
        QTest::newRow("no key was sent")
                << 401
                << no(401,
                      "You did not provide an API key. You need to provide your API key in the "
                      "Authorization header, using Bearer auth.")
                << Problem::KeyNotReceived;
        QTest::newRow("a portal that wants a login") << 401 << loginPage << Problem::StrangeAnswer;
        QTest::newRow("a 401 in somebody else's JSON")
                << 401 << QByteArray(R"({"error": "Invalid API Key provided"})")
                << Problem::StrangeAnswer;
        QTest::newRow("a 401 with an empty error")
                << 401 << QByteArray(R"({"error": {}})") << Problem::StrangeAnswer;
        QTest::newRow("a filter's page") << 403 << loginPage << Problem::Filtered;
        QTest::newRow("a filter's page that quotes Stripe") << 403 << denied << Problem::Filtered;
        QTest::newRow("a filter's page, for a law") << 451 << loginPage << Problem::Filtered;
        QTest::newRow("a network's login page") << 511 << loginPage << Problem::StrangeAnswer;
        QTest::newRow("a fee of a hotel's") << 402 << loginPage << Problem::StrangeAnswer;
        QTest::newRow("expired, as 403")
                << 403 << no(403, "Expired API Key provided: rk_live_...W4ie", "api_key_expired")
                << Problem::Expired;
        QTest::newRow("a platform's key")
                << 401
                << no(401, "The API key provided by your platform has expired.",
                      "platform_api_key_expired")
                << Problem::PlatformKeyExpired;
        QTest::newRow("access of an application revoked")
                << 403
                << no(403,
                      "The provided key 'rk_live_...W4ie' does not have access to account "
                      "'acct_123' (or that account does not exist). Application access may have "
                      "been revoked.",
                      "account_invalid")
                << Problem::AccessRevoked;
        QTest::newRow("access of an application revoked, told by the words alone")
                << 403
                << no(403,
                      "The provided key does not have access to account 'acct_123' (or that "
                      "account does not exist). Application access may have been revoked.")
                << Problem::AccessRevoked;
        QTest::newRow("a key that was seen in public")
                << 401
                << no(401,
                      "This API key was found to be publicly exposed and has been deactivated.")
                << Problem::KeyExposed;
        QTest::newRow("an account that is closed")
                << 403 << no(403, "This account has been closed.") << Problem::AccountClosed;
        QTest::newRow("an account that was rejected")
                << 403 << no(403, "Your account has been rejected.") << Problem::AccountClosed;
        QTest::newRow("an account that was deleted")
                << 403
                << no(403,
                      "The account acct_123 has been deleted, so we can't complete this action. "
                      "Please let us know via https://support.stripe.com/contact if you think this "
                      "was a mistake.")
                << Problem::AccountClosed;
        QTest::newRow("an account that is not set up")
                << 403
                << no(403,
                      "Your account cannot currently make live charges. If you are the site owner, "
                      "please activate your account.")
                << Problem::AccountNotActive;
        QTest::newRow("a place that is not served")
                << 403 << no(403, "We're sorry, but we're unable to serve your request.")
                << Problem::PlaceNotServed;
        QTest::newRow("a version that is no more")
                << 400 << no(400, "Invalid Stripe API version: 2024-06-20")
                << Problem::ApiVersionRetired;
        QTest::newRow("something to be paid")
                << 402 << no(402, "The request failed.") << Problem::PaymentRequired;
        QTest::newRow("permission words in a 401")
                << 401 << no(401, denied) << Problem::StrangeAnswer;
        QTest::newRow("unknown-key words in a 403")
                << 403 << no(403, "Invalid API Key provided: rk_live_****************abcd")
                << Problem::Filtered;
        QTest::newRow("not found")
                << 404 << no(404, "Unrecognized request URL.", "x") << Problem::StrangeAnswer;
        QTest::newRow("a bad request")
                << 400 << no(400, "Received unknown parameter: limit") << Problem::StrangeAnswer;
        QTest::newRow("a redirect") << 302 << QByteArray() << Problem::Redirected;
        QTest::newRow("a proxy's question") << 407 << loginPage << Problem::Proxy;
    }
    void aNoWithoutAPermission()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Problem, problem);
        const Judgement judgement = judgeCharges(answered(status, body));
        QCOMPARE(judgement.access, Unknown);
        QCOMPARE(judgement.problem, problem);
        QCOMPARE(judgement.account, QString());
    }

    // In its form, and with the number of the request.
    void anUnknownAnswerOfStripesOwn_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<Problem>("problem");
        const QByteArray unheardOf = "Something that nobody has heard yet.";
        QTest::newRow("a 400") << 400 << unheardOf << Problem::UnknownAnswer;
        QTest::newRow("a 401 does not accept this key") << 401 << unheardOf << Problem::Refused;
        QTest::newRow("a 403") << 403 << unheardOf << Problem::UnknownAnswer;
        QTest::newRow("a 404") << 404 << QByteArray("Unrecognized request URL.")
                               << Problem::UnknownAnswer;
        QTest::newRow("a 418") << 418 << unheardOf << Problem::UnknownAnswer;
        QTest::newRow("a 451") << 451 << unheardOf << Problem::UnknownAnswer;
        QTest::newRow("unknown-key words in a 403")
                << 403 << QByteArray("Invalid API Key provided: x") << Problem::UnknownAnswer;
        QTest::newRow("what passes by itself")
                << 409 << QByteArray("Conflict.") << Problem::StripeError;
        QTest::newRow("trouble at Stripe") << 500 << unheardOf << Problem::StripeError;
    }
    void anUnknownAnswerOfStripesOwn()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, message);
        const Judgement judgement = judgeCharges(byStripe(refused(status, message)));
        QCOMPARE(judgement.access, Unknown);
        QTEST(judgement.problem.value_or(Problem::NothingEntered), "problem");
    }

    void aFailureOnTheWayIsKept()
    {
        for (const Problem problem : { Problem::Offline, Problem::TimedOut, Problem::Tls }) {
            QCOMPARE(judgeCharges(failed(problem)).problem, problem);
            QCOMPARE(judgeExcess(failed(problem)).access, Unknown);
        }
    }

    void excess_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Access>("access");

        QTest::newRow("a list") << 200 << listAnswer("/v1/disputes").body << Granted;
        QTest::newRow("a hotel's login page") << 200 << loginPage << Unknown;
        QTest::newRow("Stripe asks for a parameter")
                << 400 << errorAnswer(400, "Missing required param.").body << Granted;
        QTest::newRow("Stripe finds nothing")
                << 404 << errorAnswer(404, "No such thing.").body << Granted;
        QTest::newRow("a proxy finds nothing") << 404 << loginPage << Unknown;
        QTest::newRow("a proxy's bad request") << 400 << QByteArray("Bad Request") << Unknown;
        QTest::newRow("the version is asked about, not the parameters")
                << 400 << errorAnswer(400, "Invalid Stripe API version: 2024-06-20").body
                << Unknown;
        QTest::newRow("denied") << 403 << errorAnswer(403, denied).body << Missing;
        QTest::newRow("a filter's page") << 403 << loginPage << Unknown;
        QTest::newRow("the key is not known any more")
                << 401 << errorAnswer(401, "Invalid API Key provided: rk_live_***abcd").body
                << Unknown;
        QTest::newRow("a publishable key")
                << 400 << errorAnswer(400, "No.", "secret_key_required").body << Unknown;
        QTest::newRow("too many requests")
                << 429 << errorAnswer(429, "Request rate limit exceeded.", "rate_limit").body
                << Unknown;
    }
    void excess()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Access, access);
        QCOMPARE(judgeExcess(answered(status, body)).access, access);
    }

    void payouts_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("allManual");
        QTest::addColumn<bool>("anyAutomatic");

        const QByteArray manual = R"({"object": "payout", "automatic": false})";
        const QByteArray automatic = R"({"object": "payout", "automatic": true})";
        const QByteArray path = "/v1/payouts";
        QTest::newRow("none yet") << 200 << listAnswer(path).body << false << false;
        QTest::newRow("one by hand") << 200 << listAnswer(path, manual).body << true << false;
        QTest::newRow("all by hand")
                << 200 << listAnswer(path, manual + "," + manual).body << true << false;
        QTest::newRow("one automatic among others")
                << 200 << listAnswer(path, manual + "," + automatic).body << false << true;
        QTest::newRow("not told") << 200 << listAnswer(path, R"({"object": "payout"})").body
                                  << false << false;
        QTest::newRow("no answer of Stripe's") << 200 << loginPage << false << false;
        QTest::newRow("an error") << 500 << listAnswer(path, manual + "," + automatic).body << false
                                  << false;
    }
    void payouts()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, allManual);
        QFETCH(bool, anyAutomatic);
        QCOMPARE(allPayoutsManual(answered(status, body)), allManual);
        QCOMPARE(anyPayoutAutomatic(answered(status, body)), anyAutomatic);
    }
};

QTEST_APPLESS_MAIN(TestJudge)
#include "tst_judge.moc"
