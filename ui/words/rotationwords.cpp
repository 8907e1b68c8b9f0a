// SPDX-License-Identifier: MIT

#include "rotationwords.h"

#include "words.h"

#include <QLocale>

namespace {

QString dayOf(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString dayOf(const QDateTime &time)
{
    return dayOf(time.toLocalTime().date());
}

} // namespace

QString RotationWords::ending(const QString &display)
{
    return QChar(0x2026) + display.right(4);
}

QString RotationWords::status(const Retirement &retirement)
{
    if (retirement.stopsCombidesk())
        return tr("Combidesk needs the new key");
    if (retirement.step() == Retirement::Step::Ended)
        return tr("Ended, can be removed");
    if (retirement.successor.isEmpty())
        return tr("Being replaced");
    //: %1: the last letters of the new key, "…Cd34"
    return tr("Being replaced by %1").arg(ending(retirement.successorDisplay));
}

QString RotationWords::details(const Retirement &retirement)
{
    if (retirement.isEnded())
        //: %1: a day
        return tr("refused by Stripe since %1").arg(dayOf(retirement.refusedAt));
    switch (retirement.step()) {
    case Retirement::Step::ToEnter:
        return tr("the new key is not entered yet");
    case Retirement::Step::ToHandOver:
        return tr("the new key is not in Combidesk yet");
    case Retirement::Step::ToEnd:
    case Retirement::Step::Ended:
        break;
    }
    //: %1: a day
    return retirement.worksUntil.isValid()
            ? tr("works until about %1").arg(dayOf(retirement.worksUntil))
            : QString();
}

QString RotationWords::details(const SavedKey &key)
{
    if (key.retirement)
        return details(*key.retirement);
    return key.predecessor ? details(*key.predecessor) : QString();
}

QString RotationWords::details(const Predecessor &predecessor)
{
    //: %1: the last letters of the old key, "…Ab12"
    return tr("in place of %1").arg(ending(predecessor.display));
}

QString RotationWords::handOver(const SavedKey &old, const SavedKey &successor)
{
    const QString newEnd = ending(successor.key.display);
    if (old.retirement && old.retirement->handedOverAt.isValid())
        //: %1: the last letters of a key, "…Cd34"
        return tr("Combidesk has the new key (%1). The rotation ends when the old key does.")
                .arg(newEnd);
    //: %1 and %3: the last letters of a key, "…Cd34". %2: the name that the person gave the new key
    return tr("The new key (%1) is saved as “%2”. Combidesk still has the old one (%3).")
            .arg(newEnd, successor.name, ending(old.key.display));
}

QString RotationWords::oldKey(const SavedKey &old)
{
    const QString end = ending(old.key.display);
    const Retirement retirement = old.retirement.value_or(Retirement());
    if (retirement.isEnded())
        //: %1: the last letters of a key, "…Ab12"; %2: a day
        return tr("Stripe refuses the old key (%1) since %2.")
                .arg(end, dayOf(retirement.refusedAt));
    if (!retirement.worksUntil.isValid())
        return tr("The old key (%1) still works.").arg(end);
    if (retirement.worksUntil < QDate::currentDate())
        //: %1: the last letters of a key, "…Ab12"; %2: a day
        return tr("The old key (%1) still works, though it was to end about %2. You can end it in "
                  "Stripe (“Expire key”).")
                .arg(end, dayOf(retirement.worksUntil));
    return tr("The old key (%1) still works, until about %2.")
            .arg(end, dayOf(retirement.worksUntil));
}

QString RotationWords::asking(const SavedKey &old)
{
    return tr("Asking Stripe about the old key (%1)…").arg(ending(old.key.display));
}

QString RotationWords::notAsked(const SavedKey &old, Problem problem)
{
    //: %1: the last letters of a key, "…Ab12"; %2: why
    return tr("It is not known whether the old key (%1) still works. %2")
            .arg(ending(old.key.display), Words::problem(problem));
}

QString RotationWords::alarm(const SavedKey &old)
{
    return tr("<b>Stripe refuses the old key (%1) already.</b> Combidesk can read nothing until it "
              "has the new key.")
            .arg(ending(old.key.display));
}

QString RotationWords::removal(const SavedKey &old)
{
    //: %1: the last letters of a key, "…Ab12"
    return tr("Stripe refuses this key (%1), so nothing can use it any more.")
            .arg(ending(old.key.display));
}
