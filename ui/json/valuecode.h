// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"
#include "app/saved/reviewday.h"

#include <QJsonValue>

// How a value is spelled in the JSON that others read, where Spelling, which is used for all other
// values, does not have it. What is spelled so once stays so.
QLatin1String accessCode(Access access);
QLatin1String excessCode(Access access); // what is missing is denied, as it should be
QLatin1String sourceCode(StripeAnswer::Source source);
QJsonValue rhythmCode(ReviewDay::Rhythm rhythm); // null while none is chosen
QJsonValue timeCode(const QDateTime &time); // null when not valid
QJsonValue orNull(const QString &text); // null when empty
QJsonValue orNull(std::optional<Problem> problem);
