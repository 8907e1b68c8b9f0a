// SPDX-License-Identifier: MIT

#include "savedkeyswords.h"

#include "words.h"

namespace {

QString checkedOf(const CheckProgress &progress)
{
    const int left = int(progress.left.size());
    if (progress.state == CheckProgress::State::Stopped) {
        //: %1 of %2 keys are checked
        return SavedKeysWords::tr("<b>Stopped.</b> %1 of %2 keys are checked, %n are not.", nullptr,
                                  left)
                .arg(progress.checked())
                .arg(progress.total);
    }
    if (left > 0) {
        //: %1 of %2 keys were checked
        return SavedKeysWords::tr("<b>%1 of %2 keys were checked, %n could not be.</b>", nullptr,
                                  left)
                .arg(progress.checked())
                .arg(progress.total);
    }
    return SavedKeysWords::tr("<b>All %n keys are checked.</b>", nullptr, progress.total);
}

// One reason for all is said here. Where there are several, or it is one of each entry, the rows
// have them.
QString whyNot(const CheckProgress &progress)
{
    if (progress.state == CheckProgress::State::Stopped || progress.obstacles.isEmpty())
        return {};
    const Problem first = *progress.obstacles.begin();
    return progress.obstacles.size() > 1 || first == Problem::KeychainEntryNotFound
            ? SavedKeysWords::tr("The list says why.")
            : Words::problem(first);
}

} // namespace

QString SavedKeysWords::summary(const SavedKeysSummary &summary)
{
    const std::pair<int, QString> all[] = {
        { summary.ready, tr("%n ready", nullptr, summary.ready) },
        { summary.missing, tr("%n missing something", nullptr, summary.missing) },
        { summary.expired, tr("%n expired", nullptr, summary.expired) },
        { summary.unusable, tr("%n cannot be used", nullptr, summary.unusable) },
        { summary.notKnown, tr("%n not checked", nullptr, summary.notKnown) },
        { summary.beingReplaced, tr("%n being replaced", nullptr, summary.beingReplaced) },
    };
    QStringList parts;
    for (const auto &[count, text] : all) {
        if (count > 0)
            parts << text;
    }
    const QString keys = tr("%n keys", nullptr, summary.total);
    //: %1: "48 keys"; %2: "45 ready, 2 missing something, 1 expired"
    const QString sentence = tr("%1: %2").arg(keys, parts.join(QStringLiteral(", ")));
    if (summary.toBeLookedAt == 0)
        return sentence + u'.';
    //: %1: "48 keys: 48 ready"; %n: how many of them
    return tr("%1; %n to be looked at this month.", nullptr, summary.toBeLookedAt).arg(sentence);
}

QString SavedKeysWords::underWay(const CheckProgress &progress)
{
    //: %1 of %2 keys
    return tr("%1 of %2 checked, %n left", nullptr, progress.total - progress.tried)
            .arg(progress.tried)
            .arg(progress.total);
}

QString SavedKeysWords::outcome(const CheckProgress &progress)
{
    QStringList sentences { checkedOf(progress) };
    if (const QString why = whyNot(progress); !why.isEmpty())
        sentences << why;
    if (const int count = int(progress.notWritten.size()); count > 0) {
        sentences << tr("What was found about %n keys could not be written to the list. See if the "
                        "disk is full.",
                        nullptr, count);
    }
    return sentences.join(u' ');
}

QString SavedKeysWords::remedy(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return {};
    case Remedy::Check:
        return tr("Check again");
    case Remedy::Change:
        return tr("See what to do");
    case Remedy::Replace:
        return tr("Replace");
    case Remedy::GoOnRotating:
        return tr("Go on");
    case Remedy::EndRotation:
        return tr("Check the old key");
    case Remedy::RemoveOld:
        return tr("Remove the old key");
    }
    Q_UNREACHABLE();
}
