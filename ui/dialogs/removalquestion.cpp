// SPDX-License-Identifier: MIT

#include "removalquestion.h"

#include "ui/words/words.h"

RemovalQuestion::RemovalQuestion(const QString &name, Vault::Backend keychain, QWidget *parent)
    : Question(texts(name, keychain), parent)
{
    setObjectName(QStringLiteral("removeQuestion"));
}

Question::Texts RemovalQuestion::texts(const QString &name, Vault::Backend keychain)
{
    const QString end = tr("The key keeps working in Stripe and in Combidesk. To end it for good, "
                           "also delete it in Stripe, under “API keys”.");
    const QString remains = Words::remains(keychain);
    return { tr("Remove “%1” from this computer?").arg(name),
             remains.isEmpty() ? end : remains + u' ' + end, tr("Remove"), tr("Keep it") };
}
