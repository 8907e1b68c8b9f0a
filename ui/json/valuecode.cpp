// SPDX-License-Identifier: MIT

#include "valuecode.h"

#include "app/saved/spelling.h"
#include "problemcode.h"

using namespace Qt::StringLiterals;

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

QJsonValue rhythmCode(ReviewDay::Rhythm rhythm)
{
    return rhythm == ReviewDay::Rhythm::NotChosen ? QJsonValue()
                                                  : QJsonValue(Spelling::textOf(rhythm));
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
