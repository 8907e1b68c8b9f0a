// SPDX-License-Identifier: MIT

#include "keycheck.h"

#include "app/stripe/stripeapi.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A key from the keychain has not been read by KeyFormat since it was stored.
bool isShapedLikeKey(QByteArrayView text)
{
    return (text.startsWith("rk_") || text.startsWith("sk_"))
            && std::all_of(text.begin(), text.end(), [](char c) {
                   return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                           || c == '_';
               });
}

bool maySend(const StripeKey &key)
{
    return (key.identity.kind == KeyKind::Restricted || key.identity.kind == KeyKind::Standard)
            && isShapedLikeKey(key.secret.reveal());
}

Problem problemOfKind(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Publishable:
        return Problem::PublishableKey;
    case KeyKind::Organisation:
        return Problem::OrganisationKey;
    case KeyKind::Webhook:
    case KeyKind::Other:
        return Problem::OtherSecret;
    case KeyKind::Restricted:
    case KeyKind::Standard:
    case KeyKind::None:
        return Problem::NotAKey;
    }
    Q_UNREACHABLE();
}

// What Stripe says of the key or the account as a whole, it says to every other question too.
bool endsAll(const StripeAnswer &answer, const Judgement &judgement)
{
    constexpr Problem ofAll[] = {
        Problem::Refused,       Problem::Expired,        Problem::KeyExposed,
        Problem::AccessRevoked, Problem::PublishableKey, Problem::PlatformKeyExpired,
        Problem::AccountClosed,
    };
    const bool isOfAll = std::any_of(std::begin(ofAll), std::end(ofAll),
                                     [&](Problem problem) { return judgement.problem == problem; });
    return isOfAll || (answer.status == 401 && judgement.problem == Problem::NetworkNotAllowed);
}

bool isPending(const Finding &finding)
{
    return finding.access == Access::Unknown && !finding.problem;
}

} // namespace

KeyCheck::KeyCheck(StripeApi &api, StripeKey key, QObject *parent,
                   const RetryingCall::Patience &patience, std::chrono::milliseconds deadline)
    : QObject(parent)
    , m_api(api)
    , m_key(std::move(key))
    , m_patience(patience)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Problem::TimedOut); });
    m_report.source = m_api.source();
    m_report.key = m_key.identity;
    for (const Permission &permission : permissions())
        m_report.findings.append({ permission.resource, Access::Unknown, {}, 0, {} });
    for (const ExcessProbe &probe : excessProbes())
        m_report.excess.append({ probe.resource, Access::Unknown });
}

KeyCheck::~KeyCheck() = default;

void KeyCheck::start()
{
    if (std::exchange(m_started, true))
        return;
    if (maySend(m_key)) {
        m_deadline.start();
        m_calls = std::make_unique<QObject>();
        askForPermissions();
        askForMore();
        return;
    }
    QTimer::singleShot(0, this, [this] {
        const Problem problem = problemOfKind(m_key.identity.kind);
        Q_EMIT finished(Report::ofUnsent(m_key.identity, problem, QDateTime::currentDateTimeUtc()));
    });
}

template<typename Slot> void KeyCheck::ask(const QString &path, Slot slot)
{
    auto *call = new RetryingCall(m_api, m_key.secret, path, m_patience, m_calls.get());
    connect(call, &RetryingCall::answered, this, slot);
    ++m_open;
    call->start();
}

void KeyCheck::askForPermissions()
{
    for (const Permission &permission : permissions()) {
        ask(permission.path, [this, &permission](const StripeAnswer &answer) {
            takePermission(permission, answer);
        });
    }
}

// After the eleven, which go out first where a connection carries one question at a time.
void KeyCheck::askForMore()
{
    for (const ExcessProbe &probe : excessProbes()) {
        ask(probe.path, [this, resource = probe.resource](const StripeAnswer &answer) {
            takeExcess(resource, answer);
        });
    }
}

void KeyCheck::takePermission(const Permission &permission, const StripeAnswer &answer)
{
    const Judgement judgement = judge(permission, answer, m_key.identity.mode);
    learnFrom(judgement);
    if (permission.resource == Resource::Payouts)
        lookAtPayouts(judgement, answer);
    if (!record({ permission.resource, judgement.access, judgement.problem, answer.status,
                  answer.requestId, judgement.errorCode }))
        return;
    if (endsAll(answer, judgement))
        stop(*judgement.problem);
    else
        countAnswer();
}

void KeyCheck::takeExcess(ExcessResource resource, const StripeAnswer &answer)
{
    const Judgement judgement = judgeExcess(answer);
    learnFrom(judgement);
    std::ranges::find(m_report.excess, resource, &ExcessFinding::resource)->access =
            judgement.access;
    countAnswer();
}

void KeyCheck::lookAtPayouts(const Judgement &judgement, const StripeAnswer &answer)
{
    if (judgement.access != Access::Granted)
        return;
    m_report.payoutsAreAutomatic = anyPayoutAutomatic(answer);
    if (allPayoutsManual(answer)) // the newest; those before it say whether that is the rule
        ask(u"/v1/payouts?limit=10"_s, [this](const StripeAnswer &later) { takePayouts(later); });
}

void KeyCheck::takePayouts(const StripeAnswer &answer)
{
    m_payoutsAreManual = allPayoutsManual(answer);
    m_report.payoutsAreAutomatic = anyPayoutAutomatic(answer);
    countAnswer();
}

void KeyCheck::learnFrom(const Judgement &judgement)
{
    if (m_report.account.isEmpty())
        m_report.account = judgement.account;
    if (m_report.editPage.isEmpty())
        m_report.editPage = judgement.editPage;
}

// False when whoever heard of it has deleted this object.
bool KeyCheck::record(const Finding &finding)
{
    *std::ranges::find(m_report.findings, finding.resource, &Finding::resource) = finding;
    const QPointer<KeyCheck> self(this);
    Q_EMIT found(finding);
    return self;
}

void KeyCheck::countAnswer()
{
    if (--m_open == 0)
        finish();
}

// What is not settled by now stays unknown, for this reason.
void KeyCheck::stop(Problem problem)
{
    m_deadline.stop();
    m_calls.reset();
    const QList<Finding> soFar = m_report.findings;
    for (const Finding &finding : soFar) {
        if (isPending(finding) && !record({ finding.resource, Access::Unknown, problem, 0, {} }))
            return;
    }
    finish();
}

void KeyCheck::finish()
{
    m_deadline.stop();
    m_calls.reset();
    m_report.checkedAt = QDateTime::currentDateTimeUtc();
    m_report.conclude(m_payoutsAreManual);
    const Report report = m_report; // outlives this object, should a slot delete it
    Q_EMIT finished(report);
}
