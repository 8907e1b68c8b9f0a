// SPDX-License-Identifier: MIT

#include "entrylabel.h"

using namespace Qt::StringLiterals;

namespace {
constexpr auto Beginning = "Stripe Key Wizard: "_L1;
constexpr auto BeforeEnding = " ("_L1;
} // namespace

QString EntryLabel::of(const SavedKey &key)
{
    if (key.name.isEmpty() || key.key.display.isEmpty())
        return {};
    return Beginning + key.name + BeforeEnding + key.key.display + u')';
}

QString EntryLabel::nameIn(const QString &text)
{
    const qsizetype end = text.lastIndexOf(BeforeEnding);
    if (!text.startsWith(Beginning) || end < Beginning.size())
        return {};
    return text.sliced(Beginning.size(), end - Beginning.size());
}
