// SPDX-License-Identifier: MIT

#include "keyinhand.h"

#include <utility>

const StripeKey *KeyInHand::key() const
{
    if (reading.problem || reading.keys.size() != 1)
        return nullptr;
    return &reading.keys.front();
}

KeyDoubt KeyInHand::doubt(KeyPath path) const
{
    if (!key())
        return KeyDoubt::None;
    const KeyIdentity &identity = key()->identity;
    if (identity.kind == KeyKind::Standard && path == KeyPath::Restricted)
        return KeyDoubt::StandardInsteadOfRestricted;
    if (identity.mode == KeyMode::Test && confirmedDoubt != KeyDoubt::TestKey)
        return KeyDoubt::TestKey;
    return KeyDoubt::None;
}

bool KeyInHand::wouldBeLost() const
{
    const bool isRefused = report && report->verdict == Verdict::UnusableKey;
    return key() && !isFetched() && !isSaved() && !isRefused;
}

void KeyInHand::takeText(KeyFormat::Reading text)
{
    // What it was to replace is replaced already when it has been saved.
    KeyInHand fresh;
    fresh.reading = std::move(text);
    if (!isSaved())
        fresh.replaces = std::move(replaces);
    *this = std::move(fresh);
}

void KeyInHand::choose(size_t index)
{
    StripeKey chosen = std::move(reading.keys[index]);
    reading.keys.clear();
    reading.identity = chosen.identity;
    reading.keys.push_back(std::move(chosen));
    reading.problem.reset();
}

void KeyInHand::beginCheck()
{
    findings.clear();
    report.reset();
}

void KeyInHand::takeReport(const Report &result)
{
    report = result;
    findings = result.findings;
    if (saved)
        saved->takeResult(result);
}
