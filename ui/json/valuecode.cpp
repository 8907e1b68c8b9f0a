// SPDX-License-Identifier: MIT

#include "valuecode.h"

#include "problemcode.h"

using namespace Qt::StringLiterals;

QLatin1String kindCode(KeyKind kind)
{
    switch (kind) {
    case KeyKind::None:
        return "none"_L1;
    case KeyKind::Restricted:
        return "restricted"_L1;
    case KeyKind::Standard:
        return "secret"_L1;
    case KeyKind::Publishable:
        return "publishable"_L1;
    case KeyKind::Organisation:
        return "organisation"_L1;
    case KeyKind::Webhook:
        return "webhook"_L1;
    case KeyKind::Other:
        return "other"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1String modeCode(KeyMode mode)
{
    switch (mode) {
    case KeyMode::Unknown:
        return "unknown"_L1;
    case KeyMode::Live:
        return "live"_L1;
    case KeyMode::Test:
        return "test"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1String accessCode(Access access)
{
    switch (access) {
    case Access::Granted:
        return "granted"_L1;
    case Access::Missing:
        return "missing"_L1;
    case Access::Unknown:
        return "unknown"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1String excessCode(Access access)
{
    return access == Access::Missing ? "denied"_L1 : accessCode(access);
}

QLatin1String verdictCode(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return "ready"_L1;
    case Verdict::MissingPermissions:
        return "missing_permissions"_L1;
    case Verdict::UnusableKey:
        return "unusable_key"_L1;
    case Verdict::Undecided:
        return "undecided"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1String warningCode(Warning warning)
{
    switch (warning) {
    case Warning::TestKey:
        return "test_key"_L1;
    case Warning::FullAccessKey:
        return "full_access_key"_L1;
    case Warning::ReadsMoreThanNeeded:
        return "reads_more_than_needed"_L1;
    case Warning::ManualPayouts:
        return "manual_payouts"_L1;
    }
    Q_UNREACHABLE();
}

QJsonValue rhythmCode(ReviewDay::Rhythm rhythm)
{
    switch (rhythm) {
    case ReviewDay::Rhythm::NotChosen:
        return {};
    case ReviewDay::Rhythm::Never:
        return "never"_L1;
    case ReviewDay::Rhythm::ThreeMonths:
        return "three_months"_L1;
    case ReviewDay::Rhythm::SixMonths:
        return "six_months"_L1;
    case ReviewDay::Rhythm::TwelveMonths:
        return "twelve_months"_L1;
    case ReviewDay::Rhythm::OneDay:
        return "one_day"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1String sourceCode(StripeAnswer::Source source)
{
    switch (source) {
    case StripeAnswer::Source::Stripe:
        return "stripe"_L1;
    case StripeAnswer::Source::Simulator:
        return "simulator"_L1;
    case StripeAnswer::Source::Practice:
        return "practice"_L1;
    }
    Q_UNREACHABLE();
}

QJsonValue timeCode(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"))
                          : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(std::optional<Problem> problem)
{
    return problem ? QJsonValue(problemCode(*problem)) : QJsonValue();
}
