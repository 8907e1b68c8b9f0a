// SPDX-License-Identifier: MIT

#include "checkcommand.h"

#include "app/check/keycheck.h"
#include "app/stripe/stripeapi.h"
#include "console.h"
#include "inputtext.h"
#include "keyinput.h"
#include "reporttext.h"
#include "ui/json/reportjson.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace {

KeyFormat::Reading readingOf(std::optional<QByteArray> &bytes)
{
    KeyFormat::Reading reading;
    if (!bytes) {
        reading.problem = Problem::TooLong;
        return reading;
    }
    QString text = InputText::decoded(*bytes);
    wipe(*bytes);
    reading = KeyFormat::read(text);
    wipe(text);
    return reading;
}

} // namespace

CheckCommand::CheckCommand(StripeApi &api, Output output, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_output(output)
{
}

void CheckCommand::announcePractice(const QStringList &sampleKeys)
{
    Console::say(tr("Practice. No Stripe account is asked."));
    if (!KeyInput::isInteractive())
        return;
    Console::say(tr("You can paste one of these keys:"));
    for (const QString &sample : sampleKeys)
        Console::say(u"  "_s + sample);
}

std::optional<QByteArray> CheckCommand::readKey()
{
    if (!KeyInput::isInteractive())
        return KeyInput::readAll();
    Console::say(tr("Paste the key and press Enter. It does not show while you type."));
    QByteArray text = KeyInput::readHidden();
    Console::say(tr("Checking…"));
    return text;
}

void CheckCommand::start(std::optional<QByteArray> text)
{
    KeyFormat::Reading reading = readingOf(text);
    if (reading.problem || reading.keys.size() != 1) {
        Report report =
                Report::ofUnsent(reading.identity, reading.problem.value_or(Problem::NotAKey),
                                 QDateTime::currentDateTimeUtc());
        report.source = m_api.source();
        tell(report);
    } else {
        // A script is told nothing that it did not ask for.
        if (m_output == Output::Text && reading.cleaned.testFlag(KeyFormat::Cleaned::LongerText))
            Console::say(Words::cleaned(reading.cleaned));
        check(std::move(reading.keys.front()));
    }
}

void CheckCommand::check(StripeKey key)
{
    auto *check = new KeyCheck(m_api, std::move(key), this);
    connect(check, &KeyCheck::finished, this, &CheckCommand::tell);
    check->start();
}

void CheckCommand::tell(const Report &report)
{
    const QString result =
            m_output == Output::Json ? ReportJson::text(report) : ReportText::plain(report);
    const bool isTold = Console::write(result);
    if (!isTold)
        Console::say(tr("The result could not be written."));
    Q_EMIT finished(status(isTold ? report.verdict : Verdict::Undecided));
}

int CheckCommand::status(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return 0;
    case Verdict::MissingPermissions:
        return 1;
    case Verdict::UnusableKey:
        return 2;
    case Verdict::Undecided:
        return 3;
    }
    Q_UNREACHABLE();
}
