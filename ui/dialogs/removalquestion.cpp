// SPDX-License-Identifier: MIT

#include "removalquestion.h"

#include "app/saved/savedkey.h"
#include "ui/words/rotationwords.h"
#include "ui/words/words.h"

RemovalQuestion::RemovalQuestion(const SavedKey &key, Vault::Backend keychain, QWidget *parent)
    : Question({ tr("Remove “%1” from this computer?").arg(key.name), toKnow(key, keychain),
                 tr("Remove"), tr("Keep it") },
               parent)
{
    setObjectName(QStringLiteral("removeQuestion"));
}

QString RemovalQuestion::toKnow(const SavedKey &key, Vault::Backend keychain)
{
    const bool hasEnded = key.retirement && key.retirement->isEnded();
    const QString end = hasEnded ? RotationWords::removal(key)
                                 : tr("The key keeps working in Stripe and in Combidesk. To end it "
                                      "for good, also delete "
                                      "it in Stripe, under “API keys”.");
    const QString remains = Words::remains(keychain);
    return remains.isEmpty() ? end : remains + u' ' + end;
}
