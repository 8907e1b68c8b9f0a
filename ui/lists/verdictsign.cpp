// SPDX-License-Identifier: MIT

#include "verdictsign.h"

Sign signOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return { Symbol::Tick, TextLabel::Tone::Good };
    case Verdict::MissingPermissions:
        return { Symbol::Triangle, TextLabel::Tone::Bad };
    case Verdict::UnusableKey:
        return { Symbol::Cross, TextLabel::Tone::Bad };
    case Verdict::Undecided:
        return { Symbol::Question, TextLabel::Tone::Hint };
    }
    Q_UNREACHABLE();
}

// A key that works and reads too much is not as it should be. One that can do everything was
// chosen to be so.
Sign signOf(const Report &report)
{
    if (report.verdict == Verdict::Ready && report.warnings.contains(Warning::ReadsMoreThanNeeded)
        && !report.warnings.contains(Warning::FullAccessKey))
        return { Symbol::Info, TextLabel::Tone::Hint };
    return signOf(report.verdict);
}

Sign signOf(SavedKeyStatus::Kind kind)
{
    switch (kind) {
    case SavedKeyStatus::Kind::Ready:
        return signOf(Verdict::Ready);
    case SavedKeyStatus::Kind::ReadyBut:
        return { Symbol::Triangle, TextLabel::Tone::Hint };
    case SavedKeyStatus::Kind::BeingReplaced:
        return { Symbol::Info, TextLabel::Tone::Hint };
    case SavedKeyStatus::Kind::NotKnown:
        return signOf(Verdict::Undecided);
    case SavedKeyStatus::Kind::Missing:
        return signOf(Verdict::MissingPermissions);
    case SavedKeyStatus::Kind::Unusable:
        return signOf(Verdict::UnusableKey);
    }
    Q_UNREACHABLE();
}
