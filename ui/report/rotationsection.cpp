// SPDX-License-Identifier: MIT

#include "rotationsection.h"

#include "ui/words/words.h"

namespace {

QString dayOrNotYet(const QDateTime &time)
{
    return time.isValid() ? Words::day(time.toLocalTime().date()) : RotationSection::tr("not yet");
}

} // namespace

ReportDocument::Section RotationSection::of(const SavedKey &key)
{
    ReportDocument::Section section { tr("Rotation"), {} };
    if (key.predecessor)
        section.parts.append(factsOf(key.predecessor->display, key.key.display, *key.predecessor));
    if (key.retirement)
        section.parts.append(
                factsOf(key.key.display, key.retirement->successorDisplay, *key.retirement));
    return section;
}

template<typename End>
ReportDocument::Facts RotationSection::factsOf(const QString &oldKey, const QString &newKey,
                                               const End &end)
{
    ReportDocument::Facts facts {
        { tr("Old key"), oldKey },
        { tr("New key"), newKey.isEmpty() ? tr("not saved yet") : newKey },
        { tr("Rotated in Stripe on"), Words::day(end.begunOn) },
    };
    if (end.worksUntil.isValid())
        facts.append({ tr("Old key works until about"), Words::day(end.worksUntil) });
    facts.append({ tr("New key in Combidesk since"), dayOrNotYet(end.handedOverAt) });
    facts.append({ tr("Old key refused by Stripe since"), dayOrNotYet(end.refusedAt) });
    return facts;
}
