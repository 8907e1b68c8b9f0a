// SPDX-License-Identifier: MIT

#include "app/check/judge.h"
#include "app/key/keyformat.h"
#include "app/simulation/simulatedstripe.h"
#include "tests/support/testkeys.h"

#include <QList>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

// The pure parts, for tst_instructions.py to count what they cost: a function for each.

// Not inlined, and with a name that is the same for every compiler.
#if defined(__GNUC__)
#define COUNTED extern "C" __attribute__((noinline))
#else
#define COUNTED extern "C"
#endif

COUNTED int judgeElevenAnswers(const QList<StripeAnswer> *answers)
{
    int granted = 0;
    for (const Permission &permission : permissions()) {
        const StripeAnswer &answer = answers->at(int(permission.resource));
        granted += judge(permission, answer, KeyMode::Live).access == Access::Granted;
    }
    return granted;
}

COUNTED int readPastedText(const QString *text)
{
    return int(KeyFormat::read(*text).keys.size());
}

namespace {

QList<StripeAnswer> answersOfStripe()
{
    SimulatedStripe stripe;
    SimulatedStripe::KeyRecord record;
    record.permissions = SimulatedStripe::neededPermissions();
    stripe.addKey(TestKeys::restricted(), record);
    QList<StripeAnswer> answers;
    for (const Permission &permission : permissions()) {
        const auto response = stripe.respond("GET", QByteArray(permission.path.data()),
                                             "Bearer " + TestKeys::restricted());
        StripeAnswer answer;
        answer.status = response.status;
        answer.body = response.body;
        answer.requestId = u"req_1"_s;
        answers.append(answer);
    }
    return answers;
}

// A million letters of a mail, and one key in the middle of them.
QString longText()
{
    const QString mail =
            u"Dear colleague, this is the key for Combidesk (see page 12).\n"_s.repeated(8200);
    return mail + QString::fromLatin1(TestKeys::restricted()) + u'\n' + mail;
}

} // namespace

int main()
{
    const QList<StripeAnswer> answers = answersOfStripe();
    const QString text = longText();
    const int granted = judgeElevenAnswers(&answers);
    const int keys = readPastedText(&text);
    if (granted == 11 && keys == 1)
        return EXIT_SUCCESS;
    std::printf("%d can be read, %d keys in the text\n", granted, keys);
    return EXIT_FAILURE;
}
