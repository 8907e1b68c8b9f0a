// SPDX-License-Identifier: MIT

#include "stripeanswers.h"

#include "app/check/judge.h"
#include "tests/support/fakenetwork.h"
#include "ui/json/problemcode.h"
#include "ui/words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

enum class By { Stripe, Somebody };

struct Sample
{
    QString what; // as it stands in the table
    StripeAnswer answer;
};

Sample error(By by, int status, const QByteArray &message, const QByteArray &code = {})
{
    Sample sample { u"“%1”"_s.arg(QString::fromUtf8(message)), {} };
    if (!code.isEmpty())
        sample.what += u", code `%1`"_s.arg(QString::fromLatin1(code));
    if (by == By::Somebody)
        sample.what += u", in Stripe’s form but without its number"_s;
    sample.answer.status = status;
    sample.answer.body = errorAnswer(status, message, code).body;
    if (by == By::Stripe)
        sample.answer.requestId = u"req_Zb0EgUuheEd4gf"_s;
    return sample;
}

Sample body(const char *what, int status, const QByteArray &body)
{
    StripeAnswer answer;
    answer.status = status;
    answer.body = body;
    return { QString::fromUtf8(what), answer };
}

Sample failure(const char *what, Problem problem)
{
    StripeAnswer answer;
    answer.failure = problem;
    return { QString::fromUtf8(what), answer };
}

QList<Sample> stripesOwn()
{
    const auto says = [](int status, const char *message, const char *code = "") {
        return error(By::Stripe, status, message, code);
    };
    return {
        body("a list of charges", 200, listAnswer("/v1/charges").body),
        says(403,
             "The provided key 'rk_live_...W4ie' does not have the required permissions for this "
             "endpoint on account 'acct_123'. Having the 'rak_charge_read' permission would allow "
             "this request to continue."),
        says(403,
             "... does not have the required permissions for this endpoint ... Enabling IP "
             "addresses Read ..."),
        says(403, "Enabling IP addresses Read ...", "more_permissions_required"),
        says(403, "...", "insufficient_permissions"),
        says(401, "Invalid API Key provided: rk_live_****************abcd"),
        says(401, "Expired API Key provided: rk_live_...W4ie", "api_key_expired"),
        says(403, "Expired API Key provided: rk_live_...W4ie", "api_key_expired"),
        says(401, "The API key provided by your platform has expired.", "platform_api_key_expired"),
        says(401, "This API key was found to be publicly exposed."),
        says(403,
             "The provided key 'rk_live_...W4ie' does not have access to account 'acct_123' (or "
             "that account does not exist). Application access may have been revoked.",
             "account_invalid"),
        says(401, "This API call cannot be made with a publishable API key.",
             "secret_key_required"),
        says(403, "The API key provided does not allow requests from your IP address."),
        says(403, "This request was blocked by an access policy of the account."),
        says(403, "This account has been closed."),
        says(403, "Your account has been rejected."),
        says(403, "The account acct_123 has been deleted, so we can't complete this action."),
        says(403, "Your account cannot currently make live charges."),
        says(402, "The request failed."),
        says(403, "We're sorry, but we're unable to serve your request."),
        says(400, "Invalid Stripe API version: 2024-06-20"),
        says(401, "You did not provide an API key."),
        says(429, "Request rate limit exceeded.", "rate_limit"),
        says(500, "Something went wrong."),
        says(401, "Something that nobody knows."),
        says(403, "Something that nobody knows."),
        says(404, "Unrecognized request URL."),
        says(418, "Something that nobody knows.", "new_in_2031"),
    };
}

QList<Sample> notStripes()
{
    const QByteArray page = "<!doctype html><title>Please log in</title>";
    return {
        body("a page in HTML, such as a hotel’s", 200, page),
        body("a page in HTML", 401, page),
        body("a page in HTML, such as a company filter’s", 403, page),
        error(By::Somebody, 403,
              "Blocked. Asking your administrator would allow this request to continue."),
        error(By::Somebody, 401, "Something that nobody knows."),
        body("a page in HTML", 404, page),
        body("a page in HTML", 451, page),
        body("a page in HTML, such as a gateway’s", 502, page),
        body("a page in HTML, such as a network’s login", 511, page),
        failure("another address to go to", Problem::Redirected),
        failure("a certificate that is for another host, or of an unknown authority, or TLS that "
                "is too old",
                Problem::Tls),
        failure("a certificate that has expired or is not yet valid", Problem::CertificateDate),
        failure("a demand for a certificate of this computer’s, in TLS 1.3",
                Problem::ClientCertificate),
        failure("a proxy that refuses", Problem::Proxy),
        failure("no connection", Problem::Offline),
        failure("nothing, within ten seconds", Problem::TimedOut),
    };
}

QString said(const Judgement &judgement)
{
    if (judgement.access == Access::Granted)
        return Words::access(judgement.access);
    if (judgement.access == Access::Missing)
        return Words::howToGrant(permissionOf(Resource::Charges));
    return Words::problem(*judgement.problem, QDate(2031, 3, 3));
}

QString row(const Sample &sample)
{
    const Judgement judgement =
            judge(permissionOf(Resource::Charges), sample.answer, KeyMode::Live);
    const QString code =
            judgement.problem ? u"`%1`"_s.arg(QString(problemCode(*judgement.problem))) : u"–"_s;
    const int status = sample.answer.status;
    return u"| %1 | %2 | %3 | %4 |\n"_s.arg(status == 0 ? u"–"_s : QString::number(status),
                                            sample.what, code, said(judgement));
}

QString table(const QString &title, const QList<Sample> &samples)
{
    QString text =
            u"\n## %1\n\n| status | answer | problem | what is said |\n|---|---|---|---|\n"_s.arg(
                    title);
    for (const Sample &sample : samples)
        text += row(sample);
    return text;
}

} // namespace

QString stripeAnswersTable()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    return u"# What comes back, and what is said of it\n\n"
           "An answer to the question for charges, the `problem` of `--check --json`, and the "
           "sentence that a person reads. Made by\n"
           "`cmake --build --preset release --target table_stripe_answers && "
           "build/release/tests/tables/table_stripe_answers`;\n"
           "a test fails when it is no longer true. Keys are shortened here as Stripe shortens "
           "them. Where no text of Stripe’s has been\n"
           "published (a key seen in public, a closed account), the words are our reading of what "
           "was reported.\n"_s
            + table(u"Stripe answers"_s, stripesOwn())
            + table(u"Somebody else answers, or nobody"_s, notStripes());
}
