// SPDX-License-Identifier: MIT

#include "keyinhand.h"

#include <QUuid>

#include <utility>

namespace {

ReplacementDoubt weightiestDoubt(const KeyInHand &inHand, const SavedKey &replaced)
{
    if (inHand.account.isEmpty() || replaced.account.isEmpty())
        return ReplacementDoubt::AccountNotKnown;
    if (inHand.account != replaced.account)
        return ReplacementDoubt::OtherAccount;
    const bool isTestForLive = replaced.key.mode == KeyMode::Live && inHand.key()
            && inHand.key()->identity.mode == KeyMode::Test;
    return isTestForLive ? ReplacementDoubt::TestForLive : ReplacementDoubt::None;
}

} // namespace

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

ReplacementDoubt KeyInHand::replacementDoubt() const
{
    if (!replaces || isSaved())
        return ReplacementDoubt::None;
    const ReplacementDoubt doubt = weightiestDoubt(*this, *replaces);
    return doubt <= confirmedReplacement ? ReplacementDoubt::None : doubt;
}

QString KeyInHand::idInList() const
{
    if (saved)
        return saved->id;
    return replaces ? replaces->id : QString();
}

bool KeyInHand::isOldKey() const
{
    return rotates && replaces && recognised && recognised->id == replaces->id;
}

bool KeyInHand::wouldBeLost() const
{
    const bool isRefused = report && report->verdict == Verdict::UnusableKey;
    return key() && !isFetched() && !isSaved() && !recognised && !isRefused;
}

void KeyInHand::takeText(KeyFormat::Reading text)
{
    // What it was to replace is replaced already when it has been saved, but not rotated.
    KeyInHand fresh;
    fresh.reading = std::move(text);
    if (!isSaved() || rotates) {
        fresh.replaces = std::move(replaces);
        fresh.rotates = rotates;
    }
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

void KeyInHand::becomeSaved(const SavedKey &key)
{
    saved = key;
    name = key.name;
    account = key.account;
    recognised.reset();
    mayBeSaved = false;
    // It takes nobody's place, unless that is why it was made.
    const bool isSuccessor = rotates && replaces && replaces->id != key.id && !key.account.isEmpty()
            && replaces->account == key.account;
    if (!isSuccessor)
        replaceNothing();
}

void KeyInHand::replaceNothing()
{
    replaces.reset();
    rotates = false;
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
    if (!result.account.isEmpty())
        account = result.account;
    if (saved)
        saved->takeResult(result);
}

SavedKey KeyInHand::recordToSave(const QString &givenName) const
{
    SavedKey record;
    record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.name = givenName;
    record.key = key()->identity;
    record.account = account;
    record.savedAt = QDateTime::currentDateTimeUtc();
    record.takeResult(*report);
    if (rotates && replaces && replaces->retirement) {
        record.predecessor =
                Predecessor::of(replaces->id, replaces->key.display, *replaces->retirement);
        record.madeOn = replaces->retirement->begunOn;
        record.owner = replaces->owner;
        record.review = ReviewDay::after(replaces->review.rhythm, QDate::currentDate());
    }
    return record;
}
